import exifr from 'exifr';
import { appleContentIdentifier } from './apple-maker-note.ts';
import { type ByteReader, ifThere } from './byte-reader.ts';
import { cameraName } from './camera-name.ts';
import { captureTimeFromExif } from './capture-time-from-exif.ts';
import { excerptIfd, exifExcerpt, MAKER_NOTE, type SourceIfd, subIfds } from './exif-excerpt.ts';
import type { FactsDraft } from './facts-draft.ts';
import { firstIfdOffset, openTiff, type TiffView } from './tiff-view.ts';

/**
 * One object for all files: exifr keeps every options object that it ever saw, and what it made of it, for good.
 * `reviveValues` must stay off: it reads dates in the time zone of this computer.
 */
const EXIFR_OPTIONS = {
  tiff: true,
  exif: true,
  gps: true,
  reviveValues: false,
  translateValues: false,
};

/** Reads the EXIF blocks of a file into its facts. What is damaged stays unknown. */
export async function readExifBlocks(reader: ByteReader, draft: FactsDraft): Promise<void> {
  const main: SourceIfd[] = [];
  const exif: SourceIfd[] = [];
  const gps: SourceIfd[] = [];
  for (const block of draft.exif) {
    ifThere(() => {
      const view = openTiff(reader, block.start, block.end);
      const ifd = view && excerptIfd(view, firstIfdOffset(view));
      if (!view || !ifd) return;
      if (block.holds === 'exif') exif.push({ view, ifd });
      if (block.holds === 'gps') gps.push({ view, ifd });
      if (block.holds !== 'main') return;
      main.push({ view, ifd });
      pushSubIfds(view, ifd, exif, gps);
    });
  }
  const excerpt = ifThere(() => exifExcerpt({ main, exif, gps }));
  if (excerpt) applyTags(await readTags(excerpt), draft);
  draft.contentIdentifier ??= ifThere(() => makerNoteIdentifier(exif));
}

function pushSubIfds(view: TiffView, ifd: SourceIfd['ifd'], exif: SourceIfd[], gps: SourceIfd[]): void {
  const found = ifThere(() => subIfds(view, ifd));
  if (found?.exif) exif.push({ view, ifd: found.exif });
  if (found?.gps) gps.push({ view, ifd: found.gps });
}

/** exifr's tags with values as they stand in the file. */
async function readTags(excerpt: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  try {
    const tags: unknown = await exifr.parse(excerpt, EXIFR_OPTIONS);
    return typeof tags === 'object' && tags !== null ? { ...tags } : {};
  } catch {
    return {};
  }
}

function applyTags(tags: Readonly<Record<string, unknown>>, draft: FactsDraft): void {
  const captured = captureTimeFromExif({
    original: text(tags.DateTimeOriginal),
    created: text(tags.CreateDate) ?? text(tags.DateTimeDigitized),
    offsetOriginal: text(tags.OffsetTimeOriginal),
    offsetCreated: text(tags.OffsetTimeDigitized),
    fractionOriginal: text(tags.SubSecTimeOriginal),
    fractionCreated: text(tags.SubSecTimeDigitized),
    gpsDate: text(tags.GPSDateStamp),
    gpsTime: numbers(tags.GPSTimeStamp),
  });
  if (captured.kind !== 'unknown') draft.captured = captured;
  draft.camera ??= cameraName(text(tags.Make), text(tags.Model));
  draft.hasLocation ||= isLocation(numbers(tags.GPSLatitude), numbers(tags.GPSLongitude));
}

/** A pair of coordinates; 0/0 north of nowhere is what phones write when they do not know. */
function isLocation(latitude: readonly number[], longitude: readonly number[]): boolean {
  const all = [...latitude, ...longitude];
  const sound = latitude.length > 0 && longitude.length > 0 && all.every(Number.isFinite);
  return sound && all.some((part) => part !== 0);
}

function makerNoteIdentifier(sources: readonly SourceIfd[]): string | null {
  for (const { view, ifd } of sources) {
    const entry = ifd.entries.get(MAKER_NOTE);
    const identifier = entry && appleContentIdentifier(view.reader, entry.at, entry.at + entry.count);
    if (identifier) return identifier;
  }
  return null;
}

/** A text of exifr: a string, or the bytes of one that was written under another type. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : null;
}

function numbers(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  return value.filter((part): part is number => typeof part === 'number');
}
