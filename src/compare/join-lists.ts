import type { Asset, Resource } from '../model/asset.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import type { Ledger, LedgerCode } from '../model/ledger.ts';
import { type CompletenessNote, isComplete, type PlaceContents } from '../model/place.ts';
import { compareText, inCanonicalOrder } from './canonical-order.ts';
import { indexBytes } from './match/by-bytes.ts';
import { matchPlace } from './match/match-place.ts';
import { mergeAssets } from './merge-assets.ts';
import { Units } from './units.ts';

/**
 * Joins what several lists say of one library. A photo on two lists becomes one, by its bytes or by name and time; what
 * only one list has is kept, so that a photo is never lost by joining. Where lists that both claim to be complete do not
 * agree, the note `lists-disagree` says for how many photos, and forbids a "yes". Null without a list.
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
  const baseUnits = new Units(inCanonicalOrder(base.assets.map(asListed)));
  const otherUnits = new Units(inCanonicalOrder(other.assets.map(asListed)));
  const match = matchPlace(baseUnits, otherUnits, indexBytes(otherUnits));
  const [bytesOfBase, bytesOfOther] = [bytesOf(base), bytesOf(other)];
  const joined = new Set<Asset>();
  const onlyBase: Asset[] = [];
  let doubtful = 0;
  const assets = baseUnits.assets.map((asset, assetIndex) => {
    const original = baseUnits.originalOf(assetIndex);
    const outcome = match.outcome(original);
    const partner = otherUnits.assets[otherUnits.assetIndexAt(outcome.found)];
    // `beach 1.jpg` hints at `beach 2.jpg`; on two lists they are two photos.
    const otherName = outcome.evidence === 'name-only' && !haveOneName(baseUnits, original, otherUnits, outcome.found);
    if (!partner || outcome.coverage === 'different' || otherName) {
      onlyBase.push(asset);
      return asset;
    }
    joined.add(partner);
    if (outcome.coverage === 'verified' || outcome.coverage === 'matched')
      return mergeAssets(asset, partner, other.asOf > base.asOf);
    // Where a list has nothing but names, a name is as much agreement as there can be; else it is a doubt.
    if (partner.captured.kind !== 'unknown' && asset.captured.kind !== 'unknown') doubtful += 1;
    return asset;
  });
  const onlyOther = otherUnits.assets.filter((asset) => !joined.has(asset) && !isAmong(asset, bytesOfBase));
  const missedByOther = onlyBase.filter((asset) => !isAmong(asset, bytesOfOther));
  const disagreeing = doubtful + missedBy(other, missedByOther) + missedBy(base, onlyOther);
  const notes: CompletenessNote[] = [...base.notes, ...other.notes];
  if (disagreeing > 0 && isComplete(base) && isComplete(other))
    notes.push({ code: 'lists-disagree', count: disagreeing, blocks: true });
  return {
    place: { ...base.place, name: `${base.place.name} + ${other.place.name}` },
    assets: [...assets, ...onlyOther.map((asset) => ({ ...asset, id: `${other.place.id}/${asset.id}` }))],
    notes: uniqueNotes(notes),
    files: addLedgers(base.files, other.files),
    problems: [...base.problems, ...other.problems],
    asOf: Math.min(base.asOf, other.asOf),
  };
}

/** The bytes of all files of a list: what is a Live Photo's film on one may be a video of its own on another. */
function bytesOf(list: PlaceContents): ReadonlySet<Fingerprint> {
  const bytes = new Set<Fingerprint>();
  for (const { resources } of list.assets)
    for (const { fingerprint } of resources) if (fingerprint !== null) bytes.add(fingerprint);
  return bytes;
}

function isAmong({ resources: [{ fingerprint }] }: Asset, bytes: ReadonlySet<Fingerprint>): boolean {
  return fingerprint !== null && bytes.has(fingerprint);
}

/** Whether two listed files have one whole name: stem and format. */
function haveOneName(base: Units, one: number, others: Units, other: number): boolean {
  const [a, b] = [base.at(one), others.at(other)];
  return a.stem === b.stem && a.format === b.format;
}

/** A list speaks of files that are in iCloud, wherever their bytes are besides. */
function asListed(asset: Asset): Asset {
  const [first, ...rest] = asset.resources;
  const listed = (resource: Resource): Resource =>
    resource.state === 'absent' || resource.state === 'placeholder' ? { ...resource, state: 'listed' } : resource;
  return { ...asset, resources: [listed(first), ...rest.map(listed)] };
}

/**
 * How many of the photos that only the other list has should be on `list` as well. Not those taken after it was made,
 * nor those of a kind that it does not show at all.
 */
function missedBy(list: PlaceContents, onlyElsewhere: readonly Asset[]): number {
  const shows = (flag: 'hidden' | 'deleted' | 'sharedLibrary' | 'burstFrame' | 'waiting') =>
    list.assets.some((asset) => asset.flags[flag]);
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
