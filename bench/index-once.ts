// The index alone, as a whole process: `node bench/index-once.ts COUNT FOLDER`. Writes COUNT files of a made-up library, then loads
// them and holds each against the file that is there. Prints both times in ms as JSON.
import { toFingerprint } from '../src/model/fingerprint.ts';
import type { ScannedFile, ScannedFolder } from '../src/scanner/files/scanned-file.ts';
import { ScanMemory } from '../src/scanner/index/scan-memory.ts';
import type { MediaFacts } from '../src/scanner/media/media-facts.ts';
import { recallFolder } from '../src/scanner/scan/recall-folder.ts';
import { peakMb } from './peak-memory.ts';
import { fingerprintOf, nameOf, timeOf } from './synthetic.ts';

const [count = '200000', data = '.'] = process.argv.slice(2);
const PER_FOLDER = 1000;

function* folders(read: boolean): Generator<ScannedFolder> {
  for (let first = 0; first < Number(count); first += PER_FOLDER) {
    const folder: ScannedFolder = {
      path: `photos/${first / PER_FOLDER}`,
      rawPath: null,
      zip: null,
      files: [],
      waiting: 0,
    };
    for (let i = first; i < Math.min(first + PER_FOLDER, Number(count)); i += 1)
      folder.files.push(file(folder, i, read));
    yield folder;
  }
}

function file(folder: ScannedFolder, i: number, read: boolean): ScannedFile {
  const facts: MediaFacts = {
    type: 'heic',
    wholeness: 'whole',
    captured: { kind: 'instant', ms: timeOf(i), offsetMinutes: 60, precision: 'second' },
    width: 4032,
    height: 3024,
    durationMs: null,
    camera: 'Apple iPhone 12',
    hasLocation: true,
    contentIdentifier: null,
  };
  return {
    folder,
    name: nameOf(i),
    rawPath: null,
    nameClass: 'photo',
    size: 400_000 + i,
    mtimeMs: timeOf(i) + 0.25,
    ctimeMs: timeOf(i) + 0.5,
    inode: i,
    state: read ? 'present' : 'unread',
    problem: null,
    facts: read ? facts : null,
    fingerprint: read ? toFingerprint(fingerprintOf(i)) : null,
    zeros: null,
    entry: -1,
    readAt: null,
    writtenSinceAttached: false,
    wasRead: read,
  };
}

function open(): ScanMemory {
  return new ScanMemory(data, 'place', ({ code, technical }) => {
    throw new Error(`${code} ${technical ?? ''}`);
  });
}

/** The folders are made before the clock starts. */
function timed(made: readonly ScannedFolder[], work: (memory: ScanMemory, folder: ScannedFolder) => void): number {
  const started = performance.now();
  const memory = open();
  for (const folder of made) work(memory, folder);
  memory.flush();
  memory.close();
  return Math.round(performance.now() - started);
}

const writeMs = timed([...folders(true)], (memory, folder) => {
  for (const one of folder.files) memory.remember(one, true);
});
let changed = 0;
const loadMs = timed([...folders(false)], (memory, folder) => {
  recallFolder(folder, memory, new Set(), null);
  changed += folder.waiting;
});
console.log(JSON.stringify({ count: Number(count), writeMs, loadMs, changed, peakMb: peakMb() }));
