import { essentialResources, type ResourceRole } from '../../model/asset.ts';
import { isCopy } from '../../model/coverage.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Row, SingleCopyPhoto } from '../comparison.ts';
import { compareAssets, compareText } from '../match/canonical-order.ts';
import { hasBytes } from '../match/units.ts';
import { findingsHere } from './findings-here.ts';
import type { HereGroup, Member } from './here-groups.ts';
import { countPlaces, firstPlace, type Independence, type Numbering } from './independence.ts';
import { uncertainNames } from './uncertain-names.ts';

/**
 * The independent places (their numbers) that hold a photo which no list knows, by the files that were joined into it.
 * Only whole files count: where one of them has a Live Photo's film or a RAW half, a still alone is no copy. Files with
 * other bytes are other photos, each of which must be in two places before the group is; what was not read in full agrees
 * with any of them by name and time.
 *
 * @param numbers of the places, -1 for one that counts for nothing
 */
function placesOfGroup(members: readonly Member[], numbers: readonly number[]): readonly number[] {
  const roles = new Set<ResourceRole>();
  for (const { asset } of members) for (const { role } of essentialResources(asset)) roles.add(role);
  const byBytes = new Map<string | null, Set<number>>();
  for (const { asset, place } of members) {
    const number = numbers[place] ?? -1;
    const files = essentialResources(asset);
    const whole = [...roles].every((role) => files.some((file) => file.role === role && hasBytes(file)));
    if (number < 0 || !whole) continue;
    const proved = files.every(({ fingerprint }) => fingerprint !== null);
    const bytes = proved ? files.map(({ role, fingerprint }) => `${role} ${fingerprint}`).join(' ') : null;
    const known = byBytes.get(bytes);
    if (known) known.add(number);
    else byBytes.set(bytes, new Set([number]));
  }
  const unproved = byBytes.get(null);
  byBytes.delete(null);
  if (byBytes.size <= 1)
    return [...new Set([...byBytes.values(), ...(unproved ? [unproved] : [])].flatMap((s) => [...s]))];
  const sets = [...byBytes.values()];
  return [...sets.reduce((least, set) => (set.size < least.size ? set : least))];
}

/** What is asked: in how many places that one accident cannot reach is each photo? */
export interface SingleCopyInput {
  readonly rows: readonly Row[];
  /** Photos that the list knows as not uploaded yet: iCloud does not hold those. */
  readonly waiting: readonly Row[];
  readonly groups: Iterable<HereGroup>;
  readonly independence: Independence;
  readonly listId: string | null;
  readonly places: readonly PlaceContents[];
  /** Whether a photo that is not on the list can be said not to be in iCloud. */
  readonly listTells: boolean;
  /** Whether list and places have almost nothing in common: then nothing about either is certain. */
  readonly wrongList: boolean;
}

/** The photos in at least two independent places, all there are, and the others one by one. */
export interface SingleCopyResult {
  readonly twoPlaces: { readonly inTwo: number; readonly all: number };
  readonly singleCopyPhotos: readonly SingleCopyPhoto[];
  readonly here: HereTally;
}

/** The photos that are here, by whether they are also in a second place that one accident does not reach with the first. */
export interface HereTally {
  readonly all: number;
  /** In two places, with the same bytes in both; in two places by name and date. */
  readonly proven: number;
  readonly seeming: number;
  /** Surely in one place only, and those of which nobody can tell. */
  readonly singleCopy: number;
  readonly perhapsSingleCopy: number;
  /** Only in places whose owner said that one copy is enough. */
  readonly excused: number;
  /** Of the proven that no list knows: the oldest reading of any of their files (ms, UTC), and those of unknown reading. */
  readonly oldest: number | null;
  readonly undated: number;
  /** Of each of the others the newest reading: one that is still to come was never made. */
  readonly newest: readonly number[];
}

/**
 * Counts every known photo once (listed, waiting to be uploaded, or only here) and names those that are in fewer than two
 * independent places. What is in Recently Deleted and what was not chosen of a burst is not asked about.
 */
export function findSingleCopyPhotos(input: SingleCopyInput): SingleCopyResult {
  const { rows, waiting, groups, independence, listId } = input;
  const singleCopyPhotos: SingleCopyPhoto[] = [];
  const from = listId ?? '';
  let all = rows.length + waiting.length;
  for (const row of rows)
    if (row.independentPlaces < 2) singleCopyPhotos.push(singleCopyRow(row, from, independence, !input.wrongList));
  const { notInICloud } = independence;
  for (const row of waiting)
    if (countPlaces(notInICloud, row.findings) < 2)
      singleCopyPhotos.push(singleCopyRow(row, from, notInICloud, !input.wrongList));
  const here = tallyRowsHere(rows, waiting, independence, !input.wrongList);
  const newest: number[] = [];
  const uncertain = uncertainNames(rows);
  const placeIds = input.places.map(({ place }) => place.id);
  const excused = input.places.map(({ place }) => place.oneCopyIsEnough === true);
  for (const group of groups) {
    if (group.listedAs !== 'none' || group.memberCount === 0) continue;
    all += 1;
    const { members } = group;
    const held = placesOfGroup(members, notInICloud.numbers);
    const first = members[0];
    here.all += 1;
    if (held.length >= 2 || !first) {
      countPair(here, newest, members);
      continue;
    }
    const isExcused = members.every(({ place }) => excused[place] === true);
    if (isExcused) here.excused += 1;
    const findings = findingsHere(first, members, placeIds);
    const certain =
      input.listTells &&
      !group.hinted &&
      !uncertain.has(first.asset.name) &&
      findings.every((finding, p) => notInICloud.numbers[p] !== -1 || !isCopy(finding.coverage));
    if (!isExcused && certain) here.singleCopy += 1;
    if (!isExcused && !certain) here.perhapsSingleCopy += 1;
    singleCopyPhotos.push({
      asset: first.asset,
      from: placeIds[first.place] ?? '',
      where: keyOfGroup(members, notInICloud, held[0], input.places),
      findings,
      certain,
    });
  }
  const inTwo = all - singleCopyPhotos.length;
  return {
    twoPlaces: { inTwo, all },
    singleCopyPhotos: sortSingleCopyPhotos(singleCopyPhotos),
    here: { ...here, newest },
  };
}

/** The key of the one place that holds a photo: of the disk, where it also lies in what should be in sync with iCloud. */
function keyOfGroup(
  members: readonly Member[],
  { numbers }: Numbering,
  number: number | undefined,
  places: readonly PlaceContents[],
): string | null {
  const keys = members.flatMap(({ place }) =>
    number !== undefined && numbers[place] === number ? (places[place]?.place.independenceKey ?? []) : [],
  );
  return keys.find((key) => key !== 'icloud') ?? keys[0] ?? null;
}

type Counting<T> = { -readonly [K in keyof T]: T[K] };

/** Listed photos that are here. One that waits to be uploaded is not in iCloud, whatever the list says. */
function tallyRowsHere(
  rows: readonly Row[],
  waiting: readonly Row[],
  independence: Independence,
  canTell: boolean,
): Counting<HereTally> {
  const here: Counting<HereTally> = {
    all: 0,
    proven: 0,
    seeming: 0,
    singleCopy: 0,
    perhapsSingleCopy: 0,
    excused: 0,
    oldest: null,
    undated: 0,
    newest: [],
  };
  const count = (row: Row, places: number): void => {
    if (!isCopy(row.coverage)) return;
    here.all += 1;
    if (places < 2 && canTell) here.singleCopy += 1;
    else if (places < 2) here.perhapsSingleCopy += 1;
    else if (row.coverage === 'verified') here.proven += 1;
    else here.seeming += 1;
  };
  for (const row of rows) count(row, row.independentPlaces);
  for (const row of waiting) count(row, countPlaces(independence.notInICloud, row.findings));
  return here;
}

/** A photo that no list knows, in two places: proven where all of its files were read, everywhere. */
function countPair(here: Counting<HereTally>, newest: number[], members: readonly Member[]): void {
  const files = members.flatMap(({ asset }) => essentialResources(asset));
  if (files.some(({ fingerprint }) => fingerprint === null)) {
    here.seeming += 1;
    return;
  }
  here.proven += 1;
  const readings = files.flatMap(({ readAt }) => readAt ?? []);
  if (readings.length < files.length) {
    here.undated += 1;
    return;
  }
  for (const readAt of readings) if (here.oldest === null || readAt < here.oldest) here.oldest = readAt;
  newest.push(Math.max(...readings));
}

function singleCopyRow(
  { asset, findings }: Row,
  from: string,
  independence: Numbering,
  canTell: boolean,
): SingleCopyPhoto {
  const where = firstPlace(independence, findings);
  const own = where === null ? -1 : independence.keys.indexOf(where);
  const elsewhere = findings.some((finding, p) => {
    const number = independence.numbers[p] ?? -1;
    if (number >= 0 && number === own) return false;
    return isCopy(finding.coverage) || finding.coverage === 'likely' || finding.evidence === 'name-only';
  });
  return { asset, from, where, findings, certain: canTell && !elsewhere };
}

/** By date, then by name. The three parts come in runs that are in order already, which is what the sort is quick with. */
function sortSingleCopyPhotos(photos: SingleCopyPhoto[]): SingleCopyPhoto[] {
  return photos.sort((a, b) => compareAssets(a.asset, b.asset) || compareText(a.from, b.from));
}
