import type { Asset, Resource } from '../../model/asset.ts';
import type { Ledger, LedgerCode } from '../../model/ledger.ts';
import { type CompletenessNote, isComplete, type PlaceContents } from '../../model/place.ts';
import { compareText, inCanonicalOrder } from './canonical-order.ts';
import { foldFilms } from './fold-films.ts';
import { joinFacts } from './join-facts.ts';
import type { Newer } from './merge-assets.ts';
import { pairByBytes } from './pair-by-bytes.ts';
import { pairByName } from './pair-by-name.ts';

/**
 * Joins what several lists say of one library. Two rows become one only when they are surely one: equal bytes, or name
 * and time (and size) with nothing against it. Everything else stays, so that no photo, size or date is lost by joining;
 * where lists do not agree, the note `lists-disagree` says for how many photos and forbids a "yes". Null without a list.
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
  const disagreeing =
    byBytes.contradicting +
    byName.doubtful +
    missedBy(other, byName.onlyBase.filter(isClear)) +
    missedBy(base, byName.onlyOther.filter(isClear));
  const notes: CompletenessNote[] = [...base.notes, ...other.notes];
  if (disagreeing > 0) notes.push({ code: 'lists-disagree', count: disagreeing, blocks: true });
  const addsRows = byName.onlyOther.length > 0 || disagreeing > 0;
  const facts = base.list && other.list ? joinFacts(base.list, other.list, addsRows) : undefined;
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
    asOf: Math.min(base.asOf, other.asOf),
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

const DAY_MS = 86_400_000;

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
