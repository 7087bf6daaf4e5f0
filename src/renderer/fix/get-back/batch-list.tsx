import { useState } from 'react';
import type { ShownBatch } from '../../engine/get-back/get-back-view.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { StateShape } from '../../ui/state-shape.tsx';
import { useFormat, useText } from '../../words/use-words.ts';
import { copyNames } from '../copy-names.ts';
import { useBatchTitle } from './use-batch-title.ts';

interface BatchListProps {
  readonly batches: readonly ShownBatch[];
  readonly current: number;
  readonly onChoose: (batch: number) => void;
}

/** The batches as a checklist. */
export function BatchList({ batches, current, onChoose }: BatchListProps) {
  const t = useText('getBack');
  return (
    <section className="card" aria-label={t('batches')}>
      <ul className="list">
        {batches.map((batch, i) => (
          <BatchRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a batch is named by its place in the plan.
            key={i}
            batch={batch}
            number={i + 1}
            isCurrent={i === current}
            onChoose={() => onChoose(i)}
          />
        ))}
      </ul>
    </section>
  );
}

interface BatchRowProps {
  readonly batch: ShownBatch;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function BatchRow({ batch, number, isCurrent, onChoose }: BatchRowProps) {
  const { engine } = useServices();
  const t = useText('getBack');
  const fix = useText('fix');
  const format = useFormat();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const title = useBatchTitle()(batch, number);
  const { wanted, arrived } = batch;
  const shape = arrived === wanted ? 'yes' : arrived > 0 ? 'not-yet' : 'off';
  const copy = async (): Promise<void> => {
    setOutcome((await copyNames(await engine.batchNames(number - 1))) ? 'copied' : 'notCopied');
  };
  return (
    <li className="item batch" aria-current={isCurrent ? 'true' : undefined}>
      <StateShape shape={shape} label={t(`state-${shape}`)} />
      <div className="stack mid">
        <div className="row between">
          <h3>
            {isCurrent ? (
              title
            ) : (
              <button type="button" className="link plain" onClick={onChoose}>
                {title}
              </button>
            )}
          </h3>
          <span className="detail num">
            {t('arrivedOf', { arrived: format.number(arrived), wanted: format.number(wanted) })}
          </span>
        </div>
        <Progress label={title} share={wanted === 0 ? 0 : arrived / wanted} />
        <span role="status" className={outcome ? 'detail' : 'hide'}>
          {outcome && fix(outcome)}
        </span>
      </div>
      <Button look="quiet" onPress={() => void copy()} more={title}>
        {t('names')}
      </Button>
    </li>
  );
}
