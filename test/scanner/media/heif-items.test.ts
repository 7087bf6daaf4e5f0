import { describe, expect, test } from 'vitest';
import { ascii, box, concat, fullBox, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { exifBlock } from '../../../src/scanner/sample/media/tiff-block.ts';
import { u64 } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { makeJp2 } from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

// Where the items of a HEIC lie, in each form that its table can have: whether a copy is whole hangs on it.

const PICTURE = noise(400, 1);
const EXIF = concat(u32(6), ascii('Exif\0\0'), exifBlock({ date: '2023:06:01 12:00:00' }));

/** How the table of places is written. */
interface Form {
  readonly version?: 0 | 1 | 2;
  /** Bytes of an offset, of a length, of a base and of an index: 0, 4 or 8. */
  readonly sizes?: readonly [offset: number, length: number, base: number, index: number];
  /** In how many pieces the picture lies. */
  readonly pieces?: number;
  /** Whether EXIF lies in the `idat` box. */
  readonly inIdat?: boolean;
  /** Bytes that the table says more than there are. */
  readonly more?: number;
  /** The number of another file in which the picture lies, or 0. */
  readonly elsewhere?: number;
}

const number = (value: number, bytes: number) => (bytes === 0 ? u8() : bytes === 4 ? u32(value) : u64(value));

function heic({
  version = 0,
  sizes = [4, 4, 0, 0],
  pieces = 1,
  inIdat = false,
  more: extra = 0,
  elsewhere = 0,
}: Form = {}) {
  const [offset, length, base, index] = sizes;
  const id = (value: number) => (version < 2 ? u16(value) : u32(value));
  const ftyp = box('ftyp', ascii('heic'), u32(0), ascii('mif1heic'));
  const meta = (dataAt: number) => {
    const item = (
      no: number,
      method: number,
      file: number,
      at: number,
      extents: readonly (readonly [number, number])[],
    ) =>
      concat(
        id(no),
        ...(version > 0 ? [u16(method)] : []),
        u16(file),
        number(base > 0 ? at : 0, base),
        u16(extents.length),
        ...extents.map(([from, bytes]) =>
          concat(
            number(1, version === 0 ? 0 : index),
            number(base > 0 ? from : at + from, offset),
            number(bytes, length),
          ),
        ),
      );
    const each = PICTURE.length / pieces;
    const ranges = Array.from({ length: pieces }, (_, i) => [i * each, each + (i === pieces - 1 ? extra : 0)] as const);
    const places = [
      item(1, 0, elsewhere, dataAt + (inIdat ? 0 : EXIF.length), ranges),
      inIdat ? item(2, 1, 0, 0, [[0, EXIF.length]]) : item(2, 0, 0, dataAt, [[0, EXIF.length]]),
    ];
    const infe = (no: number, type: string) =>
      fullBox('infe', version < 2 ? 2 : 3, 0, id(no), u16(0), ascii(type), u8(0));
    const count = version < 2 ? u16(2) : u32(2);
    return fullBox(
      'meta',
      0,
      0,
      fullBox('pitm', version < 2 ? 0 : 1, 0, id(1)),
      fullBox('iloc', version, 0, u8(offset * 16 + length, base * 16 + index), count, ...places),
      fullBox('iinf', version < 2 ? 0 : 1, 0, count, infe(1, 'hvc1'), infe(2, 'Exif')),
      ...(inIdat ? [box('idat', EXIF)] : []),
    );
  };
  const dataAt = ftyp.length + meta(0).length + 8;
  return concat(ftyp, meta(dataAt), box('mdat', ...(inIdat ? [] : [EXIF]), PICTURE));
}

const FORMS: readonly (readonly [string, Form])[] = [
  ['the usual', {}],
  ['with methods', { version: 1 }],
  ['with long ids', { version: 2 }],
  ['with offsets of eight bytes', { sizes: [8, 4, 0, 0] }],
  ['with lengths of eight bytes', { sizes: [4, 8, 0, 0] }],
  ['with a base', { sizes: [4, 4, 4, 0] }],
  ['with a base of eight bytes', { sizes: [4, 4, 8, 0] }],
  ['with an index', { version: 1, sizes: [4, 4, 0, 4] }],
  ['with an index of eight bytes', { version: 2, sizes: [8, 8, 8, 8] }],
  ['whose old form has no index, whatever it says', { version: 0, sizes: [4, 4, 0, 4] }],
  ['in four pieces', { pieces: 4 }],
  ['in four pieces with an index', { version: 1, sizes: [4, 4, 4, 4], pieces: 4 }],
  ['with EXIF in a box of its own', { version: 1, inIdat: true }],
  ['with EXIF in a box of its own, with a base', { version: 2, sizes: [4, 4, 4, 0], inIdat: true }],
];

describe.each(FORMS)('a table of places: %s', (_, form) => {
  test('is whole, and has the date of its EXIF', async () => {
    expect(await factsOf(heic(form))).toMatchObject({
      type: 'heic',
      wholeness: 'whole',
      captured: { kind: 'wall', ms: Date.UTC(2023, 5, 1, 12) },
    });
  });

  test('ends early when one byte is missing, and when the table says one more', async () => {
    expect((await factsOf(heic(form).slice(0, -1))).wholeness).toBe('ends-early');
    expect((await factsOf(heic({ ...form, more: 1 }))).wholeness).toBe('ends-early');
  });
});

describe('a table of places that says nothing of the picture', () => {
  test('because it lies in another file', async () => {
    expect((await factsOf(heic({ version: 1, elsewhere: 1, more: 90_000 }))).wholeness).not.toBe('ends-early');
  });

  test('because its numbers have a width that there is not', async () => {
    const odd = heic().slice();
    odd[Buffer.from(odd).indexOf('iloc') + 8] = 0x34;
    expect((await factsOf(odd)).wholeness).toBe('not-known');
  });
});

test('a HEIC of which all pictures lie behind its end has no pictures', async () => {
  const whole = heic();
  const mdat = Buffer.from(whole).indexOf('mdat') + 4;
  expect((await factsOf(whole.slice(0, mdat))).wholeness).toBe('no-media-data');
  expect((await factsOf(whole.slice(0, mdat + 1))).wholeness).toBe('ends-early');
});

describe('the pixels of a HEIC', () => {
  const ispe = (width: number, height: number) => fullBox('ispe', 0, 0, u32(width, height));
  const withProperties = (primary: number, ...links: Uint8Array[]) => {
    const ipma = fullBox('ipma', 0, 0, u32(links.length), ...links);
    const pitm = fullBox('pitm', 0, 0, u16(primary));
    const iprp = box('iprp', box('ipco', ispe(16, 12), box('free'), ispe(400, 300), ispe(80, 60)), ipma);
    return concat(box('ftyp', ascii('heic'), u32(0), ascii('mif1heic')), fullBox('meta', 0, 0, pitm, iprp));
  };
  const link = (id: number, ...properties: number[]) => concat(u16(id), u8(properties.length, ...properties));

  test('are those of the picture that is shown, by the number of its property', async () => {
    expect(await factsOf(withProperties(7, link(5, 1), link(7, 4)))).toMatchObject({ width: 80, height: 60 });
    expect(await factsOf(withProperties(7, link(7, 2, 0x81), link(5, 4)))).toMatchObject({ width: 16, height: 12 });
    expect(await factsOf(withProperties(5, link(7, 1, 2, 3), link(5, 2, 4)))).toMatchObject({ width: 80, height: 60 });
  });

  test('are the largest that there are where nothing is said of it', async () => {
    expect(await factsOf(withProperties(9, link(7, 4)))).toMatchObject({ width: 400, height: 300 });
    expect(await factsOf(withProperties(7))).toMatchObject({ width: 400, height: 300 });
  });
});

describe('what else must not be taken for a picture', () => {
  test('JPEG 2000: some zeros behind the mark of its end are filling; without its stream it ends early', async () => {
    const jp2 = makeJp2();
    const filled = (bytes: number) => {
      const made = makeJp2({ bare: true });
      return concat(made, new Uint8Array(bytes));
    };
    expect((await factsOf(jp2)).wholeness).toBe('whole');
    expect((await factsOf(filled(0))).wholeness).toBe('whole');
    expect((await factsOf(filled(62))).wholeness).toBe('whole');
    expect((await factsOf(filled(63))).wholeness).toBe('not-known');
    const stream = Buffer.from(jp2).indexOf('jp2c') - 4;
    expect((await factsOf(jp2.slice(0, stream))).wholeness).toBe('ends-early');
    expect((await factsOf(concat(jp2.subarray(0, stream), noise(50, 3).fill(0, 0, 9)))).wholeness).toBe('not-known');
  });

  test('a stream of sound in a WMV has no pixels', async () => {
    const asf = more.makeAsf().slice();
    const stream = Buffer.from(asf).indexOf(Buffer.from('c0ef19bc4d5bcf11', 'hex'));
    asf[stream] = 0x40;
    expect(await factsOf(asf)).toMatchObject({ type: 'asf', width: null, height: null });
  });

  test('a camcorder’s day without its clock, or its clock without the day, is no time', async () => {
    for (const pack of [3, 8]) {
      const dv = more.makeDv({ clock: true });
      dv[3 * 80 + pack] = 0xff;
      expect((await factsOf(dv)).captured, `${pack}`).toEqual({ kind: 'unknown' });
    }
  });

  test('a Photoshop file of no rows is not known, nor one whose rows nobody can count', async () => {
    const psd = (rows: number, packing: number) =>
      concat(
        ascii('8BPS\0\x01'),
        new Uint8Array(6),
        u16(1),
        u32(rows, 8),
        u16(8, 3),
        u32(0, 0, 0),
        u16(packing),
        noise(40, 1),
      );
    expect((await factsOf(psd(5, 0))).wholeness).toBe('whole');
    expect((await factsOf(psd(6, 0))).wholeness).toBe('ends-early');
    expect((await factsOf(psd(300_000, 1))).wholeness).toBe('not-known');
    expect((await factsOf(psd(5, 2))).wholeness).toBe('not-known');
  });
});
