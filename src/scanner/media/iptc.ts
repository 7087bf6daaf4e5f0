import type { CaptureTime } from '../../model/capture-time.ts';
import { type ByteReader, latin1 } from './byte-reader.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { dayAtMidnight, readDateText } from './date-text.ts';
import type { Part } from './facts-draft.ts';

/** IPTC inside the resources of Photoshop (`8BIM`, number, name, length; Adobe Photoshop File Formats, "Image Resource Blocks"). */
const IPTC_RESOURCE = 0x0404;
const MOST_RESOURCES = 200;
/** Application record: "Date Created" and "Time Created" (IPTC IIM 4.2, datasets 2:55 and 2:60). */
const RECORD = 2;
const DATE_CREATED = 55;
const TIME_CREATED = 60;
const MOST_DATASETS = 500;
/** With this byte each dataset begins. */
const DATASET = 0x1c;

/** When a photo was taken by IPTC data, bare or in Photoshop's resources; null when that does not say so. */
export function iptcTime(reader: ByteReader, resources: Part): CaptureTime | null {
  const isBare = reader.u8(resources.start) === DATASET;
  const iptc = isBare ? resources : findResource(reader, resources, IPTC_RESOURCE);
  return iptc ? timeIn(reader, iptc) : null;
}

/** One of Photoshop's resources, by its number; null when it is not there. */
export function findResource(reader: ByteReader, { start, end }: Part, wanted: number): Part | null {
  let at = start;
  for (let i = 0; i < MOST_RESOURCES && at + 12 <= end; i += 1) {
    if (reader.fourCharacters(at) !== '8BIM') return null;
    const number = reader.u16(at + 4);
    const nameBytes = reader.u8(at + 6) + 1;
    const sizeAt = at + 6 + nameBytes + (nameBytes % 2);
    const size = reader.u32(sizeAt);
    const from = sizeAt + 4;
    if (number === wanted) return { start: from, end: Math.min(from + size, end) };
    at = from + size + (size % 2);
  }
  return null;
}

/** The IPTC data itself: datasets of a mark (1C), record, number, and length. */
function timeIn(reader: ByteReader, { start, end }: Part): CaptureTime | null {
  let [date, time] = ['', ''];
  let at = start;
  for (let i = 0; i < MOST_DATASETS && at + 5 <= end && reader.u8(at) === DATASET; i += 1) {
    const size = reader.u16(at + 3);
    // A longer length than this has a form of its own, which no date has.
    if (size >= 0x8000 || at + 5 + size > end) break;
    const isOurs = reader.u8(at + 1) === RECORD && size > 0 && size <= 16;
    const number = reader.u8(at + 2);
    if (isOurs && number === DATE_CREATED) date = latin1(reader.bytes(at + 5, size));
    if (isOurs && number === TIME_CREATED) time = latin1(reader.bytes(at + 5, size));
    at += 5 + size;
  }
  if (date === '') return null;
  return captureTimeOf(dayAtMidnight(readDateText(`${dayText(date)}${clockText(time)}`)));
}

/** `20230601` as `2023-06-01`; some programs write it that way themselves. */
function dayText(date: string): string {
  return date.trim().replace(/^(\d{4})[-:]?(\d{2})[-:]?(\d{2})$/, '$1-$2-$3');
}

/** `123456+0200` as ` 12:34:56+0200`; nothing where it is no time. */
function clockText(time: string): string {
  const found = /^(\d{2}):?(\d{2}):?(\d{2})([+-]\d{2}:?\d{2})?/.exec(time.trim());
  return found ? ` ${found[1]}:${found[2]}:${found[3]}${found[4] ?? ''}` : '';
}
