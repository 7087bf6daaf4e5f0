import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../../src/scanner/media/find-embedded-thumbnail.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { sniffMediaType } from '../../../src/scanner/media/sniff-media-type.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import {
  makeAvi,
  makeBmp,
  makeDng,
  makeGif,
  makeHeic,
  makeJpeg,
  makeMkv,
  makeMovie,
  makeMp4,
  makePng,
  makeTiff,
  makeWebp,
  plainJpeg,
} from '../../fixtures/media/media.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { mutate } from '../../fixtures/media/mutate.ts';
import { makeCr3, makeRaf, makeRw2 } from '../../fixtures/media/raw-photos.ts';
import { TRIED } from '../../tried.ts';
import { IPHONE } from './facts-of.ts';

const options = { ...IPHONE, thumbnail: plainJpeg(8, 8, 1) };
const FILES: readonly Uint8Array[] = [
  makeJpeg(options),
  makePng(options),
  makeHeic({ ...options, thumbnailItem: plainJpeg(8, 8, 2) }),
  makeMovie({ creationDate: '2023-06-01T12:34:56+0200', contentIdentifier: IPHONE.contentIdentifier }),
  makeMp4({ created: 1_600_000_000_000, moovFirst: true }),
  makeTiff(options),
  makeDng(options),
  makeWebp(options),
  makeGif(),
  makeBmp(),
  makeAvi(),
  makeMkv(),
  makeCr3(options),
  makeRaf(options),
  makeRw2(options),
  more.makeAviFilm({ idit: '2005:08:17 11:42:43' }),
  more.makeMatroska({ dateNs: 5n }),
  more.makeFragmentedFilm({ indexed: true }),
  more.makeSoundFilm({ silent: true }).bytes,
  more.makeTransportStream({ timed: true }),
  more.makeProgramStream(),
  more.makeJxl(3),
  more.makeJp2(),
  more.makeAsf({ created: 1_600_000_000_000 }),
  more.makeFlv(),
  more.makeDv({ clock: true, frames: 1 }),
  more.makeOgg(),
  more.makePsd({ packed: true }),
  more.makeCrw({ wallSeconds: 1_000_000_000 }),
  more.makeMrw(),
  more.makeX3f(),
  more.makeBigTiff(),
  more.makeLargeGif(),
  more.makeLossyWebp(),
];

/** As if there were long zeros, so that what they mean is asked for. */
const ZEROS = [
  { start: 40, end: 1_200 },
  { start: 3_000, end: 9_000 },
];

/** Which file and which damage, as two numbers: enough to see a counterexample again. */
const damage = fc.record({ file: fc.nat(FILES.length - 1), seed: fc.integer() });

/** One tenth each, so that each is quick. */
const TENTHS = Array.from({ length: 10 }, (_, i) => i);

test.each(TENTHS)(
  'whatever is damaged: an answer, never an error, and only numbers that can be true (%i)',
  async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, seed }) => {
        const bytes = mutate(FILES[file] ?? new Uint8Array(), seed);
        const facts = await readMediaFacts(bytesSource(bytes));
        findEmbeddedThumbnail(bytesSource(bytes));
        findZerosInside(bytesSource(bytes), ZEROS);
        if (!facts) {
          expect(sniffMediaType(bytes)).toBeNull();
          return;
        }
        for (const number of [facts.width, facts.height, facts.durationMs]) {
          expect(number === null || (Number.isInteger(number) && number > 0)).toBe(true);
        }
        if (facts.captured.kind !== 'unknown') expect(Number.isFinite(facts.captured.ms)).toBe(true);
      }),
      { numRuns: Math.ceil(TRIED.changedMedia / TENTHS.length) },
    );
  },
);

test.each(TENTHS)('whatever the bytes: an answer (%i)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.nat(FILES.length - 1), async (tail, file) => {
      const head = (FILES[file] ?? new Uint8Array()).slice(0, 32);
      const bytes = new Uint8Array([...head, ...tail]);
      await expect(readMediaFacts(bytesSource(bytes))).resolves.not.toBeUndefined();
    }),
    { numRuns: Math.ceil(TRIED.anyMedia / TENTHS.length) },
  );
});

test('the same bytes give the same facts', async () => {
  for (const bytes of FILES) {
    expect(await readMediaFacts(bytesSource(bytes))).toEqual(await readMediaFacts(bytesSource(bytes.slice())));
  }
});
