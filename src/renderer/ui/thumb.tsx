import { type ReactNode, type SyntheticEvent, useEffect, useState } from 'react';
import type { AssetKind } from '../../model/asset.ts';
import { thumbnailAddress } from '../state/api.ts';
import { firstFrame } from './first-frame.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a tile shows of a photo. `picture` is null where no picture of it is on this computer. */
interface ThumbPhoto {
  readonly media: AssetKind | null;
  readonly picture: { readonly placeId: string; readonly path: string } | null;
}

/** What an `img` needs to show a photo, and to say that it cannot. */
interface Picture {
  readonly src: string;
  onError(): void;
  onLoad(event: SyntheticEvent<HTMLImageElement>): void;
}

/** The picture of a photo, or of a film once its first frame is there; null while there is none. */
function usePicture({ media, picture }: ThumbPhoto): Picture | null {
  const address = picture && thumbnailAddress(picture.placeId, picture.path);
  const [failed, setFailed] = useState<string | null>(null);
  const [frame, setFrame] = useState<{ readonly of: string; readonly src: string | null } | null>(null);
  const isFilm = media === 'video';
  useEffect(() => {
    if (!isFilm || address === null) return;
    let isWanted = true;
    void firstFrame(address).then((src) => {
      if (isWanted) setFrame({ of: address, src });
    });
    return () => {
      isWanted = false;
    };
  }, [isFilm, address]);
  const src = isFilm ? (frame?.of === address ? frame.src : null) : address;
  if (src === null || failed === src) return null;
  const fail = (): void => setFailed(src);
  return { src, onError: fail, onLoad: (event) => isNone(event) && fail() };
}

/** Where there is no picture, the app answers with an empty one of 1 pixel. */
function isNone({ currentTarget: { naturalWidth, naturalHeight } }: SyntheticEvent<HTMLImageElement>): boolean {
  return naturalWidth === 1 && naturalHeight === 1;
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

/** A picture of a photo or film; else a tile with its kind and day. Never a broken picture, never a grey hole. */
export function Thumb({ photo, words, alt = '', isInCloud = false, isSelected = false, children }: ThumbProps) {
  const picture = usePicture(photo);
  if (picture)
    return (
      <span className={isSelected ? 'thumb chosen' : 'thumb'}>
        <img alt={alt} loading="lazy" decoding="async" {...picture} />
        {photo.media === 'video' && <VideoSign />}
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

/** The first picture of a film looks like a photo. */
function VideoSign() {
  return (
    <span className="video-sign" aria-hidden="true">
      <Icon name="video" />
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
  const picture = usePicture(photo);
  if (picture) return <img alt="" {...picture} />;
  return (
    <span className="nopic">
      <Icon name={photo.media ? ICONS[photo.media] : 'photo'} />
    </span>
  );
}
