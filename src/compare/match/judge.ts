import { splitName } from '../../model/file-name.ts';
import type { Difference } from '../../model/gap.ts';
import { type ExtensionClass, extensionClass, type MediaType } from '../../model/media-type.ts';
import type { NameKey } from '../../model/name-key.ts';
import type { Unit } from './units.ts';

/** What two fingerprints say about two files; `start-…` when one of them is known only by its first characters. */
export type ByteRelation = 'equal' | 'differ' | 'start-equal' | 'start-differs' | 'unknown';

const plain = (text: string) => text.replaceAll('+', '_').replaceAll('/', '_');

function startsRelation(whole: string, start: string): ByteRelation {
  return plain(whole.slice(0, start.length)) === plain(start) ? 'start-equal' : 'start-differs';
}

/** Compares what is known of the bytes of two files. Some tools write `_` for `+` and `/`: those count as equal. */
export function relateBytes(a: Unit, b: Unit, look: 'fields' | 'names too' = 'fields'): ByteRelation {
  const [fpA, fpB] = [a.resource.fingerprint, b.resource.fingerprint];
  if (fpA !== null && fpB !== null) return fpA === fpB ? 'equal' : 'differ';
  const startA = a.resource.partialFingerprint ?? (look === 'names too' ? a.key.partialFingerprint : null);
  const startB = b.resource.partialFingerprint ?? (look === 'names too' ? b.key.partialFingerprint : null);
  if (fpA !== null && startB !== null) return startsRelation(fpA, startB);
  if (fpB !== null && startA !== null) return startsRelation(fpB, startA);
  if (startA !== null && startB !== null) {
    const length = Math.min(startA.length, startB.length);
    return startsRelation(startA.slice(0, length), startB.slice(0, length));
  }
  return 'unknown';
}

/** How the pixels of the second of two pictures differ: null when they do not (turned by a quarter or not), or are not known. */
function relatePixels(a: Unit, b: Unit): 'fewer' | 'other' | null {
  if (a.resource.role !== 'original' || b.resource.role !== 'original') return null;
  const [wa, ha, wb, hb] = [a.asset.width ?? 0, a.asset.height ?? 0, b.asset.width ?? 0, b.asset.height ?? 0];
  if (wa * ha * wb * hb === 0) return null;
  if ((wa === wb && ha === hb) || (wa === hb && ha === wb)) return null;
  return wb * hb < wa * ha * 0.95 ? 'fewer' : 'other';
}

/** By how many bytes the second file is larger; 0 when one of the sizes is not known. */
function growthOf({ resource: { size } }: Unit, { resource: { size: foundSize } }: Unit): number {
  return size === null || foundSize === null ? 0 : foundSize - size;
}

/** Lengths of two videos that differ by more than a rounding: another cut. */
function durationsDiffer(a: Unit, b: Unit): boolean {
  if (a.asset.kind !== 'video' || b.asset.kind !== 'video') return false;
  const [da, db] = [a.asset.durationMs, b.asset.durationMs];
  return da !== null && db !== null && Math.abs(da - db) > Math.max(1_500, da * 0.02);
}

/**
 * What speaks against `found` being the listed file byte for byte, given that it is the same photo; null when nothing
 * does. `bytes` is what their fingerprints say.
 */
export function differenceOf(
  listed: Unit,
  found: Unit,
  bytes: ByteRelation,
  foundKey: NameKey | null,
): Difference | null {
  if (bytes === 'equal') return null;
  const state = found.resource.state;
  if (state === 'cut-short') return 'cut-short';
  if (state === 'empty' || state === 'unreadable') return 'unreadable';
  if (found.resource.kindContradictsName === true) return 'other-kind';
  const { format } = listed;
  if (format !== 'other' && format !== found.format && !found.formats.includes(format)) return 'converted';
  const pixels = relatePixels(listed, found);
  const growth = growthOf(listed, found);
  if (pixels === 'fewer') return 'reduced';
  if (foundKey?.stripped.some((s) => s.reason === 'edited' || s.reason === 'edited-render')) return 'edited';
  // A file that its own structure proves to be whole was written smaller: saved again, not cut.
  if (growth < 0 && found.resource.wholeness !== 'whole') return 'cut-short';
  if (growth > 0) return 'rewritten';
  if (pixels === 'other' || durationsDiffer(listed, found)) return 'edited';
  if (growth === 0 && bytes !== 'differ' && bytes !== 'start-differs') return null;
  return looksReduced(found) ? 'reduced' : 'rewritten';
}

/** What cable imports, downloads and tools make of a format. A PNG stays a PNG, and a still never becomes a film. */
const CONVERTED: readonly (readonly ExtensionClass[])[] = [
  ['heic', 'jpeg', 'avif'],
  ['raw', 'jpeg', 'heic', 'tiff'],
  ['mov', 'mp4', 'video'],
];

/** Whether one of two files can be the other, converted or not; a name without a known ending can be anything. */
export function mayShareOrigin(a: Unit, b: Unit): boolean {
  const [one, other] = [a.format, b.format];
  if (one === other || one === 'other' || other === 'other') return true;
  return CONVERTED.some((group) => group.includes(one) && group.includes(other));
}

/** What each content type is called when its name tells the truth. */
const HONEST: Partial<Record<MediaType, ExtensionClass>> = {
  jpeg: 'jpeg',
  heic: 'heic',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};
const STILL: ReadonlySet<ExtensionClass> = new Set(Object.values(HONEST));

/** A file whose content is of another format than its name: perhaps converted under its old name. */
function nameLies(unit: Unit): boolean {
  const honest = unit.resource.type === null ? undefined : HONEST[unit.resource.type];
  if (honest === undefined) return false;
  const cls = extensionClass(splitName(unit.resource.name).extension);
  return STILL.has(cls) && cls !== honest;
}

/**
 * Shared albums and some messengers give photos of 2,048 pixels, dates kept. Phones that take larger pictures than that
 * (all iPhones from the 4 on) did not take this one as it is.
 */
function looksReduced(unit: Unit): boolean {
  const { width, height, camera, kind } = unit.asset;
  if (kind === 'video' || width === null || height === null) return false;
  const model = camera?.trim() ?? '';
  return Math.max(width, height) === 2048 && /iphone/i.test(model) && !/iphone\s*(2g|3gs?)?$/i.test(model);
}

/** Two cameras that cannot be one: neither name holds the other, as each holds that of none. */
function camerasDiffer(a: Unit, b: Unit): boolean {
  const fold = (unit: Unit) => unit.asset.camera?.toLowerCase().replace(/[^a-z0-9]+/g, '') ?? '';
  const [ca, cb] = [fold(a), fold(b)];
  return !ca.includes(cb) && !cb.includes(ca);
}

/** What keeps a pair that agrees in name and time from being relied on; without sizes or bytes nothing dispels it. */
export function isDoubtful(listed: Unit, found: Unit): boolean {
  const otherContent = nameLies(found) && found.contentFormat !== listed.format;
  return otherContent || looksReduced(found) || camerasDiffer(listed, found);
}

export { looksReduced, nameLies };
