import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { CompareInput } from '../../../src/compare/comparison.ts';
import { withListDate } from '../../../src/lists/with-list-date.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import type { Answer } from '../../../src/model/verdict.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { listFile, read } from '../../fixtures/lists/list-file.ts';
import { TOOL_LISTS, type ToolList } from '../../fixtures/lists/tool-lists.ts';
import { JSON_WRAPPINGS, TABLE_WRAPPINGS, type ToolRecord } from '../../fixtures/lists/wrappings.ts';
import { healthyCheck, readText } from './formats.ts';

// Whatever is taken away from a list, the answer never becomes more certain.

const HOUR = 3_600_000;
const WRAPPINGS = [...TABLE_WRAPPINGS, ...JSON_WRAPPINGS];
const wrap = (name: string, records: readonly ToolRecord[]) =>
  WRAPPINGS.find((wrapping) => wrapping.name === name)?.wrap(records) ?? '';

/** A check with everything known, before anything is taken away; and the same with a photo less here. */
async function before({ own, records }: ToolList, lacks: boolean): Promise<CompareInput> {
  const input = healthyCheck(await readText(wrap(own === 'json' ? 'JSON' : 'commas', records)));
  if (!lacks) return input;
  return { ...input, places: input.places.map((place) => ({ ...place, assets: place.assets.slice(1) })) };
}

/** The same check by what is left of the list; null where it is refused, which no answer follows from. */
async function after(input: CompareInput, content: string | Uint8Array, at: number): Promise<CompareInput | null> {
  const results = await read([listFile('list', content, at)]);
  const lists = results.flatMap((result): PlaceContents[] => (result.ok ? [result.list.contents] : []));
  if (lists.length === 0 || results.some(({ ok }) => !ok)) return null;
  return { ...input, lists: lists.map((list) => withListDate(list, at)) };
}

type Records = readonly ToolRecord[];

const changed = (records: Records, key: string, change: (cell: string) => string): Records =>
  records.map((record) => (key in record ? { ...record, [key]: change(String(record[key] ?? '')) } : record));

/** Ways to take something away from the records themselves. */
const lessRecords = (keys: readonly string[]) =>
  fc.oneof(
    fc.constant((records: Records): Records => records),
    fc.nat({ max: 5 }).map(
      (at) =>
        (records: Records): Records =>
          records.filter((_, i) => i !== at),
    ),
    fc.constantFrom(...keys).map(
      (key) =>
        (records: Records): Records =>
          records.map(({ [key]: _, ...rest }) => rest),
    ),
    fc.constantFrom(...keys).map(
      (key) =>
        (records: Records): Records =>
          changed(records, key, () => ''),
    ),
    fc.constantFrom(...keys).map(
      (key) =>
        (records: Records): Records =>
          changed(records, key, (cell) => cell.slice(0, -1)),
    ),
    // Dates that are another year, or none.
    fc.constantFrom(...keys).map(
      (key) =>
        (records: Records): Records =>
          changed(records, key, (cell) => cell.replaceAll('2022', '1980')),
    ),
  );

/** And from its bytes: cut at some place, or with letters that its encoding does not know. */
const lessBytes = fc.oneof(
  { weight: 2, arbitrary: fc.constant((bytes: Buffer) => bytes) },
  {
    weight: 3,
    arbitrary: fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((part) => (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * part))),
  },
  { weight: 1, arbitrary: fc.constant((bytes: Buffer) => Buffer.from(bytes.toString('utf8'), 'latin1')) },
  { weight: 1, arbitrary: fc.constant((bytes: Buffer) => Buffer.from(bytes.toString('latin1'), 'utf8')) },
);

const ages = fc.constantFrom(TODAY - HOUR, TODAY - 40 * 24 * HOUR, TODAY + 24 * HOUR, Date.UTC(1980, 0, 1));

/** What may follow from what: never a yes that was none, never "not proven" where nobody could tell. */
const MAY_BECOME: Readonly<Record<Answer, readonly Answer[]>> = {
  yes: ['yes', 'unproven', 'cannot-tell', 'not-yet'],
  unproven: ['unproven', 'cannot-tell', 'not-yet'],
  'cannot-tell': ['cannot-tell', 'not-yet'],
  // A row that is taken away takes its gap along. The totals then say that the list is not everything.
  'not-yet': ['not-yet', 'cannot-tell', 'unproven'],
};

const proven = (input: CompareInput) =>
  compare(input)
    .rows.flatMap(({ asset }) => asset.resources.map(({ fingerprint }) => fingerprint))
    .sort();

describe.each(TOOL_LISTS)('a list of $tool', (tool) => {
  const keys = [...new Set(tool.records.flatMap((record) => Object.keys(record)))];

  it.each([false, true])(
    'that lost something never makes the answer more certain (a photo is lacking: %s)',
    async (lacks) => {
      const input = await before(tool, lacks);
      const was = compare(input).verdict.answer;
      let readable = 0;
      await fc.assert(
        fc.asyncProperty(
          lessRecords(keys),
          fc.constantFrom(...WRAPPINGS.map(({ name }) => name)),
          lessBytes,
          ages,
          async (records, wrapping, bytes, at) => {
            const whole = wrap(wrapping, records(tool.records));
            const left = await after(input, bytes(Buffer.from(whole)), at);
            if (left === null) return;
            readable += 1;
            const { answer } = compare(left).verdict;
            expect(MAY_BECOME[was]).toContain(answer);
            // A yes rests on every checksum that the whole list had, and on a date of today.
            if (answer !== 'yes') return;
            expect(proven(left)).toEqual(proven(input));
            expect(at).toBe(TODAY - HOUR);
          },
        ),
        { numRuns: 150, seed: 20261129 },
      );
      expect(readable).toBeGreaterThan(20);
    },
  );
});

it('a list in another form, with nothing taken away, gives the same answer', async () => {
  // Some forms have no bar in a name.
  const noBar = (cell: ToolRecord[string] | undefined) =>
    typeof cell === 'string' ? cell.replaceAll('|', '-') : (cell ?? null);
  for (const made of TOOL_LISTS) {
    const tool: ToolList = {
      ...made,
      records: made.records.map((record) =>
        Object.fromEntries(Object.entries(record).map(([key, cell]) => [key, noBar(cell)])),
      ),
    };
    const input = await before(tool, false);
    const was = compare(input).verdict.answer;
    for (const { name } of WRAPPINGS) {
      const left = await after(input, wrap(name, tool.records), TODAY - HOUR);
      expect(left && compare(left).verdict.answer, `${tool.tool} as ${name}`).toBe(was);
    }
  }
});
