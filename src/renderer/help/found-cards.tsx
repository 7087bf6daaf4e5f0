import { GUIDE_TOPICS, guidePage } from '../../guidance/help/guide-page.ts';
import { useSystems } from '../state/use-systems.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { hasWords } from './search-guide.ts';

/** What the guide says on some words: every page that has all of them. */
export function FoundCards({ search }: { search: string }) {
  const t = useText('help');
  const { say } = useWords();
  const systems = useSystems();
  const found = GUIDE_TOPICS.map((topic) => ({ topic, page: guidePage(topic, systems, say) })).filter(({ page }) =>
    hasWords(page, search),
  );
  return (
    <>
      <p className="detail" role="status">
        {found.length === 0 ? t('nothing') : t('found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="card list">
          {found.map(({ topic, page }) => (
            <li key={topic}>
              <Link to={{ screen: 'help', topic }} className="item">
                <Icon name="book" />
                <span>
                  <b className="block">{page.title}</b>
                  <span className="detail">{page.lead}</span>
                </span>
                <Icon name="chevron" size="s" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
