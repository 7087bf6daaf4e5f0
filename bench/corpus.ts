import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { u32 } from '../src/scanner/media/write-bytes.ts';
import { seededRandom } from '../src/scanner/sample/media/noise.ts';
import { makeHeic, makeJpeg, makeMovie, makePng } from '../test/fixtures/media/media.ts';

/** Shares of a family's library: 55 % HEIC, 20 % JPEG, 20 % MOV, 5 % PNG. */
const KINDS = [
  { upTo: 0.55, ending: 'HEIC', meanKb: 400 },
  { upTo: 0.75, ending: 'JPG', meanKb: 350 },
  { upTo: 0.95, ending: 'MOV', meanKb: 450 },
  { upTo: 1, ending: 'PNG', meanKb: 120 },
] as const;

type Ending = (typeof KINDS)[number]['ending'];

const FIRST_DAY = Date.UTC(2016, 0, 1, 8);
const SPAN_MS = 8 * 365 * 86_400_000;

/**
 * Makes (or finds again) a library of `files` photos in `dir/YYYY/MM/`: whole containers with real metadata and distinct
 * bytes, sizes spread around 390 KB. The same numbers give the same bytes. A marker says when it is finished. A folder
 * that has anything else in it is somebody's own: it is measured as it is, and nothing is written into it.
 */
export function makeCorpus(dir: string, files: number): { files: number; bytes: number } {
  const marker = path.join(dir, `.corpus-${files}.json`);
  if (existsSync(marker)) {
    const { bytes }: { bytes: number } = JSON.parse(readFileSync(marker, 'utf8'));
    return { files, bytes };
  }
  const there = filesIn(dir);
  if (there.length > 0) {
    return { files: there.length, bytes: there.reduce((sum, file) => sum + statSync(path.join(dir, file)).size, 0) };
  }
  const random = seededRandom(7);
  const payload = Buffer.alloc(2_000_000);
  for (let i = 0; i < payload.length; i += 4) payload.writeUInt32LE((random() * 0x1_0000_0000) >>> 0, i);
  // In the picture data of a JPEG 0xff would be read as a marker.
  for (let i = payload.indexOf(0xff); i >= 0; i = payload.indexOf(0xff, i)) payload[i] = 0xfe;
  let bytes = 0;
  for (let i = 0; i < files; i += 1) {
    const share = random();
    const kind = KINDS.find((candidate) => share < candidate.upTo) ?? KINDS[0];
    const when = FIRST_DAY + Math.floor((i / files) * SPAN_MS);
    const size = Math.round(kind.meanKb * 1000 * (0.3 + 1.4 * random()));
    const start = Math.floor(random() * (payload.length - size));
    const body = whole(kind.ending, when, payload.subarray(start, start + size));
    const day = new Date(when).toISOString();
    const folder = path.join(dir, day.slice(0, 4), day.slice(5, 7));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `IMG_${String((i % 9999) + 1).padStart(4, '0')}.${kind.ending}`), body);
    bytes += body.length;
  }
  writeFileSync(marker, JSON.stringify({ bytes }));
  return { files, bytes };
}

/** Copies every `nth` file of `from` to `to`. (A hard link would change the status of somebody's own files.) */
export function someOf(from: string, to: string, nth: number): void {
  for (const file of filesIn(from).filter((_, i) => i % nth === 0)) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    copyFileSync(path.join(from, file), path.join(to, file));
  }
}

/** The files of a tree by their path inside it, hidden ones left out. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The day in every template; it is replaced by the day of the file. */
const TEMPLATE_DATE = '2015:05:05 05:05:05';
const TEMPLATE_ISO = '2015-05-05T05:05:05';

const PHOTO = { date: TEMPLATE_DATE, offset: '+01:00', subsec: '123', camera: { make: 'Apple', model: 'iPhone 12' } };

/** One small whole file of each kind; making 20,000 from scratch would take an hour. */
const TEMPLATES: Readonly<Record<Ending, Buffer>> = {
  HEIC: Buffer.from(makeHeic(PHOTO)),
  JPG: Buffer.from(makeJpeg(PHOTO)),
  MOV: Buffer.from(makeMovie({ created: Date.UTC(2015, 4, 5), creationDate: `${TEMPLATE_ISO}+0100` })),
  PNG: Buffer.from(makePng(PHOTO)),
};

/** A whole file of one kind: its template with the date of `when`, weighed down with `payload`. */
function whole(ending: Ending, when: number, payload: Uint8Array): Uint8Array {
  const iso = new Date(when).toISOString().slice(0, 19);
  const base = Buffer.from(TEMPLATES[ending]);
  replaceText(base, TEMPLATE_DATE, iso.replaceAll('-', ':').replace('T', ' '));
  replaceText(base, TEMPLATE_ISO, iso);
  switch (ending) {
    case 'HEIC':
      return Buffer.concat([base, boxHead('free', payload.length), payload]);
    case 'JPG':
      return Buffer.concat([base.subarray(0, -2), payload, base.subarray(-2)]);
    case 'MOV': {
      const moov = base.lastIndexOf('moov') - 4;
      return Buffer.concat([base.subarray(0, moov), boxHead('free', payload.length), payload, base.subarray(moov)]);
    }
    case 'PNG': {
      const chunk = Buffer.concat([Buffer.from('teXt'), payload]);
      return Buffer.concat([base.subarray(0, -12), u32(payload.length), chunk, u32(crc32(chunk)), base.subarray(-12)]);
    }
  }
}

function replaceText(bytes: Buffer, from: string, to: string): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1');
}

function boxHead(type: string, payloadLength: number): Uint8Array {
  return Buffer.concat([u32(payloadLength + 8), Buffer.from(type)]);
}
