import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCAN_STAGES } from '../../../src/model/scan-event.ts';
import { ListedFolder } from '../../../src/scanner/files/listed-folder.ts';
import { unreadFile } from '../../../src/scanner/files/scanned-file.ts';
import type { FindTwin, Stage, TwinSeat } from '../../../src/scanner/twins/twin.ts';
import { meetForTwins } from '../../../src/scanner/twins/twin-meeting.ts';

const FILE = unreadFile(new ListedFolder('', null), 'a.jpg', 'photo');
const NEVER = new AbortController().signal;
const NOTHING: FindTwin = () => null;
const STATUS = { size: 1, mtimeMs: 1, ctimeMs: 1, inode: 1 };

/** A finder that finds one twin and keeps what it is told. */
function finder() {
  const told: unknown[] = [];
  const find: FindTwin = () => ({ job: { path: '/b', status: STATUS }, done: (outcome) => told.push(outcome) });
  return { told, find };
}

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let over = false;
  void promise.then(() => {
    over = true;
  });
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
  return !over;
}

describe('scans that are read side by side', () => {
  it('wait for each other: the first until all know what they have, the others until it has read', async () => {
    const { first, others } = meetForTwins(2);
    const [b, c] = others;
    if (!b || !c) throw new Error('two others');
    const one = first.enter('reading', NOTHING, NEVER);
    expect(await isPending(one)).toBe(true);
    const two = b.enter('reading', finder().find, NEVER);
    expect(await isPending(one)).toBe(true);
    const three = c.enter('reading', finder().find, NEVER);
    await one;
    expect(await isPending(two)).toBe(true);
    expect(first.twinsOf(FILE, true)).toHaveLength(2);
    expect(b.twinsOf(FILE, true)).toEqual([]);
    first.finish('reading');
    await Promise.all([two, three]);
    expect(first.twinsOf(FILE, true)).toEqual([]);
  });

  it('are told what was found only while they wait for it', async () => {
    const { first, others } = meetForTwins(1);
    const [b] = others;
    const { told, find } = finder();
    const waiting = b?.enter('reading', find, NEVER);
    await first.enter('reading', NOTHING, NEVER);
    const [one, two] = [first.twinsOf(FILE, true), first.twinsOf(FILE, true)].flat();
    one?.done({ kind: 'gone' });
    expect(told).toEqual([{ kind: 'gone' }]);
    first.finish('reading');
    await waiting;
    two?.done({ kind: 'gone' });
    expect(told).toHaveLength(1);
  });

  it.each([
    ['the other leaves before it has begun', (_: TwinSeat, b: TwinSeat) => b.leave()],
    ['the other comes to a later stage at once', (_: TwinSeat, b: TwinSeat) => void b.enter('proving', NOTHING, NEVER)],
  ])('the first goes on when %s', async (_, act) => {
    const { first, others } = meetForTwins(1);
    const [b] = others;
    if (!b) throw new Error('one other');
    const one = first.enter('reading', NOTHING, NEVER);
    act(first, b);
    await one;
    first.leave();
  });

  it.each([
    ['leaves', (first: TwinSeat) => first.leave()],
    ['has nothing to read in this stage', (first: TwinSeat) => void first.enter('proving', NOTHING, NEVER)],
  ])('the other goes on when the first %s', async (_, act) => {
    const { first, others } = meetForTwins(1);
    const [b] = others;
    const waiting = b?.enter('reading', NOTHING, NEVER);
    act(first);
    await waiting;
    b?.leave();
  });

  it('nobody waits any more who is cancelled', async () => {
    const { first, others } = meetForTwins(1);
    const control = new AbortController();
    const one = first.enter('reading', NOTHING, control.signal);
    control.abort();
    await one;
    first.finish('reading');
    await others[0]?.enter('proving', NOTHING, control.signal);
  });

  it('come to their end in any order, whatever each has to do and wherever it stops', async () => {
    const steps = fc.record({
      stages: fc.subarray([...SCAN_STAGES]),
      turns: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
      leavesAfter: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 4 }), async (scans) => {
        const { first, others } = meetForTwins(scans.length - 1);
        const seats = [first, ...others];
        const run = async ({ stages, turns, leavesAfter }: (typeof scans)[number], seat: TwinSeat) => {
          const wait = async (i: number) => {
            for (let turn = 0; turn < (turns[i] ?? 0); turn += 1) await nextTurn();
          };
          const walked: Stage[] = stages.slice(0, leavesAfter);
          for (const [i, stage] of walked.entries()) {
            await wait(i);
            await seat.enter(stage, NOTHING, NEVER);
            await wait(i + 4);
            seat.twinsOf(FILE, true);
            seat.finish(stage);
          }
          seat.leave();
        };
        await Promise.all(scans.map((scan, i) => run(scan, seats[i] ?? first)));
      }),
    );
  });
});
