import type { Comparison } from '../../compare/comparison.ts';
import type { MissingCode, Witness, WitnessKind } from '../../model/witness.ts';

/** One of the five witnesses under the limits of erasing; null where it is missing, or where there is no list of iCloud. */
export function witnessOf({ forErasing }: Comparison, kind: WitnessKind): Witness | null {
  if (forErasing === null || forErasing.missing.some(({ witness }) => witness === kind)) return null;
  return forErasing.witnesses.find((witness) => witness.kind === kind) ?? null;
}

/** Whether something of a kind is among what is missing for erasing. */
export function isMissing({ forErasing }: Comparison, ...codes: readonly MissingCode[]): boolean {
  return forErasing?.missing.some(({ code }) => codes.includes(code)) ?? false;
}
