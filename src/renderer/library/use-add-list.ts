import { useServices } from '../state/services.ts';
import { filesOfDrop, isPhotosLibrary } from '../ui/dropped-files.ts';

/** Each way to give a list; when it was read, the answer is shown. */
export function useAddList() {
  const { lists, navigation } = useServices();
  const then = async (reading: Promise<void>): Promise<void> => {
    const before = lists.get().lists;
    await reading;
    const { lists: after, failures } = lists.get();
    const isHere = navigation.get().route.screen === 'library-list';
    if (isHere && failures.length === 0 && after !== before) navigation.go({ screen: 'overview' });
  };
  return {
    files: (chosen: FileList | null): Promise<void> =>
      then(lists.read([...(chosen ?? [])].map((file) => ({ file, path: file.name })))),
    library: (): Promise<void> => then(lists.chooseLibrary()),
    dropped: (transfer: DataTransfer): void => {
      const libraries = [...new Set([...transfer.files].filter(({ name }) => isPhotosLibrary(name)))];
      const reading =
        libraries.length > 0
          ? Promise.all(libraries.map((library) => lists.addDroppedLibrary(library)))
          : filesOfDrop(transfer).then((files) => lists.read(files));
      void then(reading.then(() => undefined));
    },
  };
}
