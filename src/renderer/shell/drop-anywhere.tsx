import { Suspense, useEffect, useState } from 'react';
import { railItemOf } from '../state/route.ts';
import { useServices } from '../state/services.ts';
import { filesOfDrop } from '../ui/dropped-files.ts';
import { Icon } from '../ui/icon.tsx';
import { onDemand, useWasOpen } from '../ui/on-demand.tsx';
import { useText } from '../words/use-words.ts';
import { type Dropped, sortDrop } from './sort-drop.ts';

/** The question what a drop is; its script is read after the first picture. */
export const DROP_SHEET = onDemand(async () => (await import('./drop-sheet.tsx')).DropSheet);

/**
 * Takes drops anywhere in the window: folders and libraries become places, files become lists; only where both fit is the
 * person asked. Screens with a `<DropZone>` of their own take what is dropped onto it.
 */
export function DropAnywhere() {
  const { places, lists, navigation } = useServices();
  const t = useText('app');
  const [over, setOver] = useState(false);
  const [asked, setAsked] = useState<Dropped | null>(null);

  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      depth += 1;
      setOver(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const stay = (event: DragEvent): void => event.preventDefault();
    const take = (event: DragEvent): void => {
      event.preventDefault();
      const transfer = event.dataTransfer;
      if (!transfer || transfer.files.length === 0) return;
      void sortDrop(transfer, filesOfDrop).then((dropped) => {
        if (dropped.question) return setAsked(dropped);
        for (const file of dropped.places) void places.addDropped(file);
        if (dropped.lists.length > 0) void lists.read(dropped.lists);
        if (dropped.places.length > 0 || dropped.lists.length > 0) showWhatCame();
      });
    };
    // Also for a drop that a screen takes for itself.
    const end = (): void => {
      depth = 0;
      setOver(false);
    };
    const showWhatCame = (): void => {
      const item = railItemOf(navigation.get().route);
      if (item !== 'overview' && item !== 'library' && item !== null) navigation.go({ screen: 'library' });
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', end, true);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', end, true);
      window.removeEventListener('drop', take);
    };
  }, [places, lists, navigation]);

  const answer = (as: 'place' | 'list'): void => {
    if (asked && as === 'place') for (const file of asked.places) void places.addDropped(file);
    if (asked && as === 'list') void lists.read(asked.lists);
    setAsked(null);
  };
  const wasAsked = useWasOpen(asked !== null);
  return (
    <>
      {over && (
        <div className="drop-shade" aria-hidden="true">
          <Icon name="drop" size="l" />
          {t('dropHere')}
        </div>
      )}
      {wasAsked && (
        <Suspense>
          <DROP_SHEET.Part isOpen={asked !== null} onAnswer={answer} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
