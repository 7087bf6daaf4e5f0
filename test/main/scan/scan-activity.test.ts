import { expect, test } from 'vitest';
import { type Activity, createScanActivity } from '../../../src/main/scan/scan-activity.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';

const STARTED: ScanEvent = { type: 'started', placeId: 'x', at: 1 };
const FAILED: ScanEvent = { type: 'failed', problem: { code: 'cancelled' } };

function progress(done: number, total: number): ScanEvent {
  const counts = { filesDone: 0, filesTotal: 0, bytesDone: done, bytesTotal: total };
  return { type: 'progress', progress: { stage: 'proving', ...counts, bytesPerSecond: 1, secondsLeft: null } };
}

function setUp() {
  const shown: (Activity | null)[] = [];
  return { shown, last: () => shown.at(-1), activity: createScanActivity((now) => shown.push(now)) };
}

test('progress is the mean of all scans; one of which nobody knows how far it is counts as not begun', () => {
  const { activity, last } = setUp();
  activity.heard('a', STARTED);
  expect(last()).toEqual({ done: null, paused: false });
  activity.heard('a', progress(50, 100));
  expect(last()).toEqual({ done: 0.5, paused: false });
  activity.heard('b', STARTED);
  expect(last()).toEqual({ done: 0.25, paused: false });
  activity.heard('b', progress(300, 200));
  expect(last()).toEqual({ done: 0.75, paused: false });
  activity.heard('a', FAILED);
  expect(last()).toEqual({ done: 1, paused: false });
  activity.heard('b', FAILED);
  expect(last()).toBeNull();
});

test('paused means that all of them are', () => {
  const { activity, last } = setUp();
  activity.heard('a', STARTED);
  activity.heard('b', STARTED);
  activity.paused('a', true);
  expect(last()?.paused).toBe(false);
  activity.paused('b', true);
  expect(last()?.paused).toBe(true);
  activity.paused('a', false);
  expect(last()?.paused).toBe(false);
  activity.paused('never', true);
  activity.forget('a');
  expect(last()?.paused).toBe(true);
  activity.forget('b');
  expect(last()).toBeNull();
});

test('without files or bytes nothing is divided by zero; other events tell nothing', () => {
  const { activity, shown } = setUp();
  activity.heard('a', STARTED);
  activity.heard('a', progress(0, 0));
  activity.heard('a', { type: 'counting', files: 1, folders: 1 });
  activity.heard('late', progress(1, 2));
  expect(shown.map((now) => now?.done ?? null)).toEqual([null, null, null]);
});
