import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { AssetKind } from '../../model/asset.ts';
import { thumbnailAddress } from '../state/api.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a tile shows of a photo. `picture` is null where no picture of it is on this computer. */
export interface ThumbPhoto {
  readonly media: AssetKind | null;
  readonly picture: { readonly placeId: string; readonly path: string } | null;
}

const ICONS: Readonly<Record<AssetKind, IconName>> = { photo: 'photo', video: 'video', 'live-photo': 'photo' };

interface ThumbProps {
  readonly photo: ThumbPhoto;
  /** Short words for a tile without a picture: its day. */
  readonly words?: string;
  /** For a screen reader; empty where words stand beside it. */
  readonly alt?: string;
  /** Only the name is here, the photo is still in a cloud. */
  readonly isInCloud?: boolean;
  readonly isSelected?: boolean;
  /** Marks over the picture. */
  readonly children?: ReactNode;
}

/** A picture of a photo; else a tile with its kind and day. Never a broken picture, never a grey hole. */
export function Thumb({ photo, words, alt = '', isInCloud = false, isSelected = false, children }: ThumbProps) {
  const address = photo.picture && thumbnailAddress(photo.picture.placeId, photo.picture.path);
  const [failed, setFailed] = useState<string | null>(null);
  if (address && failed !== address)
    return (
      <span className={isSelected ? 'thumb chosen' : 'thumb'}>
        <img
          src={address}
          alt={alt}
          loading="lazy"
          decoding="async"
          onError={() => setFailed(address)}
          onLoad={(event) => isNone(event) && setFailed(address)}
        />
        {children}
      </span>
    );
  return (
    <span
      className={isSelected ? 'thumb nopic chosen' : 'thumb nopic'}
      {...(alt ? { role: 'img', 'aria-label': alt } : {})}
    >
      <Icon name={isInCloud ? 'cloud' : photo.media ? ICONS[photo.media] : 'photo'} />
      {words && <span>{words}</span>}
      {children}
    </span>
  );
}

/** A few pictures side by side, partly over each other, in a chip or a line. Decoration. */
export function Minis({ photos }: { photos: readonly ThumbPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <span className="minis" aria-hidden="true">
      {photos.map((photo, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pictures have no identity here and are drawn all at once.
        <Mini key={i} photo={photo} />
      ))}
    </span>
  );
}

function Mini({ photo }: { photo: ThumbPhoto }) {
  const address = photo.picture && thumbnailAddress(photo.picture.placeId, photo.picture.path);
  const [failed, setFailed] = useState<string | null>(null);
  if (address && failed !== address)
    return (
      <img
        src={address}
        alt=""
        onError={() => setFailed(address)}
        onLoad={(event) => isNone(event) && setFailed(address)}
      />
    );
  return (
    <span className="nopic">
      <Icon name={photo.media ? ICONS[photo.media] : 'photo'} />
    </span>
  );
}

/** Where there is no picture, the app answers with an empty one of 1 pixel. */
function isNone({ currentTarget: { naturalWidth, naturalHeight } }: SyntheticEvent<HTMLImageElement>): boolean {
  return naturalWidth === 1 && naturalHeight === 1;
}
