import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../src/model/ledger.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { listFile, read } from '../fixtures/lists/list-file.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { TRIED } from '../tried.ts';

/** Beginnings that lead into each reader. */
const STARTS = [
  photoDetails([{ name: 'a.jpg', at: Date.UTC(2022, 0, 2) }]),
  'uuid,original_filename,date,incloud\n1,a.jpg,2021-01-03T12:22:09+01:00,True\n',
  '[{"uuid":"1","original_filename":"a.jpg"},',
  '[{"SourceFile":"a.jpg"},',
  'SourceFile,FileSize\na.jpg,1\n',
  '2025-09-17 23:01:33 INFO     Downloaded /a/2020/09/14/b.JPG\n',
  '/d/2020/09/14/a.JPG\n',
  'C:\\a.jpg\r\n',
  `${'a'.repeat(40)}  a.jpg\n`,
  '{"schema":"two-places/report@1","createdAt":"x","gaps":[',
  'name,date\na.jpg,2022-06-04\n',
  'IMG_1.HEIC\n',
];

describe('whatever follows', () => {
  it('never throws, never loses count, and never calls damage complete', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...STARTS), fc.uint8Array({ maxLength: 200 }), async (start, tail) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(start), ...tail]);
        for (const result of await read([listFile('x', bytes)])) {
          if (!result.ok) expect(result.problem.code).not.toBe('internal');
          else {
            const { files, problems, notes } = result.list.contents;
            expect(ledgerTotal(files)).toBe(0);
            const lost = problems.some(({ code }) => code === 'list-row-unreadable' || code === 'list-line-too-long');
            if (lost) expect(notes.some((note) => note.blocks)).toBe(true);
          }
        }
      }),
      { numRuns: TRIED.changedLists },
    );
  });

  it('never throws for a zip with changed bytes', async () => {
    const zip = await makeZip([
      { path: 'iCloud Photos Part 1 of 1/Photos/Photo Details.csv', content: STARTS[0] ?? '' },
      { path: 'iCloud Photos Part 1 of 1/Photos/a.jpg', content: 'pretend' },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 }), async (changes) => {
        const bytes = zip.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const results = await read([listFile('iCloud Photos Part 1 of 1.zip', bytes)]);
        for (const result of results) {
          if (result.ok) expect(ledgerTotal(result.list.contents.files)).toBe(0);
          else expect(result.problem.code).not.toBe('internal');
        }
      }),
      { numRuns: TRIED.changedZips },
    );
  });
});
