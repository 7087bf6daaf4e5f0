import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appleCsv } from '../../src/scanner/sample/make-sample-library.ts';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

// The whole job on real photos: the originals of a real Photos library that was synced with iCloud, against an
// Apple-export-shaped list made from its own database, and against the library itself as a list.

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = path.resolve(root, process.env.TWO_PLACES_SHARED ?? '../shared');
const library = path.join(shared, 'data', 'photos-library', 'Cloud.photoslibrary');
const originals = path.join(library, 'originals');

/** The assets of the person's own library (saved type 4 is a shared album), with their Live Photo videos. */
const QUERY = `
SELECT x.ZORIGINALFILENAME AS name, a.ZDIRECTORY || '/' || a.ZFILENAME AS file,
       (a.ZDATECREATED + 978307200) * 1000 AS takenMs, m.ZCLOUDLOCALSTATE AS uploaded,
       COALESCE(r.ZFINGERPRINT, x.ZMASTERFINGERPRINT, m.ZCLOUDMASTERGUID) AS checksum, live.ZFINGERPRINT AS liveChecksum
FROM ZGENERICASSET a
JOIN ZADDITIONALASSETATTRIBUTES x ON x.ZASSET = a.Z_PK
LEFT JOIN ZCLOUDMASTER m ON m.Z_PK = a.ZMASTER
LEFT JOIN ZINTERNALRESOURCE r ON r.ZASSET = a.Z_PK AND r.ZDATASTORESUBTYPE = 1 AND r.ZVERSION = 0 AND r.ZRECIPEID = 0
LEFT JOIN ZINTERNALRESOURCE live ON live.ZASSET = a.Z_PK AND live.ZDATASTORESUBTYPE = 18
WHERE a.ZSAVEDASSETTYPE <> 4`;

const Row = z.object({
  name: z.string(),
  file: z.string(),
  takenMs: z.number(),
  uploaded: z.number(),
  checksum: z.string(),
  liveChecksum: z.string().nullable(),
});
type Row = z.infer<typeof Row>;

const ABSENT = ['30716CBB-9783-4346-9CE4-6142D05076DB.MOV', 'IMG_0007.JPG', 'IMG_0008.MOV'];
const WAITING = 'AFTERNOON WALK IN TOKYO.jpeg';

let rows: Row[];

describe.skipIf(!existsSync(library))(`the main job on a real library (skipped without ${library})`, () => {
  beforeAll(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'two-places-'));
    const copy = path.join(folder, 'Photos.sqlite');
    for (const ending of ['', '-wal', '-shm']) {
      copyFileSync(path.join(library, 'database', `Photos.sqlite${ending}`), `${copy}${ending}`);
    }
    const database = new DatabaseSync(copy);
    rows = z.array(Row).parse(database.prepare(QUERY).all());
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function csvOf(listed: readonly Row[]): string {
    return appleCsv(
      listed.flatMap(({ name, takenMs, checksum, liveChecksum }) => [
        { name, takenMs, checksum },
        ...(liveChecksum === null ? [] : [{ name: name.replace(/\.\w+$/, '.MOV'), takenMs, checksum: liveChecksum }]),
      ]),
    );
  }

  async function checkAgainst(listed: readonly Row[]) {
    const cwd = tempFolder();
    writeFileSync(path.join(cwd, 'Photo Details.csv'), csvOf(listed));
    return check(cwd, 'Photo Details.csv');
  }

  async function check(cwd: string, list: string, folder = originals, more: readonly string[] = []) {
    const run = await runCli(['check', folder, '--icloud', list, '--json', '-', ...more], cwd, tempFolder());
    return { exit: run.exit, report: JSON.parse(run.stdout) };
  }

  const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

  function gapNames(report: { gaps: { kind: string; name: string }[] }, kind: string): string[] {
    return report.gaps
      .filter((gap) => gap.kind === kind)
      .map((gap) => gap.name)
      .sort();
  }

  test('the library is the one described: 23 own photos, 22 uploaded, 1 waiting, 20 originals present', () => {
    expect(rows).toHaveLength(23);
    expect(rows.filter((row) => row.uploaded === 3)).toHaveLength(22);
    expect(rows.find((row) => row.uploaded !== 3)?.name).toBe(WAITING);
    expect(rows.filter((row) => existsSync(path.join(originals, row.file)))).toHaveLength(20);
  });

  test('20 of 20 originals that are there have the fingerprint that the database keeps', () => {
    const present = rows.filter((row) => existsSync(path.join(originals, row.file)));
    const equal = present.filter(
      (row) => fingerprintOfBytes(readFileSync(path.join(originals, row.file))) === row.checksum,
    );
    expect(`${equal.length} of ${present.length}`).toBe('20 of 20');
  });

  test('against a list of all 23: the 20 present are verified, the 3 absent are the gaps', async () => {
    const { report, exit } = await checkAgainst(rows);
    expect(report.coverage).toEqual({ verified: 20, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 3 });
    expect(gapNames(report, 'missing-here')).toEqual(ABSENT);
    expect(report.gaps).toHaveLength(3);
    expect(report.verdict.answer).toBe('not-yet');
    expect(exit).toBe(1);
  });

  test('against a list of the 22 in iCloud: the one still waiting is here and not in iCloud', async () => {
    const { report } = await checkAgainst(rows.filter((row) => row.uploaded === 3));
    expect(report.coverage).toMatchObject({ verified: 19, absent: 3 });
    expect(gapNames(report, 'missing-here')).toEqual(ABSENT);
    expect(report.gaps.filter((gap: { kind: string }) => gap.kind === 'missing-in-icloud')).toHaveLength(1);
  });

  test('inside a library that iCloud syncs they are here, but in no second place', async () => {
    const { report, exit } = await checkAgainst(rows.filter((row) => !ABSENT.includes(row.name)));
    expect(report.coverage).toMatchObject({ verified: 20, absent: 0 });
    expect(report.verdict.answer).toBe('cannot-tell');
    expect(codes(report.verdict.missing)).toContain('place-in-step');
    expect(exit).toBe(2);
  });

  describe('copied to a folder of their own, under other names', () => {
    const TOTALS = 'photos=16,videos=4,at=now,hidden=in,shared=none';
    const TEN_DAYS_AGO = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
    const AT_THE_REQUEST = `request-photos=16,request-videos=4,request-at=${TEN_DAYS_AGO}`;

    async function checkCopy(more: readonly string[]) {
      const cwd = tempFolder();
      const there = rows.filter((row) => !ABSENT.includes(row.name));
      cpSync(originals, path.join(cwd, 'copy'), { recursive: true });
      writeFileSync(path.join(cwd, 'Photo Details.csv'), csvOf(there));
      return check(cwd, 'Photo Details.csv', 'copy', more);
    }

    test('nothing but the totals is missing', async () => {
      const { report, exit } = await checkCopy([]);
      expect(report.coverage).toMatchObject({ verified: 20, absent: 0 });
      expect([report.verdict.answer, exit]).toEqual(['unproven', 2]);
      expect(new Set(report.verdict.missing.map((one: { witness: string }) => one.witness))).toEqual(
        new Set(['whole-list']),
      );
    });

    test('with the totals they are answered with yes', async () => {
      const { report, exit } = await checkCopy(['--counts', `${TOTALS},${AT_THE_REQUEST}`]);
      expect([report.verdict.answer, exit], JSON.stringify(report.verdict.missing)).toEqual(['yes', 0]);
    });
  });

  test('against the library itself as a list: 22 listed, the waiting one known as such, shared albums left out', async () => {
    const { report } = await check(tempFolder(), library);
    expect(report.coverage).toMatchObject({ verified: 19, absent: 3 });
    expect(gapNames(report, 'missing-here')).toEqual(ABSENT);
    expect(gapNames(report, 'waiting-to-upload')).toEqual([WAITING]);
    const list = report.places.find((place: { id: string }) => place.id === report.list);
    expect(list.notes).toContainEqual(expect.objectContaining({ code: 'shared-albums-excluded', count: 6 }));
    expect(list.files).toContainEqual({ line: 'shared-album-items', count: -6 });
  });

  test('the library is not changed by any of it', () => {
    expect(readdirSync(path.join(library, 'database')).sort()).toEqual([
      'Photos.sqlite',
      'Photos.sqlite-shm',
      'Photos.sqlite-wal',
      'Photos.sqlite.lock',
    ]);
  });
});
