import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';

/** Says which two places are compared just now, with the way back to the whole check. */
export function FolderComparisonNow() {
  const services = useServices();
  const t = useText('library');
  const { folders } = useStore(services.folderComparison);
  const places = useStore(services.places, (state) => state.places);
  if (!folders) return null;
  const nameOf = (id: string | null): string =>
    id === null ? t('icloud') : safeName(places.find(({ ref }) => ref.id === id)?.ref.label ?? '');
  return (
    <section
      className="card item"
      aria-label={t('folderComparisonNow', {
        first: nameOf(folders.first),
        second: nameOf(folders.second),
      })}
    >
      <Icon name="scales" />
      <p>{t('folderComparisonNow', { first: nameOf(folders.first), second: nameOf(folders.second) })}</p>
      <Button onPress={() => services.folderComparison.clear()}>{t('folderComparisonBack')}</Button>
    </section>
  );
}
