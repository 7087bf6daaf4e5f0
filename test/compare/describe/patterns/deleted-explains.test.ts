import { describe, expect, it } from 'vitest';
import { deletedExplains } from '../../../../src/compare/describe/patterns/deleted-explains.ts';
import type { PatternInput } from '../../../../src/compare/describe/patterns/pattern-input.ts';

describe('what was deleted explains what is here besides', () => {
  const groups = (deleted: number, none: number, empty = 0) => [
    ...Array.from({ length: deleted }, () => ({ listedAs: 'deleted', memberCount: 1 })),
    ...Array.from({ length: none }, () => ({ listedAs: 'none', memberCount: 2 })),
    ...Array.from({ length: empty }, () => ({ listedAs: 'deleted', memberCount: 0 })),
    ...Array.from({ length: 30 }, () => ({ listedAs: 'main', memberCount: 1 })),
  ];
  const of = (...counts: Parameters<typeof groups>) =>
    deletedExplains({ groups: groups(...counts) } as unknown as PatternInput);

  it('from five on, and at least four of five', () => {
    expect(of(5, 0)).toEqual({ code: 'deleted-explains', strength: 1, values: { count: 5 } });
    expect(of(4, 0)).toBeNull();
    expect(of(4, 0, 9)).toBeNull();
    expect(of(8, 2)).toEqual({ code: 'deleted-explains', strength: 0.8, values: { count: 8 } });
    expect(of(8, 3)).toBeNull();
    expect(of(0, 0)).toBeNull();
  });
});
