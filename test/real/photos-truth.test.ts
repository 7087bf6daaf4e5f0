import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { localMs } from '../../src/model/capture-time.ts';
import { bytesSource } from '../../src/scanner/media/byte-source.ts';
import type { MediaFacts } from '../../src/scanner/media/media-facts.ts';
import { readMediaFacts } from '../../src/scanner/media/read-media-facts.ts';

const data = path.resolve(process.env.TWO_PLACES_SHARED ?? '../shared', 'data');
const truthFile = path.join(data, 'photos-truth.json');
const present = existsSync(truthFile);

/** What ExifTool says about one file. */
interface Truth {
  readonly SourceFile: string;
  readonly FileType: string;
  readonly ImageWidth: number;
  readonly ImageHeight: number;
  readonly DateTimeOriginal?: string;
  readonly CreateDate?: string;
  readonly CreationDate?: string;
  readonly OffsetTimeOriginal?: string;
  readonly OffsetTime?: string;
  readonly MediaGroupUUID?: string;
  readonly GPSLatitude?: number | string;
  readonly Duration?: number;
}

const XMP = 'its only date is in XMP or IPTC, which programs write when they save a file: no capture time';
const MAKER = "its only date is in the maker's own notes (CIFF, Reconyx), which nobody but ExifTool reads";
const BY_SATELLITE = 'no zone is written; the satellites agree with the wall clock in exactly this zone';

/** Every file whose date differs from ExifTool's, with what we say instead and why. */
const DATE_DIFFERS: Readonly<Record<string, readonly [string | null, string]>> = {
  'exifr/issue-metadata-extractor-65.jpg': [null, XMP],
  'exifr/png/IMG_20180725_163423-2.png': [null, XMP],
  'exifr/iptc-independent-photographer-example.jpg': [null, XMP],
  'exifr/BonTonARTSTORplusIPTC.jpg': [null, XMP],
  'exifr/iptc-staff-photographer-example.jpg': [null, XMP],
  'exifr/issue-exifr-4.jpg': [null, XMP],
  'exifr/RangeError_Invalid_typed_array_length.jpg': [null, XMP],
  'exifr/issue-exifr-41-Error_Segment_Unreachable.jpg': [null, XMP],
  'ianare/jpg/invalid/image01551.jpg': [null, XMP],
  'ianare/jpg/invalid/image02206.jpg': [null, XMP],
  'ianare/jpg/invalid/image01713.jpg': [null, XMP],
  'ianare/jpg/invalid/image01980.jpg': [null, XMP],
  'ianare/jpg/long_description.jpg': [null, XMP],
  'ianare/jpg/tests/30-type_error.jpg': [null, XMP],
  'ianare/jpg/xmp/no_exif.jpg': [null, XMP],
  'ianare/jpg/exif-org/sony-powershota5.jpg': [null, MAKER],
  'ianare/jpg/Reconyx_HC500_Hyperfire.jpg': [null, MAKER],
  'mei/mp4/uuid540.mp4': ['2020:01:05 15:04:00', 'ExifTool shows the same minute from XMP; ours is the movie header'],
  'ianare/heic/mobile/HMD_Nokia_8.3_5G_hdr.heif': [
    '2022:01:12 07:30:14',
    'no date but that of the satellites, which is an instant (the truth file leaves GPS times out)',
  ],
};

/** Every file whose zone is known to us though no EXIF tag writes it, in minutes. */
const ZONE_DIFFERS: Readonly<Record<string, readonly [number, string]>> = {
  'mei/mov/with-gps.mov': [180, 'the zone is part of com.apple.quicktime.creationdate'],
  'mei/heic/IMG_1034.heic': [480, BY_SATELLITE],
  'exifr/IMG_20180725_163423-tiny.jpg': [120, BY_SATELLITE],
};

/** Every file that is not whole, and how that shows. */
const NOT_WHOLE: Readonly<Record<string, string>> = {
  'exifr/32d08f4a5eb10332506ebedbb9bc7257.jpg': 'its last byte is the FF of the end mark; the D9 was cut off',
};

function truths(): Truth[] {
  return present ? JSON.parse(readFileSync(truthFile, 'utf8')) : [];
}

async function read(name: string): Promise<MediaFacts> {
  const facts = await readMediaFacts(bytesSource(readFileSync(path.join(data, 'photos', name))));
  if (!facts) throw new Error(`${name} is not recognised`);
  return facts;
}

/** The wall clock as ExifTool writes it, without a fraction; null for an unknown time. */
function wallClock(facts: MediaFacts): string | null {
  const ms = localMs(facts.captured);
  return ms === null ? null : new Date(ms).toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ');
}

function minutesEast(facts: MediaFacts): number | null {
  return facts.captured.kind === 'instant' ? facts.captured.offsetMinutes : null;
}

function zoneOf(text: string | undefined): number | null {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(text ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}

const TYPES: Readonly<Record<string, string>> = { HEIF: 'heic', M4V: 'mp4' };

const why = present ? 'real photos against ExifTool' : `real photos against ExifTool (skipped: no ${truthFile})`;

describe.skipIf(!present)(why, () => {
  test('there are 114 of them', () => expect(truths()).toHaveLength(114));

  test.each(truths().map((truth) => [truth.SourceFile.replace(/^\.\//, ''), truth] as const))(
    '%s',
    async (name, truth) => {
      const facts = await read(name);
      expect(facts.type).toBe(TYPES[truth.FileType] ?? truth.FileType.toLowerCase());
      expect([facts.width, facts.height]).toEqual([truth.ImageWidth, truth.ImageHeight]);
      expect(facts.contentIdentifier).toBe(truth.MediaGroupUUID ?? null);
      expect(facts.hasLocation).toBe(typeof truth.GPSLatitude === 'number');
      if (truth.Duration) expect(Math.abs((facts.durationMs ?? 0) - truth.Duration * 1000)).toBeLessThan(2);

      const theirs = (truth.CreationDate ?? truth.DateTimeOriginal ?? truth.CreateDate)?.slice(0, 19) ?? null;
      const [date] = DATE_DIFFERS[name] ?? [theirs];
      expect(wallClock(facts)).toBe(date);
      const [zone] = ZONE_DIFFERS[name] ?? [zoneOf(truth.OffsetTimeOriginal ?? truth.OffsetTime)];
      expect(minutesEast(facts)).toBe(zone);
      expect(facts.whole).toBe(NOT_WHOLE[name] === undefined);
    },
  );

  test('no explanation is without its difference', async () => {
    for (const truth of truths()) {
      const name = truth.SourceFile.replace(/^\.\//, '');
      const theirs = (truth.CreationDate ?? truth.DateTimeOriginal ?? truth.CreateDate)?.slice(0, 19) ?? null;
      if (DATE_DIFFERS[name]) expect(DATE_DIFFERS[name][0], name).not.toBe(theirs);
      if (ZONE_DIFFERS[name]) expect(zoneOf(truth.OffsetTimeOriginal ?? truth.OffsetTime), name).toBeNull();
    }
  });

  test('every one of them, cut to two thirds, is recognised as cut short or as unreadable', async () => {
    const called: string[] = [];
    for (const { SourceFile } of truths()) {
      const bytes = readFileSync(path.join(data, 'photos', SourceFile));
      const facts = await readMediaFacts(bytesSource(bytes.subarray(0, Math.floor((bytes.length * 2) / 3))));
      if (facts?.whole !== false) called.push(SourceFile.replace(/^\.\//, ''));
    }
    expect(called).toEqual([]);
  });
});
