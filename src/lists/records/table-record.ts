import { type ListRecord, plainKey, type RecordKeys } from './record.ts';

/** The keys of a table: the cells of its head. Of two columns with one name the first counts. */
export function tableKeys(head: readonly unknown[]): RecordKeys {
  const plain = head.map((cell) => plainKey(String(cell ?? '')));
  const numbers = new Map<string, number>();
  plain.forEach((key, i) => {
    if (key !== '' && !numbers.has(key)) numbers.set(key, i);
  });
  return {
    plain,
    at(...keys) {
      for (const key of keys) {
        const at = numbers.get(plainKey(key));
        if (at !== undefined) return at;
      }
      return -1;
    },
    has: (key) => numbers.has(plainKey(key)),
  };
}

/** A row of a table. One object is used for all rows, so a reader must not keep it. */
export class TableRecord implements ListRecord {
  head: readonly unknown[] = [];
  cells: readonly unknown[] = [];
  line = 0;
  short = false;

  cell(key: number): unknown {
    return this.cells[key];
  }

  entries(): (readonly [string, unknown])[] {
    return this.head.map((key, i) => [String(key ?? ''), this.cells[i]] as const);
  }

  shown(): string {
    return showCells(this.cells);
  }
}

export function showCells(cells: readonly unknown[]): string {
  return cells
    .slice(0, 100)
    .map((cell) => String(cell ?? '').slice(0, 200))
    .join(',')
    .slice(0, 200);
}
