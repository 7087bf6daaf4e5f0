import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { PhotoItem } from '../engine/photo-query.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../words/use-words.ts';

/**
 * The way to the original that iCloud has: where nothing of the photo is here, to the batches that get such photos back; where
 * something is, to iCloud.com in the browser. Nothing for a photo that only a place here has, or where folders are compared.
 */
export function OriginalButton({ item }: { item: PhotoItem }) {
  const { api, check, navigation } = useServices();
  const t = useText('fix');
  const isAboutICloud = useStore(check, ({ summary }) => summary !== null && !isFolderComparison(summary));
  if (!isAboutICloud) return null;
  const onPress = ((): (() => void) | null => {
    switch (item.part) {
      case 'not-here':
        return () => navigation.go({ screen: 'get-back' });
      case 'not-same':
      case 'cloud-only':
        return () => void api.request('link:open', { linkId: 'icloud-photos' });
      default:
        return null;
    }
  })();
  if (onPress === null) return null;
  return (
    <Button look="primary" onPress={onPress}>
      {t('getOriginal')}
    </Button>
  );
}
