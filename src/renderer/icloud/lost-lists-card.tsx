import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useText } from '../words/use-words.ts';

/** Lists that were here the last time and cannot be read any more. Until that is settled no answer can be yes. */
export function LostListsCard({ lost }: { lost: readonly string[] }) {
  const { lists } = useServices();
  const t = useText('icloud');
  const names = lost.map(nameOf).filter((name) => name !== '');
  return (
    <Callout tone="attention" title={t('lostTitle')} announce>
      {names.length > 0 && <p>{names.join(', ')}</p>}
      <p>{t('lostMeaning')}</p>
      <div className="row">
        <Button onPress={() => lists.forgetLost()}>{t('lostGoOn')}</Button>
      </div>
    </Callout>
  );
}

/** The file name in an id such as `list:table:photos.csv`; empty for an id without one. */
function nameOf(listId: string): string {
  return safeName(/^list:[^:]*:(.*)$/s.exec(listId)?.[1] ?? '');
}
