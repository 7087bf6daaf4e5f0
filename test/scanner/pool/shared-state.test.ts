import { describe, expect, it } from 'vitest';
import { ScanSwitch, WorkerState } from '../../../src/scanner/pool/shared-state.ts';

describe('the state of a worker', () => {
  it('is seen through the shared memory', () => {
    const mine = new WorkerState();
    const theirs = new WorkerState(mine.buffer);
    expect(theirs.job).toBe(-1);
    mine.beginJob(0);
    expect(theirs.job).toBe(0);
    mine.beginRead();
    mine.endRead(10);
    mine.endJob();
    expect([theirs.job, theirs.bytes]).toEqual([-1, 10]);
  });

  it('counts parsing, not waiting for the disk, and starts anew with every file', () => {
    const state = new WorkerState();
    state.beginJob(1);
    expect(state.isParsing).toBe(false);
    state.startParsing();
    expect(state.isParsing).toBe(true);
    const start = process.hrtime.bigint();
    while (process.hrtime.bigint() - start < 2_000_000n);
    state.stopParsing();
    const parsed = state.parsedMs;
    expect(parsed).toBeGreaterThanOrEqual(2);
    while (process.hrtime.bigint() - start < 6_000_000n);
    expect(state.parsedMs).toBe(parsed);
    state.beginJob(2);
    expect(state.parsedMs).toBe(0);
  });
});

describe('the wait for the first bytes of files', () => {
  it('counts one read of each file, and how long it took', () => {
    const state = new WorkerState();
    for (const ms of [3, 0]) {
      state.beginJob(ms);
      state.beginRead();
      const start = process.hrtime.bigint();
      while (process.hrtime.bigint() - start < BigInt(ms) * 1_000_000n);
      state.endRead(100);
    }
    const { files, waited, waitedMs } = new WorkerState(state.buffer).begun;
    expect(files).toBe(2);
    expect(waited).toBeGreaterThanOrEqual(1);
    expect(waitedMs).toBeGreaterThanOrEqual(3);
    state.beginRead();
    state.endRead(100);
    expect(state.begun).toEqual({ files, waited, waitedMs });
    expect(state.bytes).toBe(300);
  });
});

describe('the switch of a scan', () => {
  it('lets run, and stops for good when cancelled', () => {
    const main = new ScanSwitch();
    const worker = new ScanSwitch(main.buffer);
    expect(worker.waitWhilePaused()).toBe(true);
    main.pause();
    main.resume();
    expect(worker.waitWhilePaused()).toBe(true);
    main.cancel();
    main.pause();
    main.resume();
    expect(worker.waitWhilePaused()).toBe(false);
  });
});
