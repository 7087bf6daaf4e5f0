import { CARDS_OF_TOPIC, type HelpTopic } from '../../guidance/help/topics.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../words/use-words.ts';

/** One topic: its pages, with what each is about. */
export function TopicScreen({ topic }: { topic: HelpTopic }) {
  const t = useText('help');
  const { say } = useWords();
  return (
    <Screen title={t(`topic-${topic}`)} isBelow>
      <ul className="card list">
        {topic === 'erase' && <Entry topic="tomorrow" title={t('tomorrow')} meaning={t('tomorrowMore')} />}
        {CARDS_OF_TOPIC[topic].map((card) => (
          <Entry key={card} topic={card} title={say(`card.${card}.title`)} meaning={say(`card.${card}.meaning`)} />
        ))}
      </ul>
    </Screen>
  );
}

function Entry({ topic, title, meaning }: { topic: string; title: string; meaning: string }) {
  return (
    <li>
      <Link to={{ screen: 'help', topic }} className="item">
        <Icon name="book" />
        <span>
          <b className="block">{title}</b>
          <span className="detail">{meaning}</span>
        </span>
        <Icon name="chevron" size="s" />
      </Link>
    </li>
  );
}
