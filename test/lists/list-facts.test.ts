import { describe, expect, it } from 'vitest';
import type { ListFacts } from '../../src/model/list-facts.ts';
import { appleDate, fingerprintOf, photoDetails } from '../fixtures/lists/apple-rows.ts';
import { listFile, NOW, readOne } from '../fixtures/lists/list-file.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';

const AT = Date.UTC(2022, 5, 4, 12, 11);
const DAY = 86_400_000;

async function facts(...files: ReturnType<typeof listFile>[]): Promise<ListFacts> {
  const { contents } = await readOne(files);
  if (contents.list === undefined) throw new Error('a list without facts');
  return contents.list;
}

describe('what each list says of itself', () => {
  it.each([
    ['icloud', photoDetails([{ name: 'a.jpg', at: AT }])],
    ['icloud', 'uuid,original_filename,date,incloud\n1,a.jpg,2021-01-03T12:22:09+01:00,True\n'],
    ['folder', 'uuid,original_filename,date,incloud\n1,a.jpg,2021-01-03T12:22:09+01:00,\n'],
    ['icloud', '[{"uuid":"1","original_filename":"a.jpg","incloud":true}]'],
    ['folder', 'filename,exported,skipped,missing,converted_to_jpeg\n/x/a.jpg,1,0,0,0\n'],
    ['folder', 'SourceFile,FileSize\n./a.jpg,1\n'],
    ['icloud', '2025-09-17 23:01:33 INFO     Downloaded /a/2020/09/14/b.JPG\n'],
    ['icloud', '/d/2020/09/14/a.JPG\n'],
    ['folder', 'C:\\a.jpg\r\nC:\\b.jpg\r\n'],
    ['folder', `${'a'.repeat(40)}  a.jpg\n`],
    ['folder', `_All-Photos/${fingerprintOf('a').replaceAll('+', '-').replaceAll('/', '_')}.heic\n`],
    ['icloud', '{"schema":"two-places/report@1","createdAt":"2026-11-01T10:00:00Z","gaps":[]}'],
    ['icloud', 'name,date taken\na.jpg,2022-06-04\n'],
    ['folder', 'FullName,Length\nC:\\a.jpg,5\n'],
    ['unknown', 'a.jpg,2022-06-04\nb.jpg,2022-06-05\n'],
    ['unknown', 'IMG_1.HEIC\nIMG_2.HEIC\n'],
  ] as const)('is of %s: %s', async (subject, text) => {
    expect((await facts(listFile('list.txt', text))).subject).toBe(subject);
  });

  it('counts what was not read', async () => {
    const text = photoDetails([{ name: 'a.jpg', at: AT }, 'b.jpg,short', { name: 'c.jpg', at: AT }]);
    expect((await facts(listFile('Photo Details.csv', text))).unread).toBe(1);
  });

  it("knows the newest addition of Apple's copy, and doubts a date before it", async () => {
    const row = `b.jpg,${fingerprintOf('b')},no,no,no,"${appleDate(AT)}",0,"${appleDate(NOW - DAY)}"`;
    const text = photoDetails([{ name: 'a.jpg', at: AT }, row]);
    const newest = Math.floor((NOW - DAY) / 60_000) * 60_000;
    expect((await facts(listFile('Photo Details.csv', text, NOW))).age).toMatchObject({
      at: NOW,
      newestAddition: newest,
    });
    expect((await facts(listFile('Photo Details.csv', text, NOW - 3 * DAY))).age.source).toBe('none');
  });

  it('knows which parts are here, each with its CSV', async () => {
    const part = async (n: number, csv: string | null) =>
      listFile(
        `x/iCloud Photos Part ${n} of 3.zip`,
        await makeZip([
          { path: `iCloud Photos Part ${n} of 3/Photos/IMG_${n}.JPG`, content: 'x' },
          ...(csv === null ? [] : [{ path: `iCloud Photos Part ${n} of 3/Photos/Photo Details.csv`, content: csv }]),
        ]),
      );
    const csv = (n: number) => photoDetails([{ name: `IMG_${n}.JPG`, seed: `${n}`, at: AT }]);
    const whole = await facts(await part(1, csv(1)), await part(2, csv(2)), await part(3, csv(3)));
    expect(whole.parts).toEqual({ of: 3, present: [1, 2, 3], doubtful: 0, photosWithoutRow: 0, rowsWithoutPhoto: 0 });
    const bare = await facts(await part(1, csv(1)), await part(2, null), await part(3, csv(3)));
    expect(bare.parts).toMatchObject({ of: 3, present: [1, 3], doubtful: 1, photosWithoutRow: 1 });
    const empty = await facts(await part(1, csv(1)), await part(2, ''), await part(3, csv(3)));
    expect(empty.parts).toMatchObject({ present: [1, 3], doubtful: 2 });
    expect((await facts(listFile('Photo Details.csv', csv(1)))).parts).toEqual({
      of: null,
      present: [],
      doubtful: 0,
      photosWithoutRow: null,
      rowsWithoutPhoto: null,
    });
  });

  it('takes the moment of a log, of our own report and of an addition from the list itself', async () => {
    const log = await facts(listFile('x.log', '2025-09-17 23:01:33 INFO     Downloaded /a/2020/09/14/b.JPG\n', NOW));
    expect(log.age).toMatchObject({ source: 'read-moment', at: Date.UTC(2025, 8, 17, 9, 1, 33) });
    const json = '[{"uuid":"1","original_filename":"a.jpg","incloud":true,"date_added":"2026-11-20T10:00:00+01:00"}]';
    expect((await facts(listFile('x.json', json, NOW))).age.newestAddition).toBe(Date.UTC(2026, 10, 20, 9));
  });
});
