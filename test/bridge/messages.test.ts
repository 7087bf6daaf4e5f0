import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RequestName } from '../../src/bridge/contract.ts';
import { REQUEST_SCHEMAS } from '../../src/bridge/messages.ts';
import { placeContents } from '../../src/bridge/shapes/contents.ts';
import { NO_ANSWERS } from '../../src/guidance/answers.ts';
import { sampleContents, sampleHistoryEntry } from './samples.ts';

const settings = { theme: 'dark', language: 'de', monthlyReminder: true, watchFolders: false, columnMappings: [] };
const session = { answers: NO_ANSWERS, counts: null, listIds: ['a'], appleCopyAsked: null };

/** One argument that each request must take. */
const GOOD: Readonly<Record<RequestName, unknown>> = {
  'app:info': null,
  'app:kept': null,
  'app:forget': null,
  'settings:get': null,
  'settings:set': settings,
  'session:get': null,
  'session:set': session,
  'places:list': null,
  'places:choose': null,
  'places:choose-zip': null,
  'places:add-dropped': { droppedPath: '/photos' },
  'sample:open': null,
  'places:found': null,
  'places:add-found': { foundId: 'found-1' },
  'places:restore': { placeId: 'p1' },
  'lists:add-found-library': { foundId: 'found-1' },
  'app:notify': { about: 'deadline', count: 2, daysLeft: 3 },
  'sample:leave': null,
  'places:say': { placeId: 'p', word: { mirror: 'no', corrected: null, madeLike: null } },
  'places:remove': { placeId: 'p' },
  'places:let-go': { placeId: 'p' },
  'places:same-files': { first: 'p', copy: 'q' },
  'places:contents-part': { placeId: 'p', part: 0 },
  'scan:start': { placeId: 'p', proof: true },
  'scan:pause': { placeId: 'p' },
  'scan:resume': { placeId: 'p' },
  'scan:cancel': { placeId: 'p' },
  'scan:prefer': { placeId: 'p', paths: ['2023/IMG_1.HEIC'] },
  'phones:find': null,
  'phones:read': { phoneId: '0123456789ab', proof: true },
  'phones:stop': null,
  'phones:backups': null,
  'phones:read-backup': { backupId: 'b' },
  'lists:choose-library': null,
  'lists:add-dropped-library': { droppedPath: '/x.photoslibrary' },
  'lists:save-part': { id: 'l', name: 'n', format: 'table', part: 0, parts: 2, text: '{}' },
  'lists:load-part': { listId: 'l', part: 1 },
  'lists:remove': { listId: 'l' },
  'report:save': { kind: 'html', suggestedName: 'report', text: '<!doctype html>' },
  'report:print': { text: '<!doctype html>' },
  'report:take-opened': null,
  'report:show': { savedId: 's' },
  'file:show': { placeId: 'p', path: '2023/IMG_1.HEIC' },
  'link:open': { linkId: 'apple-privacy' },
  'downloads:get': null,
  'downloads:watch': { isOn: true },
  'downloads:show': { path: 'iCloud Photos.zip' },
  'history:list': null,
  'history:add': sampleHistoryEntry(),
  'diagnostics:get': null,
};

const names = Object.keys(GOOD) as RequestName[];

describe.each(names)('%s', (name) => {
  const schema = REQUEST_SCHEMAS[name];

  test('takes what it should, unchanged', () => {
    const parsed = schema.safeParse(GOOD[name]);
    expect(parsed.error).toBeUndefined();
    expect(parsed.data).toEqual(GOOD[name]);
  });

  test('refuses anything that is not its argument', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }), (value) => {
        fc.pre(value !== null);
        expect(schema.safeParse(value).success).toBe(false);
      }),
      { numRuns: 200 },
    );
    expect(schema.safeParse(undefined).success).toBe(false);
    if (GOOD[name] !== null) expect(schema.safeParse(null).success).toBe(false);
  });

  test('refuses its argument with one key more, one key less, or one key of another type', () => {
    const good = GOOD[name];
    if (good === null || typeof good !== 'object') return;
    expect(schema.safeParse({ ...good, path2: '/etc/passwd' }).success).toBe(false);
    for (const key of Object.keys(good)) {
      const { [key]: _gone, ...less } = good as Record<string, unknown>;
      expect(schema.safeParse(less).success, `without ${key}`).toBe(false);
      expect(schema.safeParse({ ...good, [key]: Symbol('x') }).success, `${key} of another type`).toBe(false);
    }
  });
});

test('a key named __proto__ changes nothing', () => {
  const hostile = JSON.parse('{"placeId":"p","__proto__":{"polluted":true}}');
  REQUEST_SCHEMAS['places:remove'].safeParse(hostile);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('bounds hold: ids, names, parts, numbers that are none', () => {
  const refuses = (name: RequestName, value: unknown) =>
    expect(REQUEST_SCHEMAS[name].safeParse(value).success).toBe(false);
  refuses('places:remove', { placeId: '' });
  refuses('places:remove', { placeId: 'x'.repeat(201) });
  refuses('places:contents-part', { placeId: 'p', part: -1 });
  refuses('places:contents-part', { placeId: 'p', part: 1.5 });
  refuses('places:contents-part', { placeId: 'p', part: Number.NaN });
  refuses('report:save', { kind: 'exe', suggestedName: 'x', text: '' });
  refuses('report:save', { kind: 'html', suggestedName: 'x'.repeat(201), text: '' });
  refuses('file:show', { placeId: 'p', path: '' });
  refuses('scan:prefer', { placeId: 'p', paths: Array(201).fill('IMG_1.HEIC') });
  refuses('settings:set', { ...settings, theme: 'pink' });
  refuses('session:set', {
    ...session,
    counts: { view: 'icloud-com', photos: 1, videos: 1, firstDay: '1', lastDay: null },
  });
  refuses('history:add', { ...sampleHistoryEntry(), gapKeys: Array(5_001).fill('k') });
});

test('contents with an asset that is none are refused', () => {
  const [first] = sampleContents().assets;
  const broken = [
    { ...first, resources: [] },
    { ...first, kind: 'hologram' },
    { ...first, captured: { kind: 'instant', ms: 'soon', offsetMinutes: null, precision: 'second' } },
    { ...first, resources: [{ ...first?.resources[0], fingerprint: 'not one' }] },
  ];
  for (const asset of broken) {
    expect(placeContents.safeParse({ ...sampleContents(), assets: [asset] }).success).toBe(false);
  }
});
