import { type SyntheticEvent, useEffect, useState } from 'react';
import type { AssetKind } from '../../model/asset.ts';
import { thumbnailAddress } from '../state/api.ts';
import { firstFrame } from './first-frame.ts';

/** What a tile shows of a photo. `picture` is null where no picture of it is on this computer. */
export interface ThumbPhoto {
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
export function usePicture({ media, picture }: ThumbPhoto): Picture | null {
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
