import { compare } from '../../src/compare/compare.ts';
import { advise } from '../../src/guidance/advise.ts';
import { type Answers, NO_ANSWERS } from '../../src/guidance/answers.ts';
import { eraseVerdict } from '../../src/guidance/erase/erase-verdict.ts';
import type { Asset } from '../../src/model/asset.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import type { ReportInput } from '../../src/report/report-front.ts';
import { type AssetParts, asset, folder, icloudList, ON_A_DISK, resource, TODAY } from '../fixtures/assets.ts';

const DAY = 86_400_000;
/** What a file here knows and a list does not. */
const HERE = { size: 2_000_001 };

function photo(n: number, parts: AssetParts = {}): Asset {
  const name = `IMG_${String(n).padStart(4, '0')}.${parts.live ? 'HEIC' : 'JPG'}`;
  const captured = `2024-${String((n % 12) + 1).padStart(2, '0')}-${String(n + 1).padStart(2, '0')}T10:20:30+02:00`;
  return asset(name, { id: name, path: `2024/${name}`, content: n, captured, size: 2_000_000 + n, ...parts });
}

const film = (state: 'present' | 'cut-short' = 'present') =>
  resource('IMG_0010.MOV', { role: 'live-video', content: 'film', size: 900_000, path: '2024/IMG_0010.MOV', state });

/** A list of 24 photos, each of which met something else on its way to this computer. */
const LISTED: readonly Asset[] = [
  ...Array.from({ length: 10 }, (_, n) => photo(n)),
  photo(10, { live: film() }),
  ...Array.from({ length: 7 }, (_, n) => photo(n + 11)),
  photo(18, { flags: { hidden: true } }),
  photo(19, { flags: { deleted: true }, deletedAt: TODAY - 20 * DAY }),
  photo(20, { flags: { sharedLibrary: true } }),
  photo(21, { content: 20, size: 2_000_020 }),
  photo(22, { flags: { waiting: true } }),
  asset('clip.MOV', {
    id: 'clip',
    path: 'clip.MOV',
    content: 'clip',
    captured: '2023-12-31T23:30:00Z',
    size: 80_000_000,
  }),
];

const [COMPUTER, DISK]: readonly [readonly Asset[], readonly Asset[]] = [
  [
    // 0 to 4 are here as they were; 5 is one that a name and a date alone speak for.
    ...[0, 1, 2, 3, 4].map((n) => photo(n)),
    photo(5, { content: null }),
    photo(6, { content: 'other', size: 700_000, width: 1024, height: 768 }),
    photo(7, { state: 'placeholder', content: null }),
    photo(8, { state: 'cut-short', content: 'short', size: 9_000 }),
    photo(9, { state: 'unreadable', content: null, ...HERE }),
    photo(10),
    photo(12, { path: '2024/again/IMG_0012.JPG', id: 'again' }),
    photo(12),
    photo(18),
    photo(19),
    photo(20),
    photo(21, { content: 20, size: 2_000_020 }),
    asset('only, "here".JPG', {
      path: 'a/only, "here".JPG',
      content: 'only',
      captured: '2022-02-28T08:00:00',
      size: 5,
    }),
  ],
  [...[0, 1, 2, 11].map((n) => photo(n)), photo(23, { content: 'later' })],
];

function disk(assets: readonly Asset[]): PlaceContents {
  const standing = { ...ON_A_DISK, name: 'T7' };
  return folder(assets, {
    place: { id: 'disk', kind: 'external-disk', name: 'T7', independenceKey: 'disk:T7', standing },
    asOf: TODAY - 3 * DAY,
    notes: [{ code: 'not-proved', blocks: false, count: 1 }],
  });
}

const ANSWERS: Answers = {
  ...NO_ANSWERS,
  icloudPhotosOn: true,
  status: 'finished',
  phonePhotos: 40,
  phoneVideos: 1,
  recentlyDeletedChecked: false,
  usesSharedLibrary: false,
  answeredAt: TODAY - 3_600_000,
  lastAnsweredAt: TODAY - 3_600_000,
};

/** The places that were read, for the list of check sums. */
export const GOLDEN_PLACES: readonly PlaceContents[] = [folder(COMPUTER), disk(DISK)];

/** A report with nearly everything in it that a report can say. */
export function goldenInput(changes: Partial<ReportInput> = {}): ReportInput {
  const comparison = compare({
    lists: [icloudList(LISTED, { asOf: TODAY - 2 * DAY })],
    counts: null,
    places: GOLDEN_PLACES,
    today: TODAY,
  });
  return {
    comparison,
    advice: advise(comparison, ANSWERS, TODAY),
    erase: eraseVerdict(comparison, ANSWERS, TODAY),
    createdAt: TODAY,
    redact: false,
    accept: null,
    language: 'en',
    appVersion: '1.2.3',
    systems: { ios: null, computer: 'macos' },
    ...changes,
  };
}
