import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { type AssetParts, folder, icloudList, resource, TODAY, typedTotals } from '../../fixtures/assets.ts';
import { found, minute, NOON, p, type Told } from './found.ts';

// Two rows and what may be one file: a file is enough for one of them, and of the other nobody knows.

const row = (id: string, parts: AssetParts = {}, name = 'a.jpg') => p(name, { id, ...parts });
const file = (at: string, parts: AssetParts = {}, name = 'a.jpg') =>
  p(name, { id: `${at}/${name}`, path: `${at}/${name}`, ...parts });
const later: CaptureTime = { kind: 'wall', ms: Date.parse('2024-06-01T14:00:00Z'), precision: 'second' };
const ofFile: CaptureTime = { kind: 'file', ms: Date.parse(NOON), precision: 'second' };
const first = 'matched name-time - x/a.jpg';

describe('a row whose only file another row has', () => {
  it.each<readonly [what: string, second: AssetParts, says: string]>([
    ['of a clock two hours off', { captured: later }, 'likely name-time - x/a.jpg'],
    ['of that day', { captured: '2024-06-02' }, 'likely name-time - x/a.jpg'],
    ['of two days later', { captured: '2024-06-03' }, 'absent none - -'],
    ['of no date', { captured: { kind: 'unknown' } }, 'absent none - -'],
    ['of the date of a file', { captured: ofFile }, 'absent none - -'],
    ['of another time', { captured: '2024-06-01T12:07:00Z' }, 'absent none - -'],
    ['of other bytes', { content: 2, captured: later }, 'absent none - -'],
    ['of another start of its bytes', { partialFingerprint: 'AQzzz', captured: later }, 'absent none - -'],
  ])('%s', (_, second, says) => {
    expect(found([row('1'), row('2', second)], [file('x', { content: 1 })])).toEqual([first, says]);
  });

  it('and another size, or another kind, is not here', () => {
    const sized = [row('1', { size: 9_000 }), row('2', { size: 8_000 })];
    expect(found(sized, [file('x', { size: 9_000 })])).toEqual(['matched size-name-time - x/a.jpg', 'absent none - -']);
    const other = row('2', { captured: later }, 'a.heic');
    expect(found([row('1'), other], [file('x')])).toEqual([first, 'absent none - -']);
  });
});

it.each<Told>([
  [
    'rows of two contents, found in files of one size and one second',
    [row('1', { content: 1 }), row('2', { content: 2 }, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg')],
    ['likely name-time - x/a.jpg', 'likely name-time - y/b.jpg'],
  ],
  [
    'rows of one content',
    [row('1', { content: 1 }), row('2', { content: 1 }, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg')],
    ['matched name-time - x/a.jpg', 'matched name-time - y/b.jpg'],
  ],
  [
    'a row of a known content and one of an unknown',
    [row('1', { content: 1 }), row('2', {}, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg')],
    ['likely name-time - x/a.jpg', 'likely name-time - y/b.jpg'],
  ],
  [
    'the same the other way round',
    [row('1'), row('2', { content: 1 }, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg')],
    ['likely name-time - x/a.jpg', 'likely name-time - y/b.jpg'],
  ],
  [
    'rows whose sizes the list knows',
    [row('1', { size: 9 }), row('2', { size: 9 }, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg')],
    ['matched size-name-time - x/a.jpg', 'matched size-name-time - y/b.jpg'],
  ],
  [
    'rows whose sizes the list knows, found in files of one content',
    [row('1', { size: 9 }), row('2', { size: 9 }, 'b.jpg')],
    [file('x', { size: 9, content: 1 }), file('y', { size: 9, content: 1 }, 'b.jpg')],
    ['likely size-name-time - x/a.jpg', 'likely size-name-time - y/b.jpg'],
  ],
  [
    'three rows found in files of one content',
    [row('1'), row('2', {}, 'b.jpg'), row('3', {}, 'c.jpg')],
    [file('x', { content: 1 }), file('y', { content: 1 }, 'b.jpg'), file('z', { content: 1 }, 'c.jpg')],
    ['likely name-time - x/a.jpg', 'likely name-time - y/b.jpg', 'likely name-time - z/c.jpg'],
  ],
  [
    'three rows found in files of one size and second',
    [row('1'), row('2', {}, 'b.jpg'), row('3', {}, 'c.jpg')],
    [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg'), file('z', { size: 9 }, 'c.jpg')],
    ['likely name-time - x/a.jpg', 'likely name-time - y/b.jpg', 'likely name-time - z/c.jpg'],
  ],
  [
    'rows found in files of two sizes',
    [row('1'), row('2', {}, 'b.jpg')],
    [file('x', { size: 9 }), file('y', { size: 8 }, 'b.jpg')],
    ['matched name-time - x/a.jpg', 'matched name-time - y/b.jpg'],
  ],
  [
    'rows found in files of which no size is known',
    [row('1'), row('2', {}, 'b.jpg')],
    [file('x'), file('y', {}, 'b.jpg')],
    ['matched name-time - x/a.jpg', 'matched name-time - y/b.jpg'],
  ],
  [
    'a row that is only likely doubts nobody',
    [row('1'), row('2', { captured: later }, 'b.jpg')],
    [file('x', { content: 1 }), file('y', { content: 1 }, 'b.jpg')],
    ['matched name-time - x/a.jpg', 'likely name-time - y/b.jpg'],
  ],
  [
    'films of one size and second that are halves of two stills',
    [
      row('1', { live: resource('a.mov', { role: 'live-video' }) }, 'a.heic'),
      row('2', { live: resource('b.mov', { role: 'live-video' }) }, 'b.heic'),
    ],
    [
      file('x', { live: resource('a.mov', { role: 'live-video', size: 9 }) }, 'a.heic'),
      file('y', { live: resource('b.mov', { role: 'live-video', size: 9 }) }, 'b.heic'),
    ],
    ['matched name-time - x/a.heic', 'matched name-time - y/b.heic'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));

it('an edit of a row stands beside its original, and is no second photo of its content', () => {
  const rows = [row('1', {}, 'IMG_1.HEIC'), row('2', {}, 'IMG_E1.HEIC')];
  const here = (parts: AssetParts) => [
    file('x', { ...parts, companions: [resource('IMG_E1.HEIC', { role: 'edited' })] }, 'IMG_1.HEIC'),
  ];
  for (const parts of [{ content: 1 }, { size: 9 }])
    expect(found(rows, here(parts))).toEqual(Array.from({ length: 2 }, () => 'matched name-time - x/IMG_1.HEIC'));
});

it('files of one size are held against the last seventeen of that size', () => {
  // The first and the last row are of two minutes, and each may be the file of the second between them.
  const half = { size: 9, captured: '2024-06-01T12:00:30Z' };
  const between = (count: number) =>
    Array.from({ length: count }, (_, i) => `2024-06-01T12:00:${String(i + 1).padStart(2, '0')}Z`);
  const says = (count: number) => {
    const names = between(count).map((_, i) => `b${10 + i}.jpg`);
    const rows = between(count).map((captured, i) => row(`b${i}`, { captured }, names[i]));
    const files = between(count).map((captured, i) => file('x', { size: 9, captured }, names[i]));
    const last = minute('2024-06-01T12:01:00Z');
    return found(
      [row('0', { captured: minute(NOON) }), ...rows, row('9', { captured: last }, 'z.jpg')],
      [file('x', half), ...files, file('x', half, 'z.jpg')],
    ).map((said) => said.split(' ')[0]);
  };
  const matched = (count: number) => Array.from({ length: count }, () => 'matched');
  expect(says(16)).toEqual(['likely', ...matched(16), 'likely']);
  expect(says(17)).toEqual(matched(19));
});

describe('the answer to rows that may be one photo', () => {
  const answer = (listed: readonly Asset[], here: readonly Asset[]) =>
    compare({ lists: [icloudList(listed)], counts: typedTotals(listed), places: [folder(here)], today: TODAY }).verdict
      .answer;
  const rows = (a: number | null, b: number | null) => [row('1', { content: a }), row('2', { content: b }, 'b.jpg')];
  const copies = [file('x', { size: 9 }), file('y', { size: 9 }, 'b.jpg')];

  it('is never yes without their bytes, and not even unproven where one of them may be missing', () => {
    expect(answer(rows(1, 1), copies)).toBe('unproven');
    expect(answer(rows(1, 2), copies)).not.toMatch(/yes|unproven/);
    expect(answer(rows(null, null), copies)).not.toMatch(/yes|unproven/);
  });
});
