import type { Ledger, LedgerCode } from '../model/ledger.ts';
import { nameKind } from './list-name.ts';

/** Counts lines that are files but no photos, so that the account of a list closes. */
export class LeftOut {
  readonly #counts = new Map<LedgerCode, number>();

  /** Whether a name is that of a companion or of no photo at all, by its ending; it is counted then. */
  takes(name: string): boolean {
    const kind = nameKind(name);
    if (kind === 'adjustment') this.add('adjustments');
    else if (kind === 'sidecar') this.add('sidecars');
    else if (kind === 'not-media') this.add('not-photos');
    else return false;
    return true;
  }

  add(code: LedgerCode, count = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  /** The lines, below zero. */
  ledger(): Ledger {
    return [...this.#counts].map(([code, count]) => ({ code, count: -count }));
  }
}
