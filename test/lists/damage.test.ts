import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedList } from '../../src/lists/parsed-list.ts';
import { ledgerTotal } from '../../src/model/ledger.ts';
import { isComplete } from '../../src/model/place.ts';
import { listFile, NOW, read } from '../fixtures/lists/list-file.ts';
import { TOOL_LISTS } from '../fixtures/lists/tool-lists.ts';
import { JSON_WRAPPINGS, TABLE_WRAPPINGS } from '../fixtures/lists/wrappings.ts';

// A list that was damaged says less than it did, and never more: what it still tells is what it told before.

/** Wrappings of tables, with what parts their cells. */
const PARTED_BY: Readonly<Record<string, string>> = {
  commas: ',',
  semicolons: ';',
  tabs: '\t',
  psql: '|',
  Markdown: '|',
  'aligned columns (sqlite3 -column)': '  ',
};
const WRAPPED = TOOL_LISTS.flatMap(({ tool, own, records }) => {
  const wrappings =
    own === 'table' ? TABLE_WRAPPINGS.filter(({ name }) => name in PARTED_BY) : JSON_WRAPPINGS.slice(0, 5);
  return wrappings.map((wrapping) => {
    const content = wrapping.wrap(records);
    if (typeof content !== 'string') throw new Error('no text');
    return [`${tool} as ${wrapping.name}`, content, PARTED_BY[wrapping.name] ?? ''] as const;
  });
});
const LINES: readonly (readonly [string, string, string])[] = [
  ['names of icloudpd', '/d/2022/06/04/IMG_0001.HEIC\n/d/2022/06/04/IMG_0002.JPG\n/d/2022/06/05/IMG_0003.MOV\n', '\n'],
  ['ls -l', '-rw-r--r-- 1 a a 19 Jun  4  2022 IMG_1.HEIC\n-rw-r--r-- 1 a a 6009 Jun  4  2022 IMG_2.JPG\n', ' '],
  [
    'rclone lsl',
    '       19 2022-06-04 12:11:09.000000000 a.HEIC\n     6009 2022-06-04 12:11:09.123456789 b.JPG\n',
    ' ',
  ],
  ['names', 'IMG_0001.HEIC\nIMG_0002.JPG\nIMG_0003.MOV\n', '\n'],
];
const ALL = [...WRAPPED, ...LINES];

async function lists(content: string | Uint8Array): Promise<readonly ParsedList[]> {
  const results = await read([listFile('list', content, NOW - 86_400_000)]);
  for (const result of results) {
    if (!result.ok) expect(result.problem.code).not.toBe('internal');
    else expect(ledgerTotal(result.list.contents.files)).toBe(0);
  }
  return results.flatMap((result) => (result.ok ? [result.list] : []));
}

/** Whether a text was cut within the last cell of a row, or behind it; or between two objects that stand one behind the other. */
function isInLastCell(content: string, at: number, parted: string): boolean {
  if (content[at - 1] === '}' && content[at] === '{') return true;
  if (content[at] === '\n' || /\n[ |]*$/.test(content.slice(0, at))) return true;
  if (parted === '') return false;
  const end = content.indexOf('\n', at);
  const rest = content.slice(at, end < 0 ? content.length : end).replace(/ *\|?$/, '');
  return !rest.includes(parted);
}

/** What a list claims of each photo: by name, and by what could prove it. */
function claims(list: ParsedList | undefined): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { name, captured, flags, resources } of list?.contents.assets ?? []) {
    all.add(`name ${name}`);
    if ('ms' in captured) all.add(`${name} ${captured.kind} ${captured.ms}`);
    if (flags.deleted) all.add(`${name} deleted`);
    for (const { fingerprint, sha1, size } of resources as readonly {
      fingerprint: unknown;
      sha1?: unknown;
      size: unknown;
    }[]) {
      if (fingerprint !== null) all.add(`${name} fingerprint ${fingerprint}`);
      if (sha1 !== null && sha1 !== undefined) all.add(`${name} sha1 ${sha1}`);
      if (size !== null) all.add(`${name} size ${size}`);
    }
  }
  return all;
}

describe.each(ALL)('%s', (_, content, parted) => {
  const bytes = new TextEncoder().encode(content);

  it('cut anywhere claims nothing new, and is not whole where a record was cut', async () => {
    const [whole] = await lists(content);
    const known = claims(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: content.length - 1 }), async (at) => {
        // A text may end without a line break, so a cut within the last cell of a row shows nothing of itself: there whole rows are cut off.
        const isLast = isInLastCell(content, at, parted);
        const cut = isLast ? content.lastIndexOf('\n', at) + 1 : at;
        for (const list of await lists(content.slice(0, cut))) {
          const isWhole = isComplete(list.contents);
          for (const claim of claims(list))
            if (!known.has(claim)) expect([at, claim, isWhole]).toEqual([at, claim, false]);
          const { length } = list.contents.assets;
          if (!isLast && length > 1 && length < (whole?.contents.assets.length ?? 0))
            expect([at, isWhole]).toEqual([at, false]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cut at any byte neither throws nor loses count', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (at) => {
        await lists(bytes.subarray(0, at));
      }),
      { numRuns: 20 },
    );
  });

  it('with one bad line in the middle keeps the others, and counts it', async () => {
    const [whole] = await lists(content);
    const rows = content.split('\n');
    if (rows.length < 4) return;
    const middle = Math.floor(rows.length / 2);
    const damaged = [...rows.slice(0, middle), '\u00a7 damaged } , ; | " IMG_9.JPG', ...rows.slice(middle)].join('\n');
    for (const list of await lists(damaged)) {
      const counted = (code: string) => list.contents.files.find((line) => line.code === code)?.count ?? 0;
      expect(counted('unreadable-rows') + counted('not-photos') + counted('unreadable-files')).toBeLessThan(0);
      expect(isComplete(list.contents)).toBe(false);
      const known = claims(whole);
      // A table that is no even one any more may be read as lines of files.
      if (list.format === whole?.format)
        for (const claim of claims(list)) expect(known.has(claim) ? '' : claim).toBe('');
    }
  });
});
