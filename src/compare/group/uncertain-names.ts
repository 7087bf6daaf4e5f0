import { exactStem, nameKey } from '../../model/name-key.ts';
import type { Row } from '../comparison.ts';
import { gapKindOf } from './gap-kind.ts';

/** The names of listed photos of which nobody can tell whether they are here. */
export interface UncertainNames {
  /** Whether a file of this name may be one of those photos. */
  has(name: string): boolean;
}

/** Gathers the names of the uncertain rows, once for all that is held against them. */
export function uncertainNames(rows: readonly Row[]): UncertainNames {
  const stems = new Set<string>();
  for (const row of rows) if (gapKindOf(row) === 'uncertain') stems.add(exactStem(row.asset.name));
  return {
    has(name) {
      if (stems.size === 0) return false;
      const { exact, stripped } = nameKey(name);
      return stems.has(exact) || stripped.some(({ stem }) => stems.has(stem));
    },
  };
}
