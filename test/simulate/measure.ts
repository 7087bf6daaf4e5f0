import type { Comparison } from '../../src/compare/comparison.ts';
import { isCopy } from '../../src/model/coverage.ts';
import { BLOCKING_GAPS } from '../../src/model/gap.ts';
import { isWhole } from './computer.ts';
import type { Scenario } from './scenario.ts';

/** What a comparison got wrong about one scenario. */
export interface Errors {
  readonly listed: number;
  /** Called a copy, though its picture is not here or not whole: the unforgivable one. */
  readonly falseSafe: readonly string[];
  /** Called missing or broken (a blocking gap), though it is here, whole, with the bytes it should have. */
  readonly falseAlarm: readonly string[];
  /** Here and whole, but the answer was that nobody can tell. */
  readonly unsure: number;
  /** "Yes", though some listed photo is not here. */
  readonly falseYes: boolean;
}

/** Holds a comparison against the truth of its scenario. */
export function measureErrors(scenario: Scenario, comparison: Comparison): Errors {
  const alarmed = new Set<string>();
  for (const gap of comparison.gaps)
    if (gap.asset && gap.from === comparison.listId && BLOCKING_GAPS.has(gap.kind)) alarmed.add(gap.asset.id);
  const falseSafe: string[] = [];
  const falseAlarm: string[] = [];
  let [unsure, allHere] = [0, true];
  for (const row of comparison.rows) {
    const known = scenario.truth.get(row.asset.id);
    if (!known) throw new Error(`a row that was never listed: ${row.asset.id}`);
    const whole = isWhole(known.fate) || hasIdenticalCopy(scenario, row.asset.id);
    if (!whole) allHere = false;
    const told = `${known.fate} ${row.asset.name} ${row.coverage} ${row.evidence} ${row.findings[0]?.found ?? ''}`;
    if (isCopy(row.coverage) && !whole) falseSafe.push(told);
    if (row.coverage === 'verified' && known.fate === 'rewritten' && !hasIdenticalCopy(scenario, row.asset.id))
      falseSafe.push(told);
    if (alarmed.has(row.asset.id) && whole && known.fate !== 'rewritten') falseAlarm.push(told);
    if (whole && !isCopy(row.coverage) && !alarmed.has(row.asset.id)) unsure += 1;
  }
  const falseYes = comparison.verdict.answer === 'yes' && !allHere;
  return { listed: comparison.rows.length, falseSafe, falseAlarm, unsure, falseYes };
}

/** Another row with the same bytes arrived whole: then these bytes are here. */
function hasIdenticalCopy(scenario: Scenario, id: string): boolean {
  const content = scenario.truth.get(id)?.photo.content;
  for (const [other, { photo, fate }] of scenario.truth)
    if (other !== id && photo.content === content && isWhole(fate) && fate !== 'rewritten') return true;
  return false;
}
