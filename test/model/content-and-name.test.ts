import { describe, expect, it } from 'vitest';
import {
  classOfType,
  extensionClass,
  kindContradictsExtension,
  kindOfExtension,
  kindOfType,
  MEDIA_TYPES,
  type MediaType,
} from '../../src/model/media-type.ts';
import { isBroken, WHOLENESS } from '../../src/model/wholeness.ts';

/** What 12 contents are under 20 endings: `.` of the promised kind, `X` of another, `?` the ending promises nothing. */
const ENDINGS = 'jpg heic png gif webp avif tif bmp jxl dng cr2 raf mov mp4 m4v avi mkv mts 3gp xyz'.split(' ');
const TABLE: readonly (readonly [MediaType, string])[] = [
  //       jpg…      tif       dng    films     xyz
  ['jpeg', '......' + 'X' + '..' + 'XXX' + 'XXXXXXX' + '?'],
  ['heic', '......' + 'X' + '..' + 'XXX' + 'XXXXXXX' + '?'],
  ['avif', '......' + 'X' + '..' + 'XXX' + 'XXXXXXX' + '?'],
  ['png', '......' + 'X' + '..' + 'XXX' + 'XXXXXXX' + '?'],
  ['gif', '......' + 'X' + '..' + 'XXX' + 'XXXXXXX' + '?'],
  ['webp', '......' + 'X' + '..' + 'XXX' + 'XXXXXXX' + '?'],
  ['tiff', '......' + '.' + '..' + '...' + 'XXXXXXX' + '?'],
  ['raw', 'XXXXXX' + '.' + 'XX' + '...' + 'XXXXXXX' + '?'],
  ['mov', 'XXXXXX' + 'X' + 'XX' + 'XXX' + '.......' + '?'],
  ['mp4', 'XXXXXX' + 'X' + 'XX' + 'XXX' + '.......' + '?'],
  ['avi', 'XXXXXX' + 'X' + 'XX' + 'XXX' + '.......' + '?'],
  ['mpeg', 'XXXXXX' + 'X' + 'XX' + 'XXX' + '.......' + '?'],
];

describe('content against name', () => {
  it.each(TABLE)('%s', (type, marks) => {
    const found = ENDINGS.map((ending) => {
      const contradicts = kindContradictsExtension(ending, type);
      expect(kindContradictsExtension(ending.toUpperCase(), type)).toBe(contradicts);
      return contradicts === null ? '?' : contradicts ? 'X' : '.';
    });
    expect(found.join('')).toBe(marks);
  });

  it('an ending promises what the matcher takes it for', () => {
    for (const ending of ENDINGS) {
      const cls = extensionClass(ending);
      if (cls !== 'other') expect(kindOfExtension(ending)).not.toBeNull();
    }
    expect(kindOfExtension('')).toBeNull();
    expect(kindOfExtension('constructor')).toBeNull();
  });

  it('every type of content is of a kind, and its class is of the same one', () => {
    for (const type of MEDIA_TYPES) {
      const cls = classOfType(type);
      if (cls === 'other') expect(kindOfType(type)).toBe('still');
      else expect(['mov', 'mp4', 'video'].includes(cls)).toBe(kindOfType(type) === 'film');
    }
  });
});

describe('wholeness', () => {
  it('only proof makes a file broken', () => {
    expect(WHOLENESS.filter(isBroken)).toEqual(['ends-early', 'zeros-inside', 'no-media-data']);
  });
});
