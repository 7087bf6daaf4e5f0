import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { localMs } from '../../src/model/capture-time.ts';
import { isBroken, type Wholeness } from '../../src/model/wholeness.ts';
import { bytesSource } from '../../src/scanner/media/byte-source.ts';
import type { MediaFacts } from '../../src/scanner/media/media-facts.ts';
import { readMediaFacts } from '../../src/scanner/media/read-media-facts.ts';
import { findZerosInside } from '../../src/scanner/media/zeros-inside.ts';
import { ZeroRuns } from '../../src/scanner/reading/zero-runs.ts';

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

const SAVED = 'its only date is xmp:CreateDate, when a program saved it: no capture time';
const CREATED =
  'ours is photoshop:DateCreated or its twin in IPTC, the capture; ExifTool shows xmp:CreateDate first, a later saving';
const DAY = 'photoshop:DateCreated (or its twin in IPTC) is a day without a time';
const MAKER = "its only date is in the maker's own notes (Reconyx), which nobody but ExifTool reads";
const EDIT = 'the only zone in EXIF is OffsetTime, which belongs to the last change';
const BY_SATELLITE = 'no zone is written; the satellites agree with the wall clock in exactly this zone';

/** Every file whose date differs from ExifTool's, with what we say instead and why. */
const DATE_DIFFERS: Readonly<Record<string, readonly [string | null, string]>> = {
  'exifr/issue-metadata-extractor-65.jpg': [null, SAVED],
  'exifr/png/IMG_20180725_163423-2.png': ['2018:07:25 16:34:22', CREATED],
  'exifr/iptc-independent-photographer-example.jpg': ['1985:11:25 00:00:00', DAY],
  'exifr/BonTonARTSTORplusIPTC.jpg': ['2007:11:19 00:00:00', DAY],
  'exifr/issue-exifr-4.jpg': [null, SAVED],
  'exifr/issue-exifr-41-Error_Segment_Unreachable.jpg': [null, SAVED],
  'ianare/jpg/invalid/image01551.jpg': [null, SAVED],
  'ianare/jpg/invalid/image02206.jpg': [null, SAVED],
  'ianare/jpg/invalid/image01713.jpg': [null, SAVED],
  'ianare/jpg/invalid/image01980.jpg': [null, SAVED],
  'ianare/jpg/long_description.jpg': ['2003:08:31 00:00:00', DAY],
  'ianare/jpg/xmp/no_exif.jpg': [null, SAVED],
  'ianare/jpg/Reconyx_HC500_Hyperfire.jpg': [null, MAKER],
  'mei/mp4/uuid540.mp4': ['2020:01:05 15:04:00', 'ExifTool shows the same minute from XMP; ours is the movie header'],
  'ianare/heic/mobile/HMD_Nokia_8.3_5G_hdr.heif': [
    '2022:01:12 07:30:14',
    'no date but that of the satellites, which is an instant (the truth file leaves GPS times out)',
  ],
};

/** Every file whose zone is another one to us than in the tags of EXIF, in minutes. */
const ZONE_DIFFERS: Readonly<Record<string, readonly [number | null, string]>> = {
  'exifr/iptc-mess.jpg': [null, EDIT],
  'exifr/iptc-staff-photographer-example.jpg': [-360, 'the zone is part of photoshop:DateCreated'],
  'ianare/jpg/tests/30-type_error.jpg': [0, 'the zone is part of exif:DateTimeOriginal in XMP'],
  'mei/mov/with-gps.mov': [180, 'the zone is part of com.apple.quicktime.creationdate'],
  'mei/heic/IMG_1034.heic': [480, BY_SATELLITE],
  'exifr/IMG_20180725_163423-tiny.jpg': [120, BY_SATELLITE],
};

/** Every file that is not whole, and how that shows. */
const NOT_WHOLE: Readonly<Record<string, readonly [Wholeness, string]>> = {
  'exifr/32d08f4a5eb10332506ebedbb9bc7257.jpg': [
    'ends-early',
    'its last byte is the FF of the end mark; the D9 was cut off',
  ],
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
      expect(facts.wholeness).toBe(NOT_WHOLE[name]?.[0] ?? 'whole');
    },
  );

  test('no explanation is without its difference', async () => {
    for (const truth of truths()) {
      const name = truth.SourceFile.replace(/^\.\//, '');
      const theirs = (truth.CreationDate ?? truth.DateTimeOriginal ?? truth.CreateDate)?.slice(0, 19) ?? null;
      if (DATE_DIFFERS[name]) expect(DATE_DIFFERS[name][0], name).not.toBe(theirs);
      const theirZone = zoneOf(truth.OffsetTimeOriginal ?? truth.OffsetTime);
      if (ZONE_DIFFERS[name]) expect(ZONE_DIFFERS[name][0], name).not.toBe(theirZone);
    }
  });

  test('none of them has zeros where pictures must be', () => {
    const called: string[] = [];
    for (const { SourceFile } of truths()) {
      const bytes = readFileSync(path.join(data, 'photos', SourceFile));
      const runs = new ZeroRuns();
      runs.look(bytes);
      if (findZerosInside(bytesSource(bytes), runs.finish()) !== 'none') called.push(SourceFile);
    }
    expect(called).toEqual([]);
  });

  test('every one of them, cut to two thirds, is recognised as cut short or as unreadable', async () => {
    const called: string[] = [];
    for (const { SourceFile } of truths()) {
      const bytes = readFileSync(path.join(data, 'photos', SourceFile));
      const facts = await readMediaFacts(bytesSource(bytes.subarray(0, Math.floor((bytes.length * 2) / 3))));
      if (facts !== null && !isBroken(facts.wholeness)) called.push(SourceFile.replace(/^\.\//, ''));
    }
    expect(called).toEqual([]);
  });
});
