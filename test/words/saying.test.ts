import { describe, expect, test } from 'vitest';
import { missing } from '../../src/model/witness.ts';
import { safeName } from '../../src/words/safe-name.ts';
import { sayNote, sayPattern, sayReason } from '../../src/words/say-codes.ts';
import { sayProblem } from '../../src/words/say-problem.ts';
import {
  sayBytes,
  sayCaptureTime,
  sayCount,
  sayDay,
  sayDuration,
  sayMoment,
  sayMonth,
  sayRange,
} from '../../src/words/say-values.ts';
import { sayMissing, sayStep } from '../../src/words/say-witnesses.ts';
import { createWords } from '../../src/words/words.ts';

const en = createWords('en');
const de = createWords('de');

describe('plurals and numbers', () => {
  test.each([
    [0, '0 photos', '0 Fotos'],
    [1, '1 photo', '1 Foto'],
    [2, '2 photos', '2 Fotos'],
    [9981, '9,981 photos', '9.981 Fotos'],
    [1_000_000, '1,000,000 photos', '1.000.000 Fotos'],
  ])('%i', (count, english, german) => {
    expect(sayCount(en, count, 'photos')).toBe(english);
    expect(sayCount(de, count, 'photos')).toBe(german);
  });

  test('other numbers are written as the language writes them, strings are left alone', () => {
    const values = { listed: 10_100, verified: '2023', matched: 1 };
    expect(en('verdict.some-mixed', { count: 5, ...values })).toContain('5 of 10,100');
    expect(en('verdict.some-mixed', { count: 5, ...values })).toContain('2023 byte for byte');
    expect(de('verdict.some-mixed', { count: 5, ...values })).toContain('5 von 10.100');
  });

  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [1_234_567_890, '1.2 GB'],
    [45_678_901_234, '46 GB'],
  ])('%i bytes', (bytes, text) => expect(sayBytes(en, bytes)).toBe(text));

  test.each([
    [0, '5 seconds'],
    [42, '45 seconds'],
    [120, '2 minutes'],
    [7200, '2 hours'],
  ])('%i seconds', (seconds, text) => expect(sayDuration(en, seconds)).toBe(text));
});

describe('times', () => {
  test.each([
    [
      { kind: 'instant', ms: Date.UTC(2022, 5, 4, 12, 11, 9), offsetMinutes: 120, precision: 'second' },
      '4 June 2022 at 14:11:09',
    ],
    [
      { kind: 'instant', ms: Date.UTC(2022, 5, 4, 12, 11), offsetMinutes: null, precision: 'minute' },
      '4 June 2022 at 12:11 UTC',
    ],
    [{ kind: 'wall', ms: Date.UTC(2022, 5, 4, 12, 11, 9), precision: 'second' }, '4 June 2022 at 12:11:09'],
    [{ kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }, '4 June 2022'],
    [
      { kind: 'file', ms: Date.UTC(2022, 5, 4), precision: 'second' },
      '4 June 2022 (date of the file, not of the photo)',
    ],
    [{ kind: 'unknown' }, 'no date'],
    [{ kind: 'wall', ms: 1e300, precision: 'second' }, 'no date'],
  ] as const)('%o', (captured, text) => expect(sayCaptureTime(en, captured)).toBe(text));

  test('days, months and moments do not depend on the zone of the computer', () => {
    expect(sayDay(en, '2024-03-31')).toBe('31 March 2024');
    expect(sayDay(de, '2024-03-31')).toBe('31. März 2024');
    expect(sayDay(en, 'not a day')).toBe('not a day');
    expect(sayMonth(en, '2024-01')).toBe('January 2024');
    expect(sayMonth(de, 'unknown')).toBe('Ohne Datum');
    expect(sayMoment(en, Date.UTC(2026, 11, 31, 23, 59))).toBe('31 December 2026 at 23:59 UTC');
    expect(sayRange(en, '2024-01-01', '2024-01-01')).toBe('1 January 2024');
    expect(sayRange(en, null, '2024-01-01')).toBe('no dates known');
  });
});

describe('names are only names', () => {
  const hostile = ['$t(basics.photos)', '{{count}}', '{{- name}}', '$&', '$1', '__proto__', 'constructor', '{{name}}'];

  test.each(hostile)('%s is said as it is', (name) => {
    const words = sayProblem(en, { code: 'folder-missing', path: name });
    expect(words.what).toBe(`“${name}” is not there.`);
  });

  test('control characters and marks of direction are shown by their number', () => {
    expect(safeName('photo\u202egpj.exe')).toBe('photo[U+202E]gpj.exe');
    expect(safeName('\u001b[31mred\u0007\n')).toBe('[U+001B][31mred[U+0007][U+000A]');
    expect(safeName('\ufeffname\u2028x\u009b')).toBe('[U+FEFF]name[U+2028]x[U+009B]');
  });

  test('emoji, accents in both forms, and scripts stay', () => {
    for (const name of ['👩‍👩‍👧.jpg', 'Frítest.jpg', 'Fri\u0301test.jpg', 'تصویر.jpg', '写真.heic'])
      expect(safeName(name)).toBe(name);
  });

  test('a lone surrogate cannot break the text, a long name is cut in its middle', () => {
    expect(safeName('a\ud800b')).toBe('a\ufffdb');
    const cut = safeName(`${'a'.repeat(500)}.jpg`, 50);
    expect(cut).toMatch(/^a+…a+\.jpg$/);
    expect([...cut].length).toBeLessThanOrEqual(50);
  });
});

describe('problems', () => {
  test('where it is stands before the full stop', () => {
    const { what } = sayProblem(en, { code: 'list-row-unreadable', path: 'a.csv', line: 1234, detail: 'x,y' });
    expect(what).toBe('One row of “a.csv” could not be read (line 1,234: “x,y”).');
  });

  test('without a name it says which thing, with a capital letter', () => {
    expect(sayProblem(en, { code: 'folder-missing' }).what).toBe('This folder is not there.');
    expect(sayProblem(de, { code: 'list-empty' }).what).toContain('diese Liste');
  });

  test('nothing technical is said', () => {
    const words = sayProblem(en, { code: 'internal', technical: 'TypeError at x.ts:3' });
    expect(JSON.stringify(words)).not.toContain('TypeError');
  });
});

describe('codes with values', () => {
  test('a note has its count and its detail', () => {
    expect(sayNote(en, { code: 'parts-missing', count: 2, detail: '3, 5', blocks: true })).toBe(
      '2 parts of the export are missing, so the list is not complete. (3, 5)',
    );
    expect(sayNote(en, { code: 'parts-missing', blocks: true })).not.toContain('{{');
  });

  test('what is missing says its note, its view, and the kind of thing that was passed over', () => {
    expect(sayMissing(en, missing('list-lacks', { note: 'parts-missing', noted: 1 }))).toBe(
      'The list is not whole. 1 part of the export is missing, so the list is not complete.',
    );
    expect(sayMissing(en, missing('list-lacks', { note: 'parts-missing', noted: 0 }))).not.toContain('0 part');
    expect(sayMissing(en, missing('totals-of-itself', { view: 'mac-photos' }))).toContain('in Photos on the Mac');
    const passed = missing('passed-over', { place: 'Old', kind: 'archive', count: 2, example: '2009.tgz' });
    expect(sayMissing(en, passed)).toBe(
      'In “Old” 2 things were passed over that may hold photos (packed files), for example 2009.tgz.',
    );
    expect(sayStep(en, passed.step)).toContain('unpack what is packed');
  });

  test('days in a reason are written out, and names in it are made harmless', () => {
    expect(sayReason(en, { code: 'first-day-short', values: { typed: '2026-01-05', found: '' } })).toContain(
      '5 January 2026',
    );
    expect(sayReason(en, { code: 'synced-place', values: { place: 'x\u202ey' } })).toContain('x[U+202E]y');
  });

  test('a pattern says how many and on which side', () => {
    const pattern = { code: 'only-videos', strength: 1, values: { missing: 12, of: 13, side: 'icloud' } } as const;
    expect(sayPattern(en, pattern)).toBe('12 of the 13 missing in iCloud are videos.');
  });
});
