import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { AdpQuestion } from './adp-question.tsx';
import { ListCard } from './list-card.tsx';
import { ListDrop } from './list-drop.tsx';
import { ListFailureCard } from './list-failure-card.tsx';
import { LostListsCard } from './lost-lists-card.tsx';
import { TypedTotals } from './typed-totals.tsx';
import { WaysToAList } from './ways-to-a-list.tsx';
import './icloud.css';

/** Step 2: what someone says is in iCloud: lists, or totals typed by hand, or how to get a list. */
export function ICloudScreen() {
  const { lists, answers, navigation } = useServices();
  const t = useText('icloud');
  const format = useFormat();
  const { lists: all, reading, failures, lost } = useStore(lists);
  const hasCounts = useStore(answers, (state) => state.counts !== null);
  const ready = all.length > 0 || hasCounts;
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      foot={
        <Button look={ready ? 'primary' : 'plain'} size="large" onPress={() => navigation.go('iphone')}>
          {ready ? t('next') : t('skip')}
        </Button>
      }
    >
      {all.map((list) => (
        <ListCard key={list.id} list={list} />
      ))}
      {lost.length > 0 && <LostListsCard lost={lost} />}
      {failures.map((failure) => (
        <ListFailureCard key={`${failure.problem.code} ${failure.problem.path ?? ''}`} failure={failure} />
      ))}
      {reading ? (
        <div className="card stack">
          <h2>{t('reading', { name: reading.name })}</h2>
          <Progress
            label={t('reading', { name: reading.name })}
            share={reading.total > 0 ? reading.done / reading.total : null}
            detail={
              reading.total > 0 ? t('readingProgress', { percent: format.percent(reading.done, reading.total) }) : ''
            }
          />
        </div>
      ) : (
        <ListDrop compact={all.length > 0} />
      )}
      <TypedTotals />
      <WaysToAList startsOpen={false} />
      <AdpQuestion />
    </Screen>
  );
}
