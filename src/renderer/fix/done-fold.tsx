import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { doneTasks } from './done-tasks.ts';

/** What is done, folded: it ticked itself when a check saw it. */
export function DoneFold() {
  const { history, now } = useServices();
  const t = useText('fix');
  const format = useFormat();
  const entries = useStore(history, (state) => state.entries);
  const done = doneTasks(entries, now());
  const oldest = done.at(-1);
  if (!oldest) return null;
  const count = done.reduce((sum, { copied, uploaded }) => sum + copied + uploaded, 0);
  return (
    <section className="card folds" aria-label={t('doneLabel')}>
      <Fold title={t('doneSince', { day: format.dateNear(oldest.at, now()) })} hint={t('doneCount', { count })}>
        <ul className="facts">
          {done.map(({ at, copied, uploaded }) => (
            <li key={at}>
              <Icon name="check" />
              <span>
                {[
                  format.dateNear(at, now()),
                  ...(copied > 0 ? [t('doneCopied', { count: copied })] : []),
                  ...(uploaded > 0 ? [t('doneUploaded', { count: uploaded })] : []),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
