import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { GAP_KINDS } from '../../../src/model/gap.ts';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { makeSampleLibrary, planSample, type SampleLibrary } from '../../../src/scanner/sample/make-sample-library.ts';
import type { SampleFate } from '../../../src/scanner/sample/sample-files.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { listFile, readOne } from '../../fixtures/lists/list-file.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

let comparison: Comparison;
let sample: SampleLibrary;
const made = mkdtempSync(path.join(tmpdir(), 'two-places-sample-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeAll(async () => {
  sample = await makeSampleLibrary(made, NOW);
  const list = await readOne([listFile(sample.listName, sample.listCsv, NOW)]);
  const place = await describePlace(sample.folder);
  const outcome = await startScan({ place, folder: sample.folder, proof: true, dataFolder: null }, () => {}).done;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const here = { ...outcome.contents, asOf: NOW };
  comparison = compare({ lists: [list.contents], counts: null, places: [here], today: NOW });
});

function fated(...fates: readonly SampleFate[]): number {
  return planSample(NOW).filter((item) => fates.includes(item.fate)).length;
}

describe('the check finds what was put in, and nothing else', () => {
  test.each([
    ['missing-here', ['only-icloud']],
    ['half-live-photo', ['half-live']],
    ['cut-short', ['cut-short']],
    ['different-bytes', ['converted', 'rewritten']],
    ['unreadable', ['empty-here']],
    ['placeholder-only', ['placeholder']],
    ['missing-in-icloud', ['only-here']],
    ['deleted-soon', ['deleted']],
  ] as const)('%s', (kind, fates) => {
    const expected = fated(...fates);
    expect(expected).toBeGreaterThan(0);
    expect(comparison.gaps.filter((gap) => gap.kind === kind)).toHaveLength(expected);
  });

  test('no other gap', () => {
    const known = GAP_KINDS.filter((kind) => comparison.gaps.some((gap) => gap.kind === kind));
    expect(known).toHaveLength(8);
  });

  test('what is in both places is proven, duplicates and hidden ones too', () => {
    const twice = fated('twice-in-icloud');
    expect(comparison.coverage.verified).toBe(fated('both', 'twice-in-icloud', 'twice-here', 'hidden') + twice);
    expect(comparison.coverage.matched + comparison.coverage.likely).toBe(0);
  });

  test('the pattern behind it is named first, and the ledger closes', () => {
    expect(comparison.patterns[0]?.code).toBe('uploads-stopped');
    expect(ledgerTotal(comparison.ledger)).toBe(0);
    expect(comparison.ledger.find((line) => line.code === 'unexplained')?.count ?? 0).toBe(0);
  });
});

describe('the maker', () => {
  test('made again for the same day it is the same, and replaces what it made before', async () => {
    const first = filesOf(sample);
    const again = await makeSampleLibrary(made, NOW);
    expect(again).toEqual(sample);
    expect(filesOf(again)).toEqual(first);
    const photo = first.find((file) => file.endsWith('.JPG')) ?? '';
    expect(statSync(path.join(again.folder, photo)).mtimeMs).toBeLessThan(NOW);
  });

  test('touches no folder that has anything else in it', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'mine.txt'), 'mine');
    await expect(makeSampleLibrary(folder, NOW)).rejects.toThrow('not empty');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
    expect(readFileSync(path.join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  test.each([Date.UTC(2027, 0, 1), Date.UTC(2028, 1, 29, 23), Date.UTC(2026, 11, 31)])(
    'the story is recent on any day (%i)',
    (now) => {
      const items = planSample(now);
      expect(items.every((item) => item.takenMs < now)).toBe(true);
      expect(Math.max(...items.map((item) => item.takenMs))).toBeGreaterThan(now - 60 * 86_400_000);
      expect(new Set(items.map((item) => item.stem)).size).toBe(items.length);
    },
  );

  test('the story has the same photos on every day and at every hour of two years', () => {
    const told = (now: number) =>
      planSample(now)
        .map(({ kind, fate, stem }) => `${stem} ${kind} ${fate}`)
        .join('\n');
    const first = told(NOW);
    for (let hour = 0; hour < 731 * 24; hour += 7) {
      const now = Date.UTC(2027, 0, 1, hour);
      expect(told(now), new Date(now).toISOString()).toBe(first);
      expect(Math.max(...planSample(now).map(({ takenMs }) => takenMs))).toBeLessThan(now - 86_400_000);
    }
  });
});

function filesOf({ folder }: SampleLibrary): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
