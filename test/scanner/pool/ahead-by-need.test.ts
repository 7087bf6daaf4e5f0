import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AheadByNeed, NOTHING_BEGUN } from '../../../src/scanner/pool/ahead-by-need.ts';
import type { Begun } from '../../../src/scanner/pool/shared-state.ts';
import { areReadFarAhead, isAnyTurning } from '../../../src/scanner/scan/scan-root.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';

/** A hundred more files: so many of them were waited for, and all of them together so long on average (ms). */
function more(before: Begun, waited: number, waitMs: number): Begun {
  return { files: before.files + 100, waited: before.waited + waited, waitedMs: before.waitedMs + 100 * waitMs };
}

/** The rule when the workers have read a hundred files. */
function started(waited: number, waitMs: number, turns = false) {
  const rule = new AheadByNeed(() => turns);
  rule.start(NOTHING_BEGUN);
  const workers = more(NOTHING_BEGUN, waited, waitMs);
  return { rule, workers, helps: rule.helps(workers, NOTHING_BEGUN) };
}

describe('whether readers ahead help', () => {
  it('where a disk answers at once and files are not in memory', () => {
    expect(started(90, 0.4).helps).toBe(true);
  });

  it.each([
    ['every file takes as long as on a disk that turns', 100, 9, false],
    ['the system says that the disk turns', 90, 0.4, true],
    ['files come from memory', 2, 0.005, false],
    ['files come from memory, and the machine is so busy that some were waited for long', 10, 3, false],
  ])('not where %s', (_, waited, waitMs, turns) => {
    const { rule, workers, helps } = started(waited, waitMs, turns);
    expect(helps).toBe(false);
    expect(rule.helps(more(workers, waited, waitMs), NOTHING_BEGUN)).toBe(false);
  });

  it('few files say nothing', () => {
    const rule = new AheadByNeed(() => false);
    rule.start(NOTHING_BEGUN);
    expect(rule.helps({ files: 10, waited: 10, waitedMs: 10 }, NOTHING_BEGUN)).toBe(false);
  });

  it('until those who read ahead find files in memory, and again when the workers have to wait again', () => {
    const { rule, workers } = started(90, 0.4);
    // The workers find everything in memory now: that is what readers ahead are for.
    const brought = more(NOTHING_BEGUN, 90, 0.4);
    const second = more(workers, 0, 0.005);
    expect(rule.helps(second, brought)).toBe(true);
    const fromMemory = more(brought, 3, 0.01);
    expect(rule.helps(second, fromMemory)).toBe(false);
    expect(rule.helps(more(second, 0, 0.005), fromMemory)).toBe(false);
    expect(rule.helps(more(more(second, 0, 0.005), 80, 0.3), fromMemory)).toBe(true);
  });

  it('no longer when the disk takes as long as one that turns', () => {
    const { rule, workers } = started(90, 0.4);
    expect(rule.helps(workers, more(NOTHING_BEGUN, 100, 9))).toBe(false);
  });

  it('not yet in the next stage', () => {
    const { rule, workers } = started(90, 0.4);
    rule.start(workers);
    expect(rule.helps(workers, NOTHING_BEGUN)).toBe(false);
  });
});

describe('a disk that turns', () => {
  it.each([
    ['ata1/block/sda', '1', true],
    ['nvme0/nvme0n1', '0', false],
    ['virtio3/block/vda', '1', false],
  ])('%s that says %s: %s', (disk, says, turns) => {
    const system = tempTree({ [`devices/${disk}/queue/rotational`]: `${says}\n` });
    expect(isAnyTurning([path.join(system, 'devices', disk)])).toBe(turns);
  });
});

describe('a disk of which the system reads far ahead', () => {
  it.each([
    ['as usual', ['128'], false],
    ['far', ['4096'], true],
    ['far of one of two', ['4096', '128'], false],
    ['of no disk that is known', [], false],
  ])('%s', (_, ahead, is) => {
    const system = tempTree(Object.fromEntries(ahead.map((kb, i) => [`disk${i}/queue/read_ahead_kb`, `${kb}\n`])));
    expect(areReadFarAhead(new Set(ahead.map((_kb, i) => path.join(system, `disk${i}`))))).toBe(is);
  });
});
