import { FileTrigger } from 'react-aria-components';
import { useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { DropTarget } from '../ui/drop-target.tsx';
import { filesOfDrop, isPhotosLibrary } from '../ui/dropped-files.ts';
import { useText } from '../words/use-words.ts';

/** Where lists are dropped or chosen. A Photos library goes another way: main reads its database. */
export function ListDrop({ compact }: { compact: boolean }) {
  const { lists } = useServices();
  const t = useText('icloud');

  const onDrop = (transfer: DataTransfer): void => {
    const libraries = [...transfer.files].filter((file) => isPhotosLibrary(file.name));
    if (libraries.length > 0) {
      for (const library of new Set(libraries)) void lists.addDroppedLibrary(library);
      return;
    }
    void filesOfDrop(transfer).then((files) => lists.read(files));
  };
  const onSelect = (chosen: FileList | null): void => {
    const files = [...(chosen ?? [])].map((file) => ({ file, path: file.name }));
    if (files.length > 0) void lists.read(files);
  };
  return (
    <DropTarget label={t('dropLabel')} onDrop={onDrop} compact={compact}>
      {compact ? (
        <p>{t('dropMore')}</p>
      ) : (
        <>
          <h2>{t('dropTitle')}</h2>
          <p className="soft drop-kinds">{t('dropKinds')}</p>
        </>
      )}
      <div className="row">
        <FileTrigger allowsMultiple onSelect={onSelect}>
          <Button look={compact ? 'plain' : 'primary'} onPress={() => undefined}>
            {t('chooseFile')}
          </Button>
        </FileTrigger>
        <Button onPress={() => void lists.chooseLibrary()}>{t('chooseLibrary')}</Button>
      </div>
    </DropTarget>
  );
}
