import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';

/** After a place or a list was removed, until the person goes on: the way to put it back. */
export function UndoBar() {
  const { undo } = useServices();
  const t = useText('app');
  const { removed } = useStore(undo);
  if (!removed) return null;
  return (
    <div className="undo-bar" role="status">
      <span>{t(removed.kind === 'place' ? 'removedPlace' : 'removedList', { name: safeName(removed.name) })}</span>
      <Button onPress={() => void undo.undo()}>{t('undo')}</Button>
      <IconButton icon="close" label={t('close')} onPress={undo.dismiss} />
    </div>
  );
}
