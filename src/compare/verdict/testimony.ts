import type { Missing, Witness, WitnessKind } from '../../model/witness.ts';

/** What looking for one witness gave: the witness, or everything that is missing for it. */
export type Testimony<K extends WitnessKind = WitnessKind> =
  | { readonly witness: Witness<K>; readonly missing: readonly [] }
  | { readonly witness: null; readonly missing: readonly [Missing, ...Missing[]] };

/**
 * The witness where nothing is missing for it. `see` is asked only then; what it cannot see is missing after all, as `orElse`
 * says. There is no third way: nothing seen and nothing missing is not a witness.
 */
export function testify<K extends WitnessKind>(
  missing: readonly Missing[],
  see: () => Witness<K> | null,
  orElse: Missing,
): Testimony<K> {
  const [first, ...others] = missing;
  if (first !== undefined) return { witness: null, missing: [first, ...others] };
  const witness = see();
  return witness === null ? { witness: null, missing: [orElse] } : { witness, missing: [] };
}
