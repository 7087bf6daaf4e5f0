import type { Entry } from '@zip.js/zip.js/index-native.js';
import { FARTHEST_ZONE_MS } from '../model/moments.ts';

/** Bytes of a local header before its name (APPNOTE.TXT 4.3.7). */
export const LOCAL_HEADER = 30;

/** Whether the bytes begin as a zip does (also an empty one, and the first disk of a split one). */
export function looksLikeZip(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false;
  const [a, b] = [head[2], head[3]];
  return (a === 3 && b === 4) || (a === 5 && b === 6) || (a === 7 && b === 8) || (a === 0x30 && b === 0x30);
}

/**
 * Where the bytes of an entry begin: behind its local header, whose length stands in itself. Null when this is no local
 * header.
 *
 * @param header the first {@link LOCAL_HEADER} bytes of the local header
 * @param offset where the header begins
 */
export function dataStart(header: Uint8Array, offset: number): number | null {
  if (header.length < LOCAL_HEADER) return null;
  const view = new DataView(header.buffer, header.byteOffset, LOCAL_HEADER);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  return offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
}

/** UTC when the entry says it; else its DOS time read as UTC, so that the zone of this computer plays no part. ms, or null. */
export function entryTime(entry: Entry): number | null {
  const stamp = entry.extraFieldExtendedTimestamp?.lastModDate;
  if (stamp) return stamp.getTime();
  const dos = Number(entry.rawLastModDate);
  if (!Number.isFinite(dos) || dos <= 0) return null;
  const [date, time] = [dos >>> 16, dos & 0xffff];
  const [year, month, day] = [1980 + (date >>> 9), (date >>> 5) & 15, date & 31];
  if (month < 1 || day < 1) return null;
  return Date.UTC(year, month - 1, day, time >>> 11, (time >>> 5) & 63, (time & 31) * 2);
}

/** The earliest moment at which an entry can be from: a DOS time has no zone, so it may be fourteen hours earlier. ms UTC, or null. */
export function earliestEntryTime(entry: Entry): number | null {
  const time = entryTime(entry);
  if (time === null) return null;
  return entry.extraFieldExtendedTimestamp?.lastModDate ? time : time - FARTHEST_ZONE_MS;
}

/** The path of an entry with `/`, without parts that would lead out of the zip. Old Windows systems write backslashes. */
export function entryPath(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

/** Deflate can promise 1,032 times its size. Names and dates shrink 3 to 20 times, photos and films hardly at all. */
export const MAX_RATIO = 200;

/** Whether an entry promises more than any list, photo or film unpacks to. Below `from` bytes even a bomb is harmless. */
export function isBomb(size: number, packedSize: number, from: number): boolean {
  return size > from && size / Math.max(1, packedSize) > MAX_RATIO;
}
