import { describe, expect, it } from 'vitest';
import type { ParsedList } from '../../src/lists/parsed-list.ts';
import { listFile, NOW, read } from '../fixtures/lists/list-file.ts';
import { TOOL_LISTS } from '../fixtures/lists/tool-lists.ts';
import { JSON_WRAPPINGS, TABLE_WRAPPINGS, type ToolRecord, type Wrapping } from '../fixtures/lists/wrappings.ts';

async function readWrapped(wrapping: Wrapping, records: readonly ToolRecord[]): Promise<ParsedList> {
  const results = await read([listFile('list', wrapping.wrap(records), NOW - 86_400_000)]);
  const lists = results.flatMap((result) => (result.ok ? [result.list] : []));
  const [list] = lists;
  if (lists.length !== 1 || !list) throw new Error(JSON.stringify(results));
  return list;
}

/** What must not depend on the wrapping: photos, notes, account and facts. A bar in a name cannot survive some of them. */
function gist({ contents }: ParsedList): unknown {
  const assets = contents.assets.map((asset) => ({
    ...asset,
    name: plain(asset.name),
    id: plain(asset.id),
    resources: asset.resources.map((file) => ({
      ...file,
      name: plain(file.name),
      path: file.path === null ? null : plain(file.path),
    })),
  }));
  assets.sort((a, b) => (a.id < b.id ? -1 : 1));
  const { problems, files, list } = contents;
  return { assets, notes: contents.notes, problems, files, list };
}

const plain = (text: string) => text.replaceAll('|', '-').replaceAll('\\', '/');

const OWN: Record<'table' | 'json', string> = { table: 'commas', json: 'JSON' };
const ALL = [...TABLE_WRAPPINGS, ...JSON_WRAPPINGS];

describe.each(TOOL_LISTS)('a list of $tool', ({ own, records }) => {
  const itself = ALL.find(({ name }) => name === OWN[own]);

  it.each(ALL.map((wrapping) => [wrapping.name, wrapping] as const))('as %s', async (_, wrapping) => {
    if (!itself) throw new Error('no form of its own');
    const [first, second] = [await readWrapped(itself, records), await readWrapped(wrapping, records)];
    expect(gist(second)).toEqual(gist(first));
  });
});
