import type { Comparison } from '../../src/compare/comparison.ts';
import type { Asset } from '../../src/model/asset.ts';
import { isCopy } from '../../src/model/coverage.ts';
import { splitName } from '../../src/model/file-name.ts';
import { BLOCKING_GAPS } from '../../src/model/gap.ts';
import { type Fate, isWhole, SECOND_COPIES } from './computer.ts';
import { FIRST_STRANGER, type Scenario } from './scenario.ts';

/** What a comparison got wrong about one scenario. */
export interface Errors {
  readonly listed: number;
  /** Called a copy, or in two places, though its picture is not here or not whole: the unforgivable one. */
  readonly falseSafe: readonly string[];
  /** Called missing or broken (a blocking gap), though it is here, whole, with the bytes it should have. */
  readonly falseAlarm: readonly string[];
  /** Here and whole, but the answer was that nobody can tell. */
  readonly unsure: number;
  /** Called missing in iCloud, though the list has it. */
  readonly falseOnlyHere: readonly string[];
  /** "Yes", though the bytes of some listed photo are not here. */
  readonly falseYes: boolean;
}

/** Holds a comparison against the truth of its scenario. */
export function measureErrors(scenario: Scenario, comparison: Comparison): Errors {
  const alarmed = new Set<string>();
  for (const gap of comparison.gaps)
    if (gap.asset && gap.from === comparison.listId && BLOCKING_GAPS.has(gap.kind)) alarmed.add(gap.asset.id);
  const singleCopies = new Set(comparison.singleCopyPhotos.map(({ asset }) => asset.id));
  const here = bytesHere(scenario, true);
  // Where a photo lies under another one's name, only its bytes can tell.
  const findable = bytesHere(scenario, haveBytes(scenario));
  const falseSafe: string[] = [];
  const alarms: Alarm[] = [];
  let [unsure, allHere] = [0, true];
  let allBytes = true;
  for (const row of comparison.rows) {
    const known = scenario.truth.get(row.asset.id);
    if (!known) throw new Error(`a row that was never listed: ${row.asset.id}`);
    const { content, live } = known.photo;
    const sameBytes = here.has(content) && (live === null || here.has(live.content));
    const whole = sameBytes || isWhole(known.fate);
    const isFindable = (findable.has(content) && (live === null || findable.has(live.content))) || isWhole(known.fate);
    if (!whole) allHere = false;
    if (!sameBytes) allBytes = false;
    const told = `${known.fate} ${row.asset.name} ${row.coverage} ${row.evidence} ${row.findings[0]?.found ?? ''}`;
    if (isCopy(row.coverage) && !whole) falseSafe.push(told);
    if (row.coverage === 'verified' && !sameBytes) falseSafe.push(told);
    if (!whole && !singleCopies.has(row.asset.id)) falseSafe.push(`in two places: ${told}`);
    const clockless = row.asset.captured.kind === 'day' || row.asset.captured.kind === 'unknown';
    if (known.fate !== 'rewritten')
      alarms.push({
        name: clockless ? splitName(row.asset.name).stem : row.asset.id,
        told,
        whole: isFindable,
        alarmed: alarmed.has(row.asset.id),
      });
    if (isFindable && !isCopy(row.coverage) && !alarmed.has(row.asset.id)) unsure += 1;
  }
  const falseYes = comparison.verdict.answer === 'yes' && !(allHere && allBytes);
  const falseOnlyHere: string[] = [];
  for (const gap of comparison.gaps) {
    const path = gap.asset?.resources[0].path;
    if (gap.kind === 'missing-in-icloud' && path && isOnList(scenario, path)) falseOnlyHere.push(path);
  }
  return {
    listed: comparison.rows.length,
    falseSafe,
    falseAlarm: falseAlarms(alarms),
    falseOnlyHere,
    unsure,
    falseYes,
  };
}

/** Whether a path of the computer is of a listed photo in its own bytes: its number is the last folder of the path. */
function isOnList(scenario: Scenario, path: string): boolean {
  const number = Number(path.split('/').at(-2));
  if (number >= FIRST_STRANGER) return false;
  const fate = scenario.truth.get(String(number % SECOND_COPIES))?.fate;
  return fate !== undefined && isWhole(fate) && fate !== 'rewritten';
}

/** Whether the list and the computer both know the bytes of their files. */
function haveBytes({ input }: Scenario): boolean {
  const know = (assets: readonly Asset[] = []) => assets.some((asset) => asset.resources[0].fingerprint !== null);
  return know(input.lists[0]?.assets) && know(input.places[0]?.assets);
}

/** Fates that leave the film of a Live Photo nowhere. */
const NO_FILM: ReadonlySet<Fate> = new Set(['half', 'missing', 'placeholder', 'emptied', 'overwritten', 'wrong-film']);

/**
 * The contents of all listed files that are here byte for byte. By file, not by photo: of two copies of one Live Photo,
 * one may have kept its still and the other its film, and then both are here. `underAnyName`: also under the name of
 * another photo, where an accident has put it.
 */
function bytesHere(scenario: Scenario, underAnyName: boolean): Set<string> {
  const here = new Set<string>();
  for (const { photo, fate, other } of scenario.truth.values()) {
    const still = (isWhole(fate) && fate !== 'rewritten') || fate === 'half' || fate === 'wrong-film';
    if (still) here.add(photo.content);
    if (photo.live && !NO_FILM.has(fate)) here.add(photo.live.content);
    if (!underAnyName) continue;
    if (fate === 'overwritten') here.add(other.content);
    if (fate === 'wrong-film' && other.live) here.add(other.live.content);
  }
  return here;
}

interface Alarm {
  readonly name: string;
  readonly told: string;
  readonly whole: boolean;
  readonly alarmed: boolean;
}

/**
 * Alarms beyond the number of photos that do lack. Where a list has neither a clock nor bytes, nobody can know which of
 * several namesakes is the one that is not here; there the alarms of one name are counted against its losses.
 */
function falseAlarms(rows: readonly Alarm[]): string[] {
  const lacking = new Map<string, number>();
  for (const { name, whole } of rows) if (!whole) lacking.set(name, (lacking.get(name) ?? 0) + 1);
  const found: string[] = [];
  for (const { name, told, alarmed } of [...rows].sort((a, b) => Number(a.whole) - Number(b.whole))) {
    if (!alarmed) continue;
    const left = lacking.get(name) ?? 0;
    if (left > 0) lacking.set(name, left - 1);
    else found.push(told);
  }
  return found;
}
