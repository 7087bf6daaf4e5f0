import { describe, expect, it } from 'vitest';
import { type ListedRow, PLAIN_ROW } from '../../src/lists/listed-row.ts';
import { pairRows } from '../../src/lists/pair-rows.ts';
import { rowsToAssets } from '../../src/lists/rows-to-assets.ts';
import { NO_FLAGS } from '../../src/model/asset.ts';
import type { CaptureTime } from '../../src/model/capture-time.ts';
import { toFingerprint } from '../../src/model/fingerprint.ts';
import { fingerprintOf, resource, taken } from '../fixtures/assets.ts';

// Which rows of a list are two files of one photo: two that are joined wrongly are one photo less to be found.

const row = (
  name: string,
  captured: CaptureTime | string = '2024-06-01T12:00:00Z',
  parts: Partial<ListedRow> = {},
): ListedRow => ({
  ...PLAIN_ROW,
  name,
  captured: typeof captured === 'string' ? taken(captured) : captured,
  flags: NO_FLAGS,
  ...parts,
});
const later = (seconds: number, ms = 0) => new Date(Date.UTC(2024, 5, 1, 12) + seconds * 1_000 + ms).toISOString();
const pairs = (...rows: ListedRow[]) => {
  const { video, raw } = pairRows(rows);
  return [...[...video].map(([a, b]) => `${a}+${b}`), ...[...raw].map(([a, b]) => `${a}*${b}`)].sort();
};
const still = (...more: Parameters<typeof row> extends [string, ...infer R] ? R : never) => row('IMG_1.HEIC', ...more);
const film = (...more: Parameters<typeof row> extends [string, ...infer R] ? R : never) => row('IMG_1.MOV', ...more);

describe('a still and a film', () => {
  it.each([
    ['of one name and time', [still(), film()], ['0+1']],
    ['the film first', [film(), still()], ['1+0']],
    ['two minutes apart', [still(), film(later(120))], ['0+1']],
    ['two minutes before', [still(later(120)), film()], ['0+1']],
    ['more than two minutes apart', [still(), film(later(120, 1))], []],
    ['of two names', [still(), row('IMG_2.MOV')], []],
    ['of one name in other letters', [still(), row('img_1.mov')], ['0+1']],
    ['of a JPEG', [row('IMG_1.JPG'), film()], ['0+1']],
    ['of a PNG', [row('IMG_1.PNG'), film()], []],
    ['an MP4', [still(), row('IMG_1.MP4')], []],
    ['one of them deleted', [still(), film(undefined, { flags: { ...NO_FLAGS, deleted: true } })], []],
    ['in two folders', [still(), film(undefined, { scope: 'b' })], []],
    ['in one folder', [still(undefined, { scope: 'b' }), film(undefined, { scope: 'b' })], ['0+1']],
    ['an instant and a wall clock', [still(), film('2024-06-01T12:00:00')], []],
    ['two wall clocks', [still('2024-06-01T12:00:00'), film('2024-06-01T12:00:03')], ['0+1']],
    ['without dates', [still({ kind: 'unknown' }), film({ kind: 'unknown' })], []],
    [
      'of dates of files',
      [still({ kind: 'file', ms: 5, precision: 'second' }), film({ kind: 'file', ms: 5, precision: 'second' })],
      [],
    ],
    ['of one day', [still('2024-06-01'), film('2024-06-01')], ['0+1']],
    ['of two days', [still('2024-06-01'), film('2024-06-02')], []],
    ['of one day, two stills', [still('2024-06-01'), still('2024-06-01'), film('2024-06-01')], []],
    ['of one day, two films', [still('2024-06-01'), film('2024-06-01'), film('2024-06-01')], []],
    [
      'of two days each',
      [still('2024-06-01'), still('2024-06-02'), film('2024-06-02'), film('2024-06-01')],
      ['0+3', '1+2'],
    ],
  ] as const)('%s', (_, rows, says) => expect(pairs(...rows)).toEqual(says));

  it('of several of one name, those of equal times first, then the next within two minutes', () => {
    expect(pairs(still(later(0)), still(later(60)), film(later(60)), film(later(0)))).toEqual(['0+3', '1+2']);
    expect(pairs(still(later(0)), still(later(60)), film(later(60)))).toEqual(['1+2']);
    expect(pairs(still(later(0)), still(later(300)), film(later(2)), film(later(303)))).toEqual(['0+2', '1+3']);
    expect(pairs(still(later(0)), still(later(300)), film(later(121)), film(later(303)))).toEqual(['1+3']);
    expect(pairs(still(later(0)), still(later(0)), film(later(0)), film(later(0)))).toEqual(['0+2', '1+3']);
    expect(pairs(still(later(0)), still(later(0)), film(later(0)))).toEqual(['0+2']);
    expect(pairs(still(later(200)), film(later(0)), film(later(320)))).toEqual(['0+2']);
  });
});

describe('a JPEG and its RAW', () => {
  it.each([
    ['of one second', [row('a.jpg'), row('a.dng')], ['0*1']],
    ['two seconds apart', [row('a.jpg'), row('a.cr2', later(2))], ['0*1']],
    ['more than that', [row('a.jpg'), row('a.cr2', later(2, 1))], []],
    ['with a film besides', [row('a.jpg'), row('a.dng'), row('a.mov')], ['0*1', '0+2']],
    ['without a still', [row('a.dng'), row('a.mov')], []],
  ] as const)('%s', (_, rows, says) => expect(pairs(...rows)).toEqual(says));
});

describe('what becomes of rows', () => {
  const companion = resource('a.mov', { role: 'live-video' });

  it('is one photo with its halves, original first, then film, RAW and what the list names itself', () => {
    const { assets } = rowsToAssets([
      row('a.jpg'),
      row('a.dng'),
      row('a.mov'),
      row('b.heic', undefined, { companions: [companion] }),
    ]);
    expect(
      assets.map(({ kind, name, resources }) => [kind, name, resources.map(({ role }) => role).join(' ')]),
    ).toEqual([
      ['live-photo', 'a.jpg', 'original live-video raw'],
      ['live-photo', 'b.heic', 'original live-video'],
    ]);
    const edited = resource('c_edited.jpg', { role: 'edited' });
    const [raw] = rowsToAssets([row('c.jpg', undefined, { companions: [edited] }), row('c.dng')]).assets;
    expect([raw?.kind, raw?.resources.map(({ role }) => role)]).toEqual(['photo', ['original', 'raw', 'edited']]);
    const [live] = rowsToAssets([row('c.jpg', undefined, { companions: [edited] }), row('c.mov')]).assets;
    expect([live?.kind, live?.resources.map(({ role }) => role)]).toEqual([
      'live-photo',
      ['original', 'live-video', 'edited'],
    ]);
    expect(rowsToAssets([row('a.jpg'), row('a.mov')], 'none').assets).toHaveLength(2);
  });

  it('is a film by what the list says, and else by its ending', () => {
    const kinds = [
      row('a.mov'),
      row('a.jpg'),
      row('a.mov', undefined, { video: false }),
      row('a.jpg', undefined, { video: true }),
    ];
    expect(rowsToAssets(kinds, 'none').assets.map(({ kind }) => kind)).toEqual(['video', 'photo', 'photo', 'video']);
  });

  it('is counted, each row once', () => {
    const fingerprint = toFingerprint(fingerprintOf(1));
    const made = rowsToAssets([
      row('a.jpg', undefined, { fingerprint, size: 5 }),
      row('a.mov'),
      row('a.dng'),
      row('d.jpg', { kind: 'unknown' }, { flags: { ...NO_FLAGS, deleted: true }, partialFingerprint: 'AQ' }),
      row('e.jpg', '2024-06-01', { flags: { ...NO_FLAGS, burstFrame: true, sharedLibrary: true } }),
      row(
        'f.jpg',
        { kind: 'instant', ms: 5, offsetMinutes: null, precision: 'minute' },
        { flags: { ...NO_FLAGS, waiting: true } },
      ),
      row('g.jpg', { kind: 'wall', ms: 5, precision: 'day' }),
      row('h.jpg', { kind: 'file', ms: 5, precision: 'second' }),
    ]);
    expect(made.seen).toEqual({
      rows: 8,
      fingerprints: 1,
      partial: 1,
      sizes: 1,
      clocks: 5,
      minutes: 1,
      days: 2,
      deleted: 1,
      shared: 1,
      waiting: 1,
    });
    expect(made.ledger()).toEqual([
      { code: 'assets', count: -4 },
      { code: 'live-videos', count: -1 },
      { code: 'raw-halves', count: -1 },
      { code: 'deleted-items', count: -1 },
      { code: 'burst-frames', count: -1 },
    ]);
    expect(rowsToAssets([]).ledger()).toEqual([{ code: 'assets', count: -0 }]);
  });

  it('has one id in every list: its own, its fingerprint with its name, its path or its time with its name', () => {
    const [one, two] = [fingerprintOf(1), fingerprintOf(2)];
    const ids = (...rows: ListedRow[]) => rowsToAssets(rows, 'none').assets.map(({ id }) => id);
    expect(
      ids(
        row('a.jpg', undefined, { ownId: 'X', fingerprint: one }),
        row('a.jpg', undefined, { fingerprint: one }),
        row('b.jpg', undefined, { fingerprint: one }),
        row('c.jpg', undefined, { fingerprint: one }),
        row('a.jpg', undefined, { fingerprint: two }),
        row('a.jpg', undefined, { path: 'x' }),
        row('a.jpg'),
        row('a.jpg', { kind: 'unknown' }),
        row('a.jpg', { kind: 'unknown' }),
      ),
    ).toEqual([
      'X',
      `${one}/a.jpg`,
      `${one}/b.jpg//2`,
      `${one}/c.jpg//3`,
      `${two}/a.jpg`,
      'x/a.jpg',
      `${Date.UTC(2024, 5, 1, 12)}/a.jpg`,
      '/a.jpg',
      '/a.jpg//2',
    ]);
  });

  it('has an id of its own also among very many', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => row(`${i}.jpg`));
    expect(new Set(rowsToAssets([...many, ...many], 'none').assets.map(({ id }) => id)).size).toBe(6_000);
    expect(rowsToAssets(many, 'none').assets.some(({ id }) => id.includes('//'))).toBe(false);
  });

  it('keeps the plain check sum only where there is one', () => {
    const [a, b] = rowsToAssets([row('a.jpg', undefined, { sha1: null }), row('b.jpg')]).assets;
    expect([a, b].map((made) => made && 'sha1' in made.resources[0])).toEqual([false, false]);
  });
});
