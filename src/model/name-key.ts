import { foldName, splitName } from './file-name.ts';
import { type ExtensionClass, extensionClass } from './media-type.ts';

/** Why a part of a stem may have been added by a tool. Most such stems are also legal originals: the exact stem wins. */
export type StemReason =
  | 'live-suffix'
  | 'size-suffix'
  | 'fingerprint-suffix'
  | 'rendition'
  | 'nth'
  | 'copy'
  | 'edited'
  | 'edited-render';

export interface StrippedStem {
  readonly stem: string;
  readonly reason: StemReason;
}

/** A base name made comparable: what is the same photo under another tool's name. */
export interface NameKey {
  /** The folded stem, nothing taken away. */
  readonly exact: string;
  readonly extension: ExtensionClass;
  /** What is left when a known addition is taken away, one entry for each addition that fits, in a fixed order. */
  readonly stripped: readonly StrippedStem[];
  /** The number of bytes in a name such as `IMG_1234-1884695.JPG` (icloudpd), or null; to be verified, may be a date. */
  readonly sizeSuffix: number | null;
  /** The first 5 characters of the fingerprint, from icloudpd's `name-id7`, or the first 12 (`+` and `/` as `_`). */
  readonly partialFingerprint: string | null;
  /** False for names that many different photos have: camera counters, `FullSizeRender`, `image`, a bare number. */
  readonly distinctive: boolean;
  /** The number of a camera counter (`IMG_1234`, `DSC_0042`), which starts again after 9999; null for other names. */
  readonly counter: number | null;
}

const PLAIN = /^[!-~]*$/;

/** {@link foldName}, quick for the plain ASCII names that nearly every camera writes. */
export function quickFold(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : foldName(name);
}

/** The folded stem alone: the part of a name key that matching needs first. */
export function exactStem(name: string): string {
  return quickFold(splitName(name).stem);
}

const EDITED_WORDS =
  'edited|bearbeitet|modifié|bewerkt|edytowane|編集済み|modificato|ha editado|editat|editado|redigeret';

/** Additions that tools are known to make, on the folded stem. Order is part of the result, so keep it. */
const STRIPS: readonly { readonly reason: StemReason; readonly pattern: RegExp; readonly videoOnly?: true }[] = [
  { reason: 'live-suffix', pattern: /^(.+)_(?:hevc|heic)$/, videoOnly: true },
  { reason: 'size-suffix', pattern: /^(.+)-\d{4,12}$/ },
  { reason: 'rendition', pattern: /^(.+)-(?:adjusted|alternative|medium|thumb|original)$/ },
  { reason: 'nth', pattern: /^(.+)-\d{1,2}$/ },
  { reason: 'nth', pattern: /^(.+?) ?\(\d{1,4}\)$/ },
  { reason: 'nth', pattern: /^(.+) \d{1,2}$/ },
  { reason: 'copy', pattern: /^(.+) (?:copy|kopie|copie)(?: \d{1,3})?$/ },
  { reason: 'edited', pattern: new RegExp(`^(.+)[_-](?:${EDITED_WORDS})$`) },
  { reason: 'nth', pattern: /^(.+)_\d{1,2}$/ },
];

const RENDER = /^img_[eo](\d{4})(.*)$/;
/** icloudpd's `name-id7`: seven base64 characters of the record name; case matters, so it is read from the raw stem. */
const ID7 = /^(.+)_(Q[A-Za-z0-9]{6})$/;
/** icloudpd, photo without a name: twelve characters of the fingerprint, other characters than letters and digits as `_`. */
const TWELVE = /^A[Q-Za-f][A-Za-z0-9_]{10}$/;
const COUNTER =
  /^(?:img|dsc|dscn|dscf|dcp|mvi|mov|pict|imgp|gopr|gp|sam|cimg|p|_dsc|_mg|_img|pxl|vid|img_e|img_o)[_-]?(\d{4,5})$/;
const GENERIC =
  /^(?:fullsizerender|image|img|photo|picture|video|movie|untitled|unbenannt|foto|bild|download|screenshot|trim|ohne titel|camphoto|tmp|file|1|scan)[ _-]?\d{0,4}$/;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first five bytes of base64 text as characters, or null when they are not the start of a fingerprint. */
function decodeFive(base64: string): string | null {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const char of base64) {
    held = (held << 6) | BASE64.indexOf(char);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      text += String.fromCharCode((held >> bits) & 0xff);
    }
    held &= 0xff;
  }
  return /^A[Q-Za-f][A-Za-z0-9+/]{3}$/.test(text) ? text : null;
}

/** The start of a fingerprint that icloudpd wrote into a stem (case as found), or null. */
function partialIn(stem: string): string | null {
  const id7 = ID7.exec(stem)?.[2];
  if (id7) return decodeFive(id7);
  return TWELVE.test(stem) && /[a-z]/.test(stem) && /[A-Z]/.test(stem) ? stem : null;
}

/** Whether a folded stem is the number of a camera: weak, but its next photo has another. */
export function isCounter(stem: string): boolean {
  return COUNTER.test(stem);
}

/** Whether a folded stem is a word that tools give to any photo (`image`, `FullSizeRender`, `3`). */
export function isGenericName(stem: string): boolean {
  return !isCounter(stem) && (GENERIC.test(stem) || WHATSAPP.test(stem) || /^\d{1,6}$/.test(stem));
}

/** Numbered anew every day on every phone, so that two phones share names all the time. */
const WHATSAPP = /^(?:img|vid|ptt|aud)-\d{8}-wa\d{4}$/;

/** Takes a base name (any case, any Unicode form) apart for matching. Pure text: nothing here says that photos agree. */
export function nameKey(name: string): NameKey {
  const { stem, extension } = splitName(name);
  const cls = extensionClass(extension.trim());
  const exact = quickFold(stem);
  const isVideo = cls === 'mov' || cls === 'mp4' || cls === 'video';
  const partial = partialIn(stem);
  const stripped: StrippedStem[] = [];
  const add = (text: string | undefined, reason: StemReason) => {
    const left = text?.trim() ?? '';
    if (left !== '' && !stripped.some((s) => s.stem === left)) stripped.push({ stem: left, reason });
  };
  if (partial?.length === 5) add(quickFold(ID7.exec(stem)?.[1] ?? ''), 'fingerprint-suffix');
  for (const { reason, pattern, videoOnly } of STRIPS) {
    if (videoOnly && !isVideo) continue;
    // `IMG_1234` is a counter, not the 1234th copy of `IMG`; the patterns above only take short or bracketed numbers.
    const found = pattern.exec(exact)?.[1];
    if (found === undefined) continue;
    add(found, reason);
    if (reason === 'size-suffix') add(/^(.+)_(?:hevc|heic)$/.exec(found)?.[1], 'live-suffix');
  }
  const render = RENDER.exec(exact);
  if (render) add(`img_${render[1] ?? ''}${render[2] ?? ''}`, 'edited-render');
  const sizeText = /-(\d{4,12})$/.exec(exact)?.[1];
  const counterText = COUNTER.exec(exact)?.[1];
  return {
    exact,
    extension: cls,
    stripped,
    sizeSuffix: sizeText === undefined ? null : Number(sizeText),
    partialFingerprint: partial,
    distinctive: !isCounter(exact) && !isGenericName(exact),
    counter: counterText === undefined ? null : Number(counterText),
  };
}
