import { PhoneReading } from '../phone/phone-reading.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { placesOfDrop } from '../ui/dropped-files.ts';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useText } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { FoundPlaces } from './found-places.tsx';
import { QuietBridge } from './quiet-bridge.tsx';

/** Neither a place nor a list: what was found by its name, and where to drop the rest. */
export function NothingScreen({ listed }: { listed: number | null }) {
  const { places } = useServices();
  const t = useText('overview');
  const { found: finds } = useServices();
  const hasFinds = useStore(finds, (state) => (state.found?.length ?? 0) > 0);
  const problem = useStore(places, (state) => state.problem);
  const onDrop = (transfer: DataTransfer): void => {
    for (const file of placesOfDrop(transfer)) void places.addDropped(file);
  };
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead
        shape={null}
        sentences={listed === null ? [t('nothingTitle')] : [t('listedInICloud', { count: listed }), t('nextShowUs')]}
        lead={t(listed === null ? 'leadNothing' : 'leadNoPlace')}
        hasTools={false}
      />
      <QuietBridge listed={listed} here={null} middle={t('nothingYet')} />
      <FoundPlaces />
      <PhoneReading />
      {problem && <ProblemCard problem={problem} />}
      <DropZone label={t('dropLabel')} onDrop={onDrop}>
        <span>{t(hasFinds ? 'somewhereElse' : 'dropOrChoose')}</span>
        <Button onPress={() => void places.choose()}>{t('chooseFolder')}</Button>
      </DropZone>
    </div>
  );
}
