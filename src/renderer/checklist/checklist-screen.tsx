import { useEffect, useState } from 'react';
import type { ChecklistItem } from '../../guidance/checklist/checklist.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Progress } from '../ui/progress.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import './checklist.css';

const SIGNS: Readonly<Record<ChecklistItem['state'], IconName>> = {
  done: 'check-circle',
  open: 'half-circle',
  ask: 'question',
};

/** The checklist: points tick themselves when the app can see that they are done. */
export function ChecklistScreen() {
  const { engine, check, answers, history } = useServices();
  const t = useText('checklist');
  const format = useFormat();
  const summary = useStore(check, (state) => state.summary);
  const given = useStore(answers, (state) => state.answers);
  const entries = useStore(history, (state) => state.entries);
  const [items, setItems] = useState<readonly ChecklistItem[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison (summary) may tick other points.
  useEffect(() => {
    let current = true;
    const past = entries.map(({ at, answer }) => ({ at, answer }));
    void engine.checklist(given, past).then((next) => {
      if (current) setItems(next);
    });
    return () => {
      current = false;
    };
  }, [engine, given, entries, summary]);

  const done = items.filter((item) => item.state === 'done').length;
  const label = t('done', { done: format.number(done), total: format.number(items.length) });
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {items.length > 0 && <Progress label={label} share={done / items.length} detail={label} />}
      <ul className="checklist">
        {items.map((item) => (
          <Point key={item.id} item={item} />
        ))}
      </ul>
    </Screen>
  );
}

function Point({ item }: { item: ChecklistItem }) {
  const { navigation } = useServices();
  const t = useText('checklist');
  return (
    <li className={`point ${item.state}`}>
      <Icon name={SIGNS[item.state]} />
      <div>
        <h2>{item.title}</h2>
        <p className="small soft">
          {t(`state-${item.state}`)}
          {item.detail && ` · ${item.detail}`} · {t(item.seenBy === 'app' ? 'seenByApp' : 'seenByPerson')}
        </p>
      </div>
      <div className="row">
        {item.state !== 'done' && item.seenBy === 'person' && (
          <Button label={`${t('toIPhone')}: ${item.title}`} onPress={() => navigation.go('iphone')}>
            {t('toIPhone')}
          </Button>
        )}
        <Button
          look="quiet"
          label={t('howLabel', { title: item.title })}
          onPress={() => navigation.go('guide', item.card)}
        >
          {t('how')}
        </Button>
      </div>
    </li>
  );
}
