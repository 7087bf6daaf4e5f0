import type { Source } from '../../guidance/card.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { linkOfSource } from './link-of-source.ts';

/** Where a card's sentences come from. A page opens in the browser, never in this window. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { api } = useServices();
  const t = useText('guide');
  const format = useFormat();
  return (
    <ul className="source-list">
      {sources.map((source) => {
        const linkId = linkOfSource(source);
        return (
          <li key={source.url || source.title}>
            <p>{t('source', { title: source.title, day: format.day(source.checked) })}</p>
            <p className="small soft">
              {t(`strength-${source.strength}`)}
              {source.url && ` · ${source.url}`}
            </p>
            {linkId && (
              <Button
                look="quiet"
                label={t('openSource', { title: source.title })}
                onPress={() => void api.request('link:open', { linkId })}
              >
                {t('open')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
