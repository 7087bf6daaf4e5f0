import fc from 'fast-check';
import type { CompareInput } from '../../src/compare/comparison.ts';
import type { Asset } from '../../src/model/asset.ts';
import type { PlaceContents, PlacePart } from '../../src/model/place.ts';
import { UNKNOWN_STANDING } from '../../src/model/place-standing.ts';
import { asset, folder, icloudList, resource, TODAY } from '../fixtures/assets.ts';

// Arbitrary libraries that change step by step, full of what a memory could get wrong: equal bytes, equal names, equal
// everything, edited versions with listed bytes, halves, and ids that come again.

const NAMES = [
  'IMG_0001.HEIC',
  'IMG_0001.JPG',
  'IMG_0002.MOV',
  'IMG_0001 (1).HEIC',
  'image.jpg',
  'Lake.jpg',
  'a_QVFBQUE.jpg',
];
const TIMES = [
  undefined,
  '2024-06-01T12:00:00Z',
  '2024-06-01T12:00:01+02:00',
  '2024-06-01T14:00:00',
  '2024-06-01',
  '2019-01-01T00:00:00Z',
  '2030-01-01T00:00:00Z',
];
const STATES = ['present', 'present', 'present', 'placeholder', 'cut-short', 'unreadable', 'absent'] as const;
const SIZES = [0, 5_000, 9_000_000, 9_000_001];

/** Any asset there can be; few ids and contents, so that they collide. */
export const anyAsset: fc.Arbitrary<Asset> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    n: fc.nat(60),
    content: fc.option(fc.nat(14), { freq: 6 }),
    size: fc.option(fc.constantFrom(...SIZES)),
    captured: fc.constantFrom(...TIMES),
    state: fc.constantFrom(...STATES),
    live: fc.option(fc.nat(6)),
    edited: fc.option(fc.nat(14)),
    rare: fc.nat(11),
  })
  .map(({ n, captured, live, edited, rare, ...rest }) =>
    asset(rest.name, {
      ...rest,
      id: `${n}`,
      path: `${n}/${rest.name}`,
      width: n % 3 === 0 ? 4_032 : null,
      height: n % 3 === 0 ? 3_024 : null,
      flags: {
        hidden: rare === 0,
        deleted: rare === 1,
        waiting: rare === 2,
        burstFrame: rare === 3,
        sharedLibrary: rare === 4,
      },
      ...(captured === undefined ? {} : { captured }),
      ...(live === null
        ? {}
        : { live: resource('IMG_0001.MOV', { role: 'live-video', content: `film ${live}`, size: 77 }) }),
      ...(edited === null
        ? {}
        : { companions: [resource('IMG_E0001.JPG', { role: 'edited', content: edited, size: 5 })] }),
    }),
  );

/** What happens to what is compared, from one comparison to the next. */
export type Step =
  | { readonly kind: 'add'; readonly side: number; readonly at: number; readonly assets: readonly Asset[] }
  | { readonly kind: 'remove'; readonly side: number; readonly at: number; readonly count: number }
  | { readonly kind: 'twin'; readonly side: number; readonly at: number; readonly of: number }
  | { readonly kind: 'replace'; readonly side: number; readonly at: number; readonly asset: Asset }
  | { readonly kind: 'rewrite' | 'shuffle' | 'note' | 'proof-lost' | 'synced'; readonly side: number }
  | { readonly kind: 'later'; readonly days: number }
  | { readonly kind: 'counts'; readonly photos: number | null }
  | { readonly kind: 'forget' | 'again' | 'share-disk'; readonly side: number };

const side = fc.nat(4);
const at = fc.nat(60);

/** Any step. Most are the small ones that a person sees: photos come and go. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      side,
      at,
      assets: fc.array(anyAsset, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), side, at, count: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replace' as const), side, at, asset: anyAsset }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('twin' as const), side, at, of: at }) },
  fc.record({
    kind: fc.constantFrom(
      'rewrite' as const,
      'shuffle' as const,
      'note' as const,
      'proof-lost' as const,
      'synced' as const,
    ),
    side,
  }),
  fc.record({ kind: fc.constant('later' as const), days: fc.nat(60) }),
  fc.record({ kind: fc.constant('counts' as const), photos: fc.option(fc.nat(40)) }),
  fc.record({ kind: fc.constantFrom('forget' as const, 'again' as const, 'share-disk' as const), side }),
);

/** Two lists and three places; the places are on two disks. */
export function firstInput(sides: readonly (readonly Asset[])[]): CompareInput {
  const of = (i: number) => sides[i] ?? [];
  return {
    lists: [
      icloudList(of(0)),
      ...(of(1).length > 0 ? [icloudList(of(1), { place: { id: 'list-2', name: 'second' } })] : []),
    ],
    counts: null,
    places: [
      folder(of(2)),
      folder(of(3), { place: { id: 'usb', independenceKey: 'disk-2' } }),
      folder(of(4), { place: { id: 'nas', independenceKey: 'disk-2' } }),
    ],
    today: TODAY,
  };
}

/** What is compared after a step. Contents that the step does not touch stay the same objects. */
export function after(input: CompareInput, step: Step): CompareInput {
  if (step.kind === 'later') return { ...input, today: input.today + step.days * 86_400_000 };
  if (step.kind === 'counts')
    return {
      ...input,
      counts:
        step.photos === null
          ? null
          : { photos: step.photos, videos: 3, firstDay: null, lastDay: null, view: 'icloud-com' },
    };
  const change = (contents: PlaceContents): PlaceContents | null => changed(contents, step);
  const onList = step.side < 2 && input.lists[step.side] !== undefined;
  const of = (all: readonly PlaceContents[], index: number) =>
    all.flatMap((contents, i) => (i === index ? (change(contents) ?? []) : contents));
  if (onList) return { ...input, lists: of(input.lists, step.side) };
  const index = step.side % 3;
  if (step.kind === 'again' && !input.places.some(({ place }) => place.id === 'z-again'))
    return {
      ...input,
      places: [
        ...input.places,
        { ...folder([]), ...input.places[index], place: { ...folder([]).place, id: 'z-again' } },
      ],
    };
  return { ...input, places: of(input.places, index) };
}

function changed(contents: PlaceContents, step: Exclude<Step, { kind: 'later' | 'counts' }>): PlaceContents | null {
  const { assets } = contents;
  switch (step.kind) {
    case 'add': {
      const from = step.at % (assets.length + 1);
      return { ...contents, assets: [...assets.slice(0, from), ...step.assets, ...assets.slice(from)] };
    }
    case 'twin': {
      // In the order of everything that is shown it stands beside its twin: only the order of input tells which is first.
      const twin = assets[step.of % (assets.length || 1)];
      const from = step.at % (assets.length + 1);
      const other = twin ? [{ ...twin, camera: `twin ${step.at}`, hasLocation: true }] : [];
      return { ...contents, assets: [...assets.slice(0, from), ...other, ...assets.slice(from)] };
    }
    case 'remove':
      return {
        ...contents,
        assets: assets.filter((_, i) => i < step.at % (assets.length + 1) || i >= step.at + step.count),
      };
    case 'replace':
      return { ...contents, assets: assets.map((a, i) => (i === step.at % (assets.length || 1) ? step.asset : a)) };
    case 'rewrite':
      return { ...contents, assets: assets.map((a) => ({ ...a })) };
    case 'shuffle':
      return { ...contents, assets: [...assets].reverse() };
    case 'note':
      return {
        ...contents,
        asOf: contents.asOf - 1_000,
        notes: [...contents.notes, { code: 'scan-unfinished', blocks: true }],
      };
    case 'proof-lost':
      return {
        ...contents,
        assets: assets.map((a) => {
          const [first, ...rest] = a.resources;
          return { ...a, resources: [{ ...first, fingerprint: null }, ...rest] };
        }),
      };
    case 'synced':
      // The first folders of the paths are numbers: some of them are synced by iCloud from now on.
      return { ...contents, parts: ['1', '2', '3', '40', '41'].map(inStep) };
    case 'share-disk':
      return { ...contents, place: { ...contents.place, independenceKey: 'disk-2' } };
    case 'forget':
      return null;
    case 'again':
      return contents;
  }
}

/** A part of a place that iCloud syncs. */
function inStep(path: string): PlacePart {
  return { path, kind: 'folder', independenceKey: 'icloud', standing: { ...UNKNOWN_STANDING, ground: 'icloud' } };
}
