import path from 'node:path';
import type { CompareInput } from '../../../src/compare/comparison.ts';
import { withListDate } from '../../../src/lists/with-list-date.ts';
import { type Asset, NO_FLAGS, type Resource } from '../../../src/model/asset.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { readLibraryList } from '../../../src/scanner/photos-library/read-library-list.ts';
import { fingerprintOf, folder, resource, TODAY, typedTotals } from '../../fixtures/assets.ts';
import { listFile, read } from '../../fixtures/lists/list-file.ts';
import { TOOL_LISTS } from '../../fixtures/lists/tool-lists.ts';
import { makeLibrary } from '../../fixtures/photos-library/make-library.ts';
import { addSyncStatus } from '../../fixtures/photos-library/sync-status.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const HOUR = 3_600_000;

/** One healthy list, as one program writes it. */
export interface HealthyList {
  readonly format: string;
  /** The best answer that this format can lead to: with totals, its date and every byte read. */
  readonly best: 'yes' | 'unproven' | 'cannot-tell';
  readonly list: () => Promise<PlaceContents>;
}

/** Lists as text, JSON and databases; each of one healthy library, made an hour ago. */
export const HEALTHY_LISTS: readonly HealthyList[] = [
  ...TOOL_LISTS.map(
    ({ tool, own, records }): HealthyList => ({
      format: tool,
      best: bestOf(tool),
      list: () => readText(own === 'json' ? JSON.stringify(records) : csvOf(records)),
    }),
  ),
  { format: 'a Photos library', best: 'yes', list: () => Promise.resolve(photosLibrary()) },
  { format: 'names, one a line', best: 'cannot-tell', list: () => readText('IMG_0001.HEIC\nIMG_0002.JPG\n') },
  { format: 'a listing (ls -l)', best: 'cannot-tell', list: () => readText(LISTING) },
];

function bestOf(tool: string): HealthyList['best'] {
  if (tool === "Apple's copy") return 'yes';
  // No checksums, or none of the film of a Live Photo.
  return tool.startsWith('osxphotos query') || tool === 'a table' ? 'unproven' : 'cannot-tell';
}

const LISTING = [
  'total 24',
  '-rw-r--r--  1 eva  staff  1000000 Jun  4  2022 IMG_0001.HEIC',
  '-rw-r--r--  1 eva  staff  1000007 Jun  5  2022 IMG_0002.JPG',
  '',
].join('\n');

type Cell = string | number | boolean | null;

/** Records as a table with commas. */
export function csvOf(records: readonly Readonly<Record<string, Cell>>[]): string {
  const keys = Object.keys(records[0] ?? {});
  const cell = (value: Cell | undefined) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return [keys.join(','), ...records.map((record) => keys.map((key) => cell(record[key])).join(',')), ''].join('\n');
}

/** The one list in a text or bytes; an empty list of an unknown kind where nothing reads it. */
export async function readText(content: string | Uint8Array, at = TODAY - HOUR): Promise<PlaceContents> {
  const results = await read([listFile('list', content, at)]);
  const [list] = results.flatMap((result) => (result.ok ? [result.list.contents] : []));
  if (list === undefined) throw new Error(JSON.stringify(results));
  return list;
}

function photosLibrary(): PlaceContents {
  const root = path.join(tempFolder(), 'Test.photoslibrary');
  const at = new Date(Math.floor(TODAY / 1000) * 1000 - HOUR).toISOString();
  const names = ['A.jpg', 'B.jpg', 'C.mov'];
  const database = makeLibrary(
    root,
    '26',
    names.map((name, i) => ({
      uuid: name,
      name,
      kind: name.endsWith('.mov') ? 1 : 0,
      fingerprint: fingerprintOf(name),
      createdAt: Date.UTC(2024, 5, 1 + i) / 1000,
      addedAt: Date.UTC(2024, 5, 2 + i) / 1000,
    })),
  );
  addSyncStatus(root, { lastSync: at, checkedAt: at, images: 2, movies: 1 });
  const result = readLibraryList(root, TODAY);
  database.close();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.list.contents;
}

/** A check in which everything that can be known is known: the same files here, read today; typed totals; the person's date. */
export function healthyCheck(list: PlaceContents): CompareInput {
  return {
    lists: [withListDate(list, TODAY - HOUR)],
    counts: typedTotals(list.assets, TODAY - HOUR),
    places: [folder(list.assets.map(asHere))],
    today: TODAY,
  };
}

/** The files of a listed photo as a scan finds them, with bytes of their own where the list knows none. */
function asHere(listed: Asset): Asset {
  const here = (resource: Resource): Resource => ({
    ...resource,
    state: 'present',
    path: resource.name,
    size: resource.size ?? 1234,
    fingerprint: resource.fingerprint ?? fingerprintOf(`here ${listed.id} ${resource.role}`),
    readAt: TODAY,
    wholeness: 'whole',
  });
  const [first, ...rest] = listed.resources;
  const asset: Asset = { ...listed, flags: NO_FLAGS, capturedFrom: 'content' };
  if (listed.kind !== 'live-photo') return { ...asset, resources: [here(first), ...rest.map(here)] };
  // Both halves carry what joins them, also where the list knows of one of them only.
  const film = rest.find(({ role }) => role === 'live-video') ?? {
    ...resource(`${listed.id}.MOV`, { role: 'live-video', state: 'listed' }),
  };
  const joined = [first, film].map((half) => ({ ...here(half), contentIdentifier: listed.id }));
  const [still = here(first), ...others] = joined;
  return { ...asset, resources: [still, ...others] };
}
