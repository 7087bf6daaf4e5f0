import type { Asset, Resource } from '../../model/asset.ts';
import type { Ledger, LedgerCode } from '../../model/ledger.ts';
import { DAY_MS } from '../../model/moments.ts';
import { exactStem } from '../../model/name-key.ts';
import { type CompletenessNote, isComplete, type PlaceContents } from '../../model/place.ts';
import { compareText, inCanonicalOrder } from './canonical-order.ts';
import { bystanderNotes, bystanderOf, joinFacts } from './join-facts.ts';
import type { Newer } from './merge-assets.ts';
import { pairByBytes } from './pair-by-bytes.ts';
import { pairByName } from './pair-by-name.ts';
import { arePartsOfOne } from './parts-of-one.ts';
import { relateTimes } from './time-match.ts';

/** The halves of a Live Photo carry times some seconds apart (ms). */
const HALF_SLACK_MS = 5_000;

/** Two lists in which no film of a Live Photo of one is a video by itself on the other. */
interface FoldedLists {
  readonly live: readonly Asset[];
  readonly films: readonly Asset[];
}

/**
 * One list (`live`) knows a Live Photo with its film, the other (`films`) lists that film as a video by itself: the video becomes
 * the film. Only where its own list knows no Live Photo of that name, it is the only video of the name, and neither the times nor
 * what is known of both films is apart.
 */
function foldFilms(live: readonly Asset[], films: readonly Asset[]): FoldedLists {
  const videos = videosByStem(films);
  if (videos.size === 0) return { live, films };
  const used = new Set<Asset>();
  const folded = live.map((asset): Asset => {
    const film = filmOf(asset);
    const video = film && videos.get(exactStem(film.name));
    if (!film || !video || used.has(video) || !fits(asset, video) || !mayBeFilm(film, video)) return asset;
    used.add(video);
    return withFilm(asset, film, video.resources[0]);
  });
  return { live: folded, films: films.filter((asset) => !used.has(asset)) };
}

function filmOf({ resources }: Asset): Resource | undefined {
  return resources.find(({ role }) => role === 'live-video');
}

/** Whether nothing that both lists know of two films is different. A film with its bytes is not told by its stem alone. */
function mayBeFilm(film: Resource, { captured, resources: [video] }: Asset): boolean {
  if (film.fingerprint === null) return true;
  const isSame = (a: unknown, b: unknown) => a === null || b === null || a === b;
  const isBare = video.size === null && video.fingerprint === null;
  return (
    isSame(film.size, video.size) &&
    isSame(film.fingerprint, video.fingerprint) &&
    (isBare || captured.kind !== 'unknown' || film.fingerprint === video.fingerprint || film.size === video.size)
  );
}

/** The only video of each name, where the list has no Live Photo of that name; null where it has several. */
function videosByStem(assets: readonly Asset[]): Map<string, Asset | null> {
  const videos = new Map<string, Asset | null>();
  for (const asset of assets) {
    if (asset.kind === 'video' && asset.resources.length === 1) {
      const stem = exactStem(asset.name);
      videos.set(stem, videos.has(stem) ? null : asset);
    }
    for (const { role, name } of asset.resources) if (role === 'live-video') videos.set(exactStem(name), null);
  }
  return videos;
}

function fits(live: Asset, video: Asset): boolean {
  const { kind } = relateTimes(live.captured, video.captured, HALF_SLACK_MS);
  return kind !== 'apart' && kind !== 'shifted';
}

function withFilm(asset: Asset, film: Resource, video: Resource): Asset {
  const known: Resource = {
    ...video,
    role: 'live-video',
    size: video.size ?? film.size,
    fingerprint: film.fingerprint ?? video.fingerprint,
    partialFingerprint: film.partialFingerprint ?? video.partialFingerprint,
  };
  const [original, ...rest] = asset.resources;
  return { ...asset, resources: [original, ...rest.map((resource) => (resource === film ? known : resource))] };
}

/**
 * Joins what several lists say of one library. Two rows become one only when they are surely one: equal bytes, or name
 * and time (and size) with nothing against it. Everything else stays, so that no photo, size or date is lost by joining;
 * where lists do not agree, the note `lists-disagree` says for how many photos and forbids a "yes"; parts of one list agree. Null
 * without a list.
 */
export function joinLists(lists: readonly PlaceContents[]): PlaceContents | null {
  const [base, ...others] = [...lists].sort(richestFirst);
  if (base === undefined) return null;
  return others.reduce<PlaceContents>(joinTwo, base);
}

/** The list with the most checksums is the base, since its rows can be proved. Ids decide where all else is equal. */
function richestFirst(a: PlaceContents, b: PlaceContents): number {
  const proved = (list: PlaceContents) => list.assets.filter((asset) => asset.resources[0].fingerprint !== null).length;
  return proved(b) - proved(a) || b.assets.length - a.assets.length || compareText(a.place.id, b.place.id);
}

function joinTwo(base: PlaceContents, other: PlaceContents): PlaceContents {
  const newer = newerOf(base, other);
  const [ours, theirs] = foldBoth(rowsOf(base), rowsOf(other));
  const byBytes = pairByBytes(ours, theirs, newer);
  const byName = pairByName(byBytes.onlyBase, byBytes.onlyOther, newer);
  const isClear = (asset: Asset) => !byName.doubted.has(asset);
  const missed = arePartsOfOne(base, other, byBytes.joined.length + byName.joined.length)
    ? 0
    : missedBy(other, byName.onlyBase.filter(isClear)) + missedBy(base, byName.onlyOther.filter(isClear));
  const disagreeing = byBytes.contradicting + byName.doubtful + missed;
  const bystander =
    disagreeing > 0 ? null : bystanderOf(base, other, byName.onlyBase.length > 0, byName.onlyOther.length > 0);
  const notes: CompletenessNote[] = [base, other].flatMap((list) =>
    list === bystander ? bystanderNotes(list) : list.notes,
  );
  if (disagreeing > 0) notes.push({ code: 'lists-disagree', count: disagreeing, blocks: true });
  const addsRows = byName.onlyOther.length > 0 || disagreeing > 0;
  const facts = base.list && other.list ? joinFacts(base.list, other.list, addsRows, bystander?.list) : undefined;
  return {
    place: { ...base.place, name: `${base.place.name} + ${other.place.name}` },
    assets: [
      ...byBytes.joined,
      ...byName.joined,
      ...byName.onlyBase,
      ...byName.onlyOther.map((asset) => ({ ...asset, id: `${other.place.id}/${asset.id}` })),
    ],
    notes: uniqueNotes(notes),
    files: addLedgers(base.files, other.files),
    problems: [...base.problems, ...other.problems],
    asOf: bystander === null ? Math.min(base.asOf, other.asOf) : (bystander === other ? base : other).asOf,
    ...(facts ? { list: facts } : {}),
  };
}

/** One that does not say when it is from is neither older nor newer. */
function newerOf({ list: base }: PlaceContents, { list: other }: PlaceContents): Newer {
  const [a, b] = [base?.age.at ?? null, other?.age.at ?? null];
  if (a === null || b === null || a === b) return 'neither';
  return a > b ? 'base' : 'other';
}

function rowsOf({ assets }: PlaceContents): Asset[] {
  return inCanonicalOrder(assets.map(asListed));
}

function foldBoth(base: readonly Asset[], other: readonly Asset[]): [readonly Asset[], readonly Asset[]] {
  const { live: ours, films: theirs } = foldFilms(base, other);
  const { live, films } = foldFilms(theirs, ours);
  return [films, live];
}

/** A list speaks of files that are in iCloud, wherever their bytes are besides. */
function asListed(asset: Asset): Asset {
  const [first, ...rest] = asset.resources;
  const listed = (resource: Resource): Resource =>
    resource.state === 'absent' || resource.state === 'placeholder' ? { ...resource, state: 'listed' } : resource;
  return { ...asset, resources: [listed(first), ...rest.map(listed)] };
}

/**
 * How many of the photos that only the other list has should be on `list` as well; none when it never claimed to be
 * everything. Not those taken after it was made, nor those of a kind that it does not show at all.
 */
function missedBy(list: PlaceContents, onlyElsewhere: readonly Asset[]): number {
  if (!isComplete(list)) return 0;
  const shows = (flag: keyof Asset['flags']) => list.assets.some((asset) => asset.flags[flag]);
  const shown = {
    hidden: shows('hidden'),
    deleted: shows('deleted'),
    sharedLibrary: shows('sharedLibrary'),
    burstFrame: shows('burstFrame'),
    waiting: shows('waiting'),
  };
  // Tools fetch one library at a time: a list of the Shared Library says nothing of one's own.
  const onlyShared = list.assets.length > 0 && list.assets.every((asset) => asset.flags.sharedLibrary);
  let missed = 0;
  for (const { captured, flags } of onlyElsewhere) {
    const later = captured.kind !== 'unknown' && captured.ms > list.asOf - DAY_MS;
    const kindShown =
      (!flags.hidden || shown.hidden) &&
      (!flags.deleted || shown.deleted) &&
      (flags.sharedLibrary ? shown.sharedLibrary : !onlyShared) &&
      (!flags.burstFrame || shown.burstFrame) &&
      (!flags.waiting || shown.waiting);
    if (!later && kindShown) missed += 1;
  }
  return missed;
}

function uniqueNotes(notes: readonly CompletenessNote[]): CompletenessNote[] {
  const seen = new Map<string, CompletenessNote>();
  for (const note of notes) seen.set(`${note.code}|${note.count ?? ''}|${note.detail ?? ''}|${note.blocks}`, note);
  return [...seen.values()];
}

function addLedgers(a: Ledger, b: Ledger): Ledger {
  const counts = new Map<LedgerCode, number>();
  for (const { code, count } of [...a, ...b]) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ code, count }));
}
