import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';
import type { AnswerView } from './overview-view.ts';
import { nameOfSide } from './sides.ts';

/** Whether two folders that hold the same are two places: not where one broken disk takes both. */
export function FolderComparisonQuestion({ view }: { view: AnswerView }) {
  const services = useServices();
  const t = useText('overview');
  const places = useStore(services.places, (state) => state.places);
  const { summary } = view;
  const isOne = new Set(summary.places.map(({ place }) => place.independenceKey)).size === 1;
  const names = {
    first: safeName(nameOfSide(summary, places, 'first')),
    second: safeName(nameOfSide(summary, places, 'second')),
  };
  return (
    <section className="card first" aria-label={t('folderComparisonQuestion')}>
      <Icon name="info" />
      <div>
        <h2 className="small">{t('folderComparisonQuestion')}</h2>
        <p className="detail">{isOne ? t('folderComparisonOneDisk', names) : t('folderComparisonTwoDisks')}</p>
      </div>
    </section>
  );
}
