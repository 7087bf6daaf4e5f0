import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { type AssetParts, asset, fingerprintOf, folder, icloudList, resource, TODAY } from '../../fixtures/assets.ts';
import { found, NOON, p, type Told } from './found.ts';

// Several rows and several files that could be each other: no file is given away twice, and each goes where it belongs.

const row = (id: string, parts: AssetParts = {}, name = 'a.jpg') => p(name, { id, ...parts });
const file = (at: string, parts: AssetParts = {}, name = 'a.jpg') =>
  p(name, { id: `${at}/${name}`, path: `${at}/${name}`, ...parts });
const minute = (text: string): CaptureTime => ({
  kind: 'instant',
  ms: Date.parse(text),
  offsetMinutes: null,
  precision: 'minute',
});
const undated = { captured: { kind: 'unknown' } } as const;

it.each<Told>([
  [
    'a further copy of what is proved by its bytes is nobody else’s',
    [row('1', { content: 1 }), row('2', {}, 'b.jpg')],
    [file('x', { content: 1 }), file('y', { content: 1 }, 'b.jpg')],
    ['verified same-bytes - x/a.jpg', 'likely name-time - y/b.jpg'],
  ],
  [
    'and neither is the third',
    [row('1', { content: 1 }), row('2', {}, 'c.jpg')],
    [file('x', { content: 1 }), file('y', { content: 1 }), file('z', { content: 1 }, 'c.jpg')],
    ['verified same-bytes - x/a.jpg', 'likely name-time - z/c.jpg'],
  ],
  [
    'of two files of its minute the nearest is its own',
    [row('1', { captured: minute('2024-06-01T12:00:30Z') })],
    [file('x', { captured: minute(NOON) }), file('y', { captured: minute('2024-06-01T12:00:31Z') })],
    ['matched name-time - y/a.jpg'],
  ],
  [
    'of two files equally near the first is its own',
    [row('1')],
    [file('x', { size: 1 }), file('y', { size: 2 })],
    ['matched name-time - x/a.jpg'],
  ],
  [
    'two rows without dates and one file: one hint',
    [row('1', undated), row('2', undated)],
    [file('x', undated)],
    ['absent name-only - x/a.jpg', 'absent none - -'],
  ],
  [
    'seventy rows without dates and seventy files: a hint for each',
    Array.from({ length: 70 }, (_, i) => row(String(10 + i), undated)),
    Array.from({ length: 70 }, (_, i) => file(String(10 + i), undated)),
    Array.from({ length: 70 }, (_, i) => `absent name-only - ${10 + i}/a.jpg`),
  ],
  [
    'two rows of a size and one placeholder of it',
    [row('1', { size: 9_000 }), row('2', { size: 9_000 })],
    [file('x', { size: 9_000, state: 'placeholder' })],
    ['placeholder size-name - x/a.jpg', 'absent none - -'],
  ],
  [
    'two rows of which one file was cut short',
    [row('1'), row('2')],
    [file('x', { state: 'cut-short' })],
    ['different name-time cut-short x/a.jpg', 'absent none - -'],
  ],
  [
    'of two rows, a file and another that is cut short nobody can tell which is whose',
    [row('1'), row('2')],
    [file('x'), file('y', { state: 'cut-short' })],
    ['likely name-time - x/a.jpg', 'likely name-time - x/a.jpg'],
  ],
  [
    'a row of a day has the file of that day, and the next row the one of the day after',
    [row('1', { captured: '2024-06-01' }), row('2', { captured: '2024-06-02' })],
    [file('x', { captured: '2024-06-02T12:00:00Z' }), file('y', { captured: '2024-06-01T12:00:00Z' })],
    ['likely name-time - y/a.jpg', 'likely name-time - x/a.jpg'],
  ],
  [
    'two rows of one size and two files of it, without dates',
    [row('1', { ...undated, size: 9_000 }), row('2', { ...undated, size: 9_000 })],
    [file('x', { ...undated, size: 9_000 }), file('y', { ...undated, size: 9_000 })],
    ['matched size-name - y/a.jpg', 'matched size-name - x/a.jpg'],
  ],
  [
    'two rows of one size and one file of it',
    [row('1', { size: 9_000 }), row('2', { size: 9_000 })],
    [file('x', { size: 9_000 })],
    ['likely size-name - x/a.jpg', 'likely size-name - x/a.jpg'],
  ],
  [
    'two rows under two names, found in two files of one content, are both in doubt',
    [row('1'), row('2', {}, 'b.jpg')],
    [file('x', { content: 1 }), file('y', { content: 1 }, 'b.jpg')],
    ['likely name-time - x/a.jpg', 'likely name-time - y/b.jpg'],
  ],
  [
    'the same where nothing but the size and the second tells that it is one content',
    [row('1'), row('2', {}, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg')],
    ['likely name-time - x/a.jpg', 'likely name-time - y/b.jpg'],
  ],
  [
    'one size and another second is no doubt',
    [row('1'), row('2', { captured: '2024-06-01T12:00:03Z' }, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9, captured: '2024-06-01T12:00:03Z' }, 'b.jpg')],
    ['matched name-time - x/a.jpg', 'matched name-time - y/b.jpg'],
  ],
  [
    'a film as large as a photo of its second is no doubt',
    [row('1', {}, 'a.heic'), row('2', {}, 'b.heic')],
    [file('x', { size: 9 }, 'a.heic'), file('y', { size: 8 }, 'b.heic')],
    ['matched name-time - x/a.heic', 'matched name-time - y/b.heic'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));

describe('twenty photos of one name, two minutes apart', () => {
  const at = (i: number, offsetMinutes: number): CaptureTime => ({
    kind: 'instant',
    ms: Date.parse(NOON) + i * 120_000,
    offsetMinutes,
    precision: 'second',
  });
  const zone = (i: number) => (i % 2 === 0 ? -720 : 840);
  const ids = Array.from({ length: 20 }, (_, i) => i);

  it('are each found by their minute, in whatever zones they were taken', () => {
    const says = found(
      ids.map((i) => row(String(10 + i), { captured: at(i, 0) })),
      ids.map((i) => file(String(10 + i), { captured: at(i, zone(i)) })),
    );
    expect(says).toEqual(ids.map((i) => `matched name-time - ${10 + i}/a.jpg`));
  });

  it('and one without a date is no more than a hint', () => {
    const says = found(
      [...ids.map((i) => row(String(10 + i), { captured: at(i, 0) })), row('99', undated)],
      [...ids.map((i) => file(String(10 + i), { captured: at(i, zone(i)) })), file('99', undated)],
    );
    expect(says.at(-1)).toBe('absent name-only - 99/a.jpg');
    expect(says.slice(0, -1)).toEqual(ids.map((i) => `matched name-time - ${10 + i}/a.jpg`));
  });

  it('all of one second are a crowd in which nobody can tell them apart', () => {
    const says = found(
      ids.map((i) => row(String(10 + i))),
      ids.map((i) => file(String(10 + i))),
    );
    expect(new Set(says.map((said) => said.split(' - ')[0]))).toEqual(new Set(['likely name-time']));
  });

  it('sixteen files of one second can be told from each other, seventeen can not', () => {
    const says = (count: number) =>
      found(
        ids.slice(0, 5).map((i) => row(String(10 + i))),
        ids.slice(0, count).map((i) => file(String(10 + i))),
      ).map((said) => said.split(' ')[0]);
    expect(says(16)).toEqual(['matched', 'matched', 'matched', 'matched', 'matched']);
    expect(says(17)).toEqual(['likely', 'likely', 'likely', 'likely', 'likely']);
  });
});

describe('a clock that is two hours off', () => {
  // Three photos of that day whose sizes agree show what the clock was.
  const shown = (i: number, shift: string) => ({
    listed: row(`s${i}`, { size: 90_000 + i, captured: `2024-06-01T0${i}:00:00Z` }, `IMG_000${i}.JPG`),
    here: file(`s${i}`, { size: 90_000 + i, captured: `2024-06-01T${shift}` }, `IMG_000${i}.JPG`),
  });
  const known = ['03:00:00', '04:00:00', '05:00:00'].map((shift, i) => shown(i + 1, shift));
  const off = { captured: '2024-06-01T14:00:00' };
  const says = (count: number) =>
    found(
      [...known.slice(0, count).map(({ listed }) => listed), row('1')],
      [...known.slice(0, count).map(({ here }) => here), file('x', off)],
    ).at(-1);

  it('is believed where three photos of the day show it', () => {
    expect(says(3)).toBe('matched name-time - x/a.jpg');
    expect(says(2)).toBe('likely name-time - x/a.jpg');
  });

  it('is believed where three photos of the day show it by their bytes', () => {
    const proved = ['03:00:00', '04:00:00', '05:00:00'].map((shift, i) => ({
      listed: row(`s${i}`, { content: i, captured: `2024-06-01T0${i + 1}:00:00Z` }, `x${i}.jpg`),
      here: file(`s${i}`, { content: i, captured: `2024-06-01T${shift}` }, `y${i}.jpg`),
    }));
    const told = found(
      [...proved.map(({ listed }) => listed), row('1')],
      [...proved.map(({ here }) => here), file('x', off)],
    );
    expect(told.at(-1)).toBe('matched name-time - x/a.jpg');
  });

  it('is not believed where the photos that show it are themselves only likely', () => {
    const weak = ['03:00:00', '04:00:00', '05:00:00'].map((shift, i) => ({
      listed: row(`s${i}`, { size: 90 + i, captured: `2024-06-01T0${i + 1}:00:00Z` }, `IMG_000${i + 1}.JPG`),
      here: file(`s${i}`, { size: 90 + i, captured: `2024-06-01T${shift}` }, `IMG_000${i + 1}.JPG`),
    }));
    const told = found(
      [...weak.map(({ listed }) => listed), row('1')],
      [...weak.map(({ here }) => here), file('x', off)],
    );
    expect(told.map((said) => said.split(' ')[0])).toEqual(['likely', 'likely', 'likely', 'likely']);
  });

  it('gives one file to one row, also where its name and its content are of two formats', () => {
    const listed = [...known.map((one) => one.listed), row('1', {}, 'b.heic'), row('2', {}, 'b.jpg')];
    const here = [...known.map((one) => one.here), file('x', { ...off, type: 'heic' }, 'b.jpg')];
    const last = found(listed, here).slice(-2);
    expect(last.filter((said) => said.startsWith('matched'))).toHaveLength(1);
  });
});

describe('the other half of a Live Photo', () => {
  const still = (parts: AssetParts, film: ReturnType<typeof resource>) => p('IMG_1.HEIC', { ...parts, live: film });
  const half = (name: string, id: string | null | undefined, parts: Parameters<typeof resource>[1] = {}) => ({
    ...resource(name, { role: 'live-video', ...parts }),
    ...(id === undefined ? {} : { contentIdentifier: id }),
  });
  const withId = (photo: Asset, contentIdentifier: string | null): Asset => {
    const [first, ...rest] = photo.resources;
    return { ...photo, resources: [{ ...first, contentIdentifier }, ...rest] };
  };
  const listed = still({}, half('IMG_1.MOV', undefined));

  it.each([
    ['joined by Apple’s identifier', 'A', 'A', 'matched name-time - IMG_1.HEIC'],
    ['of another take', 'A', 'B', 'likely name-time - IMG_1.HEIC'],
    ['without an identifier beside a still with one', 'A', null, 'likely name-time - IMG_1.HEIC'],
    ['with an identifier beside a still without one', null, 'A', 'likely name-time - IMG_1.HEIC'],
    ['that nobody has looked into', 'A', undefined, 'matched name-time - IMG_1.HEIC'],
  ])('%s', (_, ofStill, ofFilm, says) => {
    expect(found([listed], [withId(still({}, half('IMG_1.MOV', ofFilm)), ofStill)])).toEqual([says]);
  });

  it('is found under another name, where the still was found', () => {
    const here = still({}, half('clip.MOV', undefined));
    expect(found([listed], [here])).toEqual(['matched name-time - IMG_1.HEIC']);
  });

  it('is no surer than its still', () => {
    const day = still({ captured: '2024-06-01' }, half('IMG_1.MOV', undefined));
    expect(found([day], [still({}, half('clip.MOV', undefined))])).toEqual(['likely name-time - IMG_1.HEIC']);
  });

  it('may lie beside it as a video of its own, taken up to five seconds and the tolerance later', () => {
    const alone = (captured: string) => [p('IMG_1.HEIC'), asset('IMG_1.MOV', { captured })];
    expect(found([listed], alone('2024-06-01T12:00:06Z'))).toEqual(['matched name-time - IMG_1.HEIC']);
    expect(found([listed], alone('2024-06-01T12:00:07Z'))).not.toEqual(['matched name-time - IMG_1.HEIC']);
  });
});

describe('checksums of another kind', () => {
  const sums = (count: number, side: string, captured: string = NOON) =>
    Array.from({ length: count }, (_, i) => p(`IMG_${1000 + i}.JPG`, { content: `${side} ${i}`, captured }));
  const doNotApply = (listed: readonly Asset[], here: readonly Asset[]) =>
    compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY }).places.some(
      ({ notes }) => notes.some(({ code }) => code === 'checksums-do-not-apply'),
    );

  it('are those of which none fits, of twenty photos that agree in name and time', () => {
    expect(doNotApply(sums(20, 'list'), sums(20, 'here'))).toBe(true);
    expect(doNotApply(sums(19, 'list'), sums(19, 'here'))).toBe(false);
    expect(doNotApply(sums(20, 'list'), [...sums(20, 'here'), p('x.jpg', { content: 'list 3' })])).toBe(false);
    expect(doNotApply(sums(20, 'list'), sums(20, 'here', '2019-01-01T10:07:00Z'))).toBe(false);
  });

  it('are not told from files of which most are others', () => {
    const others = Array.from({ length: 21 }, (_, i) => p(`DSC_${1000 + i}.JPG`, { content: `o${i}` }));
    const listed = [
      ...sums(20, 'list'),
      ...others.map((photo, i) => p(photo.name, { content: `p${i}`, captured: '2019-01-01T10:07:00Z' })),
    ];
    expect(doNotApply(listed, [...sums(20, 'here'), ...others])).toBe(false);
    expect(doNotApply(listed.slice(0, 40), [...sums(20, 'here'), ...others.slice(0, 20)])).toBe(true);
  });

  it('do not apply where a file has the listed name twice', () => {
    const twice = sums(20, 'here').map((photo) => ({ ...photo, id: `2/${photo.id}` }));
    expect(doNotApply(sums(20, 'list'), [...sums(20, 'here'), ...twice])).toBe(false);
  });

  it('make nothing surer: what agrees in name and time is only likely then', () => {
    const says = found(sums(20, 'list'), sums(20, 'here'));
    expect(new Set(says.map((said) => said.split(' - ')[0]))).toEqual(new Set(['likely name-time']));
    expect(fingerprintOf('list 0')).not.toBe(fingerprintOf('here 0'));
  });
});
