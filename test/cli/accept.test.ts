import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { otherVerdict } from '../../src/compare/verdict/earned-yes.ts';
import { ANSWERS } from '../../src/model/verdict.ts';
import { MISSING, type MissingCode, missing } from '../../src/model/witness.ts';
import { isAccepted } from '../../src/report/report-front.ts';
import { check, makeCheck, PHOTOS, writeList } from './make-check.ts';

/** A table of names and dates: nothing in it can prove bytes. */
function tableCheck(): string {
  const cwd = makeCheck(PHOTOS, PHOTOS);
  const rows = PHOTOS.map(({ name, takenMs }) => `${name},${new Date(takenMs).toISOString().slice(0, 19)}Z`);
  writeList(cwd, 'Photo Details.csv', `File name,Date taken\n${rows.join('\n')}\n`);
  return cwd;
}

const TOTALS = ['--counts', 'photos=2,videos=1,at=2026-11-22,hidden=none,shared=none'];
const ACCEPT = ['--accept', 'name-and-date'];

describe('--accept name-and-date', () => {
  test('makes no yes: only the exit code changes, and everything that is shown or saved says that it was asked for', async () => {
    const cwd = tableCheck();
    expect((await check(cwd, ...TOTALS)).exit).toBe(2);
    const run = await check(cwd, ...TOTALS, ...ACCEPT, '--report', 'r.html', '--json', 'r.json');
    expect(run.exit).toBe(0);
    expect(run.stdout).toMatch(/^Not proven\. All 3 seem to be here, by name and date\./m);
    const said = 'Name and date were asked to be enough (--accept name-and-date)';
    expect(run.stdout).toContain(said);
    expect(readFileSync(path.join(cwd, 'r.html'), 'utf8')).toContain(said);
    const report = JSON.parse(readFileSync(path.join(cwd, 'r.json'), 'utf8'));
    expect(report).toMatchObject({ accepted: 'name-and-date', verdict: { answer: 'unproven' } });
  });

  test('never takes a list that may lack photos', async () => {
    const run = await check(tableCheck(), ...ACCEPT, '--report', 'r.html');
    expect(run.exit).toBe(2);
    expect(run.stdout).toContain('but more than that is missing');
  });

  test('takes no photo that is not here', async () => {
    const cwd = tableCheck();
    const rows = [...PHOTOS.map(({ name }) => name), 'IMG_0009.JPG'].map((name) => `${name},2024-03-14 10:00:00`);
    writeList(cwd, 'Photo Details.csv', `File name,Date taken\n${rows.join('\n')}\n`);
    expect((await check(cwd, ...ACCEPT)).exit).not.toBe(0);
  });

  test('takes what lacks the witness of bytes, and nothing else, whatever the answer is called', () => {
    const rest = { reasons: [], witnesses: [], blindSpots: [], asOf: null, expires: null };
    for (const code of Object.keys(MISSING) as MissingCode[]) {
      for (const answer of ANSWERS) {
        if (answer === 'yes') continue;
        const verdict = otherVerdict(answer, { ...rest, missing: [missing('bytes-not-listed'), missing(code)] });
        const expected = answer === 'unproven' && MISSING[code].witness === 'bytes';
        expect(isAccepted(verdict, 'name-and-date'), `${answer} ${code}`).toBe(expected);
        expect(isAccepted(verdict, null)).toBe(false);
      }
    }
  });
});
