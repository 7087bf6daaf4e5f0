import type { HereGroup } from '../here-groups.ts';
import type { PlaceResult } from '../place-result.ts';
import type { RowLinks } from '../rows.ts';

/** What patterns are looked for in. */
export interface PatternInput {
  readonly rows: readonly RowLinks[];
  readonly deleted: readonly RowLinks[];
  readonly groups: readonly HereGroup[];
  readonly results: readonly PlaceResult[];
  /** The moment the list was true (ms, UTC). */
  readonly listAsOf: number;
  /** Whether the list is complete enough to say what is not in iCloud. */
  readonly listIsComplete: boolean;
}
