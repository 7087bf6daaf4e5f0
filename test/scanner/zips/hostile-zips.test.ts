import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/scanner/archives/open-archive.ts';
import type { ScannedFile } from '../../../src/scanner/files/scanned-file.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ReadBuffers } from '../../../src/scanner/reading/file-source.ts';
import { ReadingCancelled } from '../../../src/scanner/reading/hash-file.ts';
import type { ReadJob, ReadOutcome } from '../../../src/scanner/reading/read-job.ts';
import type { ReadTools } from '../../../src/scanner/reading/read-tools.ts';
import { readFile } from '../../../src/scanner/reading/serve-jobs.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { TarReader } from '../../../src/scanner/tars/tar-reader.ts';
import { ZipUnread } from '../../../src/zip/zip-unread.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const PHOTOS = [1, 2, 3].map((seed) => makeJpeg({ width: 32, height: 24, seed }));
const ENTRIES = PHOTOS.map((content, i) => ({ path: `a/IMG_${i}.JPG`, content }));
const TRUE_FINGERPRINTS = new Set<string | null>(PHOTOS.map(fingerprintOfBytes));

function toolsWith(checkpoint: () => void): ReadTools {
  return {
    buffers: new ReadBuffers(),
    observer: { beginRead: () => undefined, endRead: () => undefined },
    checkpoint,
    readFacts: readMediaFacts,
    tars: new TarReader(),
    parsing: { begin: () => undefined, end: () => undefined },
  };
}

function jobOf(file: ScannedFile, zip: string): ReadJob | null {
  const entry = file.folder.zip?.entries.get(file.name);
  const archive = file.folder.zip?.archive.status;
  if (!entry || !archive || file.state !== 'unread') return null;
  const packed = { entry, archive, file: archive };
  return { id: 1, path: zip, wantFacts: true, wantFingerprint: true, promised: file.nameClass === 'photo', packed };
}

/** Everything that a scan would take from the zip; empty when it refuses it. */
async function readAll(zip: string, tools = toolsWith(() => undefined)): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  try {
    const { folders } = await openArchive(zip, '', { yieldToEventLoop: async () => undefined });
    for (const file of folders.flatMap(({ files }) => files)) {
      const job = jobOf(file, zip);
      if (job) outcomes.push(await readFile(job, tools));
    }
  } catch (error) {
    if (!(error instanceof ZipUnread)) throw error;
  }
  return outcomes;
}

describe('a zip that somebody changed', () => {
  it.each([{}, { stored: true }, { descriptors: true }])(
    'never gives a photo that was not in it, %o',
    async (options) => {
      const inner = { path: 'inner.zip', content: await makeZip(ENTRIES.slice(0, 1), options) };
      // A changed letter makes the inner zip a file like any other; no photo is found in it.
      const possible = new Set([...TRUE_FINGERPRINTS, null, fingerprintOfBytes(inner.content)]);
      const whole = await makeZip([...ENTRIES, inner], options);
      const zip = path.join(tempFolder(), 'a.zip');
      const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 4 }),
          fc.nat(whole.length),
          async (changes, cut) => {
            const bytes = Uint8Array.from(whole);
            for (const { at, to } of changes) bytes[at] = to;
            writeFileSync(zip, cut % 5 === 0 ? bytes.subarray(0, cut) : bytes);
            for (const outcome of await readAll(zip)) {
              if (outcome.kind === 'read') expect(possible).toContain(outcome.fingerprint);
            }
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it('unchanged gives every photo', async () => {
    const zip = path.join(tempFolder(), 'a.zip');
    writeFileSync(zip, await makeZip(ENTRIES));
    expect((await readAll(zip)).map((outcome) => outcome.kind === 'read' && outcome.fingerprint)).toEqual([
      ...TRUE_FINGERPRINTS,
    ]);
  });

  it('is not believed when it is another file than the one whose directory was read', async () => {
    const zip = path.join(tempFolder(), 'a.zip');
    writeFileSync(zip, await makeZip(ENTRIES));
    const { folders } = await openArchive(zip, '', { yieldToEventLoop: async () => undefined });
    const [file] = folders.flatMap(({ files }) => files);
    const job = file && jobOf(file, zip);
    writeFileSync(
      zip,
      await makeZip([...ENTRIES, { path: 'b.JPG', content: makeJpeg({ width: 8, height: 8, seed: 9 }) }]),
    );
    expect(
      job &&
        (await readFile(
          job,
          toolsWith(() => undefined),
        )),
    ).toEqual({ kind: 'changed' });
  });

  it('stops in the middle of a large entry when the scan is over', async () => {
    const zip = path.join(tempFolder(), 'a.zip');
    // Bytes that do not shrink, so that there are several pieces to read.
    const content = noise(2_000_000, 1);
    for (const options of [{}, { stored: true }]) {
      writeFileSync(zip, await makeZip([{ path: 'IMG_1.JPG', content }], options));
      let asked = 0;
      const tools = toolsWith(() => {
        asked += 1;
        if (asked > 1) throw new ReadingCancelled();
      });
      await expect(readAll(zip, tools)).rejects.toThrow(ReadingCancelled);
    }
  });
});
