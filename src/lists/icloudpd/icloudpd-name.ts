import { splitName } from '../../model/file-name.ts';

/** What icloudpd's naming rules put into a file name besides the name in iCloud. */
export interface IcloudpdName {
  /** The stem without what the rules add. */
  readonly stem: string;
  /** Exact bytes of the file in iCloud, from the suffix against equal names; null without one. */
  readonly size: number | null;
  /** First characters of the fingerprint: 5 from the policy `name-id7`, more from a photo without a name; or null. */
  readonly partialFingerprint: string | null;
  /** Whether the name says that this is the video of a Live Photo. */
  readonly isLiveVideo: boolean;
}

/**
 * Takes a name apart by the rules of icloudpd 1.x (github.com/icloud-photos-downloader/icloud_photos_downloader):
 * `_HEVC` before `.MOV` for the video of a Live Photo with a HEIC still; `-1884695`, the exact size, for the second
 * file of one name; `_QVk2Yyt`, seven characters of base64 of the record name, which is the fingerprint; and twelve
 * characters of the fingerprint, marks as `_`, for a photo that has no name in iCloud.
 */
export function parseIcloudpdName(name: string): IcloudpdName {
  let { stem, extension } = splitName(name);
  const sized = /^(.+)-(\d{5,11})$/.exec(stem);
  const size = sized ? Number(sized[2]) : null;
  stem = sized?.[1] ?? stem;
  const video = /^mov$/i.test(extension);
  // Docker images around icloudpd wrote `_HEIC` for the same thing.
  const live = video ? /^(.+)_(?:HEVC|HEIC)$/i.exec(stem) : null;
  stem = live?.[1] ?? stem;
  const id7 = /^(.+)_(Q[A-Za-z0-9]{6})$/.exec(stem);
  const fromId = id7 ? fingerprintStart(id7[2] ?? '') : null;
  if (fromId !== null) stem = id7?.[1] ?? stem;
  return { stem, size, partialFingerprint: fromId ?? namelessStart(stem), isLiveVideo: live !== null };
}

/** `QVk2Yyt` -> `AY6c+`: the first five characters of the record name; null when that is no fingerprint's start. */
function fingerprintStart(id7: string): string | null {
  const bits = [...id7].map((char) => ALPHABET.indexOf(char));
  let text = '';
  for (let byte = 0; byte < 5; byte += 1) {
    const bit = byte * 8;
    const [at, shift] = [Math.floor(bit / 6), bit % 6];
    const window = ((bits[at] ?? 0) << 12) | ((bits[at + 1] ?? 0) << 6) | (bits[at + 2] ?? 0);
    text += String.fromCharCode((window >> (10 - shift)) & 0xff);
  }
  return /^A[Q-Za-f][A-Za-z0-9+/]{3}$/.test(text) ? text : null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Twelve characters that begin like a fingerprint and mix cases like one. A `_` stands for `+` or `/`, so only what
 * comes before it is certain, and less than five characters say too little.
 */
function namelessStart(stem: string): string | null {
  if (!/^A[Q-Za-f][A-Za-z0-9_]{10}$/.test(stem) || !/[a-z]/.test(stem) || !/.[A-Z]/.test(stem)) return null;
  const certain = stem.split('_')[0] ?? '';
  return certain.length >= 5 ? certain : null;
}
