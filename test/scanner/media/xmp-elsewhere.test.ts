import { describe, expect, test } from 'vitest';
import { ascii, box, concat, u8 } from '../../../src/scanner/media/write-bytes.ts';
import { makeGif, makeMovie, makeMp4 } from '../../fixtures/media/media.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

// A moment of capture that stands only in XMP, in files that have no EXIF: as ExifTool writes it.

const packet = (inside: string) =>
  ascii(
    `<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta><rdf:Description ${inside}/></x:xmpmeta><?xpacket end='w'?>`,
  );
const TAKEN = 'exif:DateTimeOriginal="2015-09-27T16:29:28-05:00"';
const INSTANT = { kind: 'instant', ms: Date.UTC(2015, 8, 27, 21, 29, 28), offsetMinutes: -300, precision: 'second' };
const UNKNOWN = { kind: 'unknown' };

describe('a GIF', () => {
  /** 258 bytes that lead any walk over a packet to its end. */
  const trailer = concat(
    u8(1),
    Uint8Array.from({ length: 256 }, (_, i) => 255 - i),
    u8(0),
  );
  const extension = (name: string, ...body: Uint8Array[]) => concat(u8(0x21, 0xff, name.length), ascii(name), ...body);
  const xmp = extension('XMP DataXMP', packet(TAKEN), trailer);
  const loop = extension('NETSCAPE2.0', u8(3, 1, 0, 0, 0));
  const comment = concat(u8(0x21, 0xfe, 5), ascii('hello'), u8(0));
  const gif = makeGif({ width: 33, height: 21 });
  // Behind the head and a table of two colours.
  const withBefore = (...parts: Uint8Array[]) => concat(gif.subarray(0, 19), ...parts, gif.subarray(19));

  test.each([
    ['at once', [xmp]],
    ['behind what makes it go on', [loop, xmp]],
    ['behind a remark, before something else', [comment, loop, xmp, comment]],
  ])('has it before its first picture: %s', async (_, parts) => {
    expect(await factsOf(withBefore(...parts))).toMatchObject({ captured: INSTANT, wholeness: 'whole', width: 33 });
    expect((await factsOf(withBefore(...parts).slice(0, -1))).wholeness).toBe('ends-early');
  });

  test('without a table of colours', async () => {
    const bare = concat(gif.subarray(0, 10), u8(0, 0, 0), xmp, gif.subarray(19));
    expect((await factsOf(bare)).captured).toEqual(INSTANT);
  });

  test('of two packets the first', async () => {
    const other = extension('XMP DataXMP', packet('exif:DateTimeOriginal="2001-02-03T04:05:06Z"'), trailer);
    expect((await factsOf(withBefore(xmp, other))).captured).toEqual(INSTANT);
  });

  test.each([
    ['nothing before its picture', []],
    ['a packet of another program', [extension('XMP DataXML', packet(TAKEN), trailer)]],
    ['a remark that says it', [concat(u8(0x21, 0xfe, TAKEN.length), ascii(TAKEN), u8(0))]],
    ['a packet behind very many remarks', [...Array.from({ length: 64 }, () => comment), xmp]],
  ])('does not have it with %s', async (_, parts) => {
    expect((await factsOf(withBefore(...parts))).captured).toEqual(UNKNOWN);
  });

  test('has it behind sixty-three remarks', async () => {
    const many = Array.from({ length: 63 }, () => comment);
    expect((await factsOf(withBefore(...many, xmp))).captured).toEqual(INSTANT);
  });

  test('cut inside its packet has what is there of it, and ends early', async () => {
    const whole = withBefore(xmp);
    expect(await factsOf(whole.slice(0, 19 + 14 + 60))).toMatchObject({ captured: UNKNOWN, wholeness: 'ends-early' });
    const cut = 19 + 14 + packet(TAKEN).length;
    expect(await factsOf(whole.slice(0, cut))).toMatchObject({ captured: INSTANT, wholeness: 'ends-early' });
  });
});

describe('a film', () => {
  const uuid = box('uuid', ascii('\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac'), packet(TAKEN));
  const other = box('uuid', ascii('\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xad'), packet(TAKEN));
  /** A film with a box more in its movie box, which comes last. */
  const withUserData = (...boxes: Uint8Array[]) => {
    const film = makeMovie();
    const at = Buffer.from(film).indexOf('moov') - 4;
    return concat(film.subarray(0, at), box('moov', film.subarray(at + 8), box('udta', ...boxes)));
  };

  test('has it in a box of its own, wherever that stands', async () => {
    for (const film of [makeMp4(), makeMp4({ moovFirst: true }), makeMovie()]) {
      expect((await factsOf(film)).captured).toEqual(UNKNOWN);
      expect(await factsOf(concat(film, uuid))).toMatchObject({ captured: INSTANT, wholeness: 'whole' });
      expect((await factsOf(concat(film, other))).captured).toEqual(UNKNOWN);
      expect((await factsOf(concat(film, uuid.subarray(0, -30)))).wholeness).toBe('ends-early');
    }
    expect((await factsOf(concat(more.makeFragmentedFilm({ indexed: true }), uuid))).captured).toEqual(INSTANT);
  });

  test('has it in the user data of a MOV', async () => {
    expect(await factsOf(withUserData(box('XMP_', packet(TAKEN))))).toMatchObject({
      captured: INSTANT,
      wholeness: 'whole',
    });
    expect((await factsOf(withUserData(box('XMPX', packet(TAKEN))))).captured).toEqual(UNKNOWN);
  });

  test('takes it after its own time, and never when a program saved it', async () => {
    const created = Date.UTC(2021, 0, 31, 23, 59, 1);
    expect((await factsOf(concat(makeMp4({ created }), uuid))).captured).toMatchObject({ ms: created });
    const saved = box('uuid', uuid.subarray(8, 24), packet('xmp:CreateDate="2015-09-27T16:29:28"'));
    expect((await factsOf(concat(makeMp4(), saved))).captured).toEqual(UNKNOWN);
  });
});
