import { useState } from 'react';
import type { AssetKind } from '../../model/asset.ts';
import { thumbnailAddress } from '../api/api.ts';
import type { ShownPhoto } from '../compare/check-summary.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const ICONS: Readonly<Record<AssetKind, IconName>> = { photo: 'photo', video: 'video', 'live-photo': 'live' };

/** A picture of a photo, or a grey tile with the sign of its kind: never a broken picture. */
export function Thumbnail({ item, size, alt = '' }: { item: ShownPhoto; size: 'small' | 'large'; alt?: string }) {
  const address = item.picture && thumbnailAddress(item.picture.placeId, item.picture.path);
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <span className={`thumbnail ${size}`}>
      {address && failed !== address ? (
        <img src={address} alt={alt} loading="lazy" decoding="async" onError={() => setFailed(address)} />
      ) : (
        <Icon name={item.media ? ICONS[item.media] : 'scales'} />
      )}
    </span>
  );
}
