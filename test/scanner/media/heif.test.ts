import { describe, expect, test } from 'vitest';
import { ascii, box, concat, fullBox, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { makeHeic, makeMovie } from '../../fixtures/media/media.ts';
import { boxHead } from '../../fixtures/media/more-bytes.ts';
import { factsOf, IPHONE, NOTHING_KNOWN } from './facts-of.ts';

const photo = makeHeic(IPHONE);
const ftyp = box('ftyp', ascii('heic'), u32(0), ascii('mif1heic'));

describe('a HEIC', () => {
  test('whose picture data is cut is not whole', async () => {
    for (const cut of [1, 10, 1000]) {
      expect(await factsOf(photo.slice(0, -cut))).toMatchObject({ wholeness: 'ends-early', width: 80 });
    }
  });

  test('with padding or a motion photo behind it is whole', async () => {
    expect((await factsOf(concat(photo, new Uint8Array(5000)))).wholeness).toBe('whole');
    expect((await factsOf(concat(photo, makeMovie()))).wholeness).toBe('whole');
    expect((await factsOf(concat(photo, box('mpvd', makeMovie())))).wholeness).toBe('whole');
  });

  test('with its last box open to the end (size 0) is whole, and not when it is cut', async () => {
    const open = photo.slice();
    open.set(u32(0), Buffer.from(open).indexOf('mdat') - 4);
    expect(await factsOf(open)).toMatchObject({ wholeness: 'whole', camera: 'Apple iPhone 14' });
    expect(await factsOf(open.slice(0, -1))).toMatchObject({ wholeness: 'ends-early', camera: 'Apple iPhone 14' });
  });

  test('without its meta box is recognised, and not whole', async () => {
    expect(await factsOf(ftyp)).toEqual({ ...NOTHING_KNOWN, type: 'heic', wholeness: 'ends-early' });
  });

  test.each([0, 1, 7, 8, 0x7fffffff, 0xffffffff])(
    'with a first box after ftyp of size %d is survived',
    async (size) => {
      const facts = await factsOf(concat(ftyp, boxHead('meta', size), photo.subarray(ftyp.length + 8)));
      expect(facts.type).toBe('heic');
    },
  );

  test.each([
    ['items nobody can count', fullBox('iinf', 1, 0, u32(0xffffffff))],
    ['places nobody can count', fullBox('iloc', 2, 0, u16(0x4440), u32(0xffffffff), new Uint8Array(400))],
    ['places of odd width', fullBox('iloc', 0, 0, u16(0x1230), u16(3), new Uint8Array(400))],
    ['links nobody can count', fullBox('iprp', 0, 0, box('ipco'), fullBox('ipma', 0, 0, u32(0xffffffff)))],
    ['empty boxes without end', concat(...Array.from({ length: 20_000 }, () => box('free')))],
  ])('with %s is survived', async (_, inner) => {
    const bytes = concat(ftyp, fullBox('meta', 0, 0, inner));
    expect(await factsOf(bytes)).toMatchObject({ type: 'heic', captured: { kind: 'unknown' } });
  });
});
