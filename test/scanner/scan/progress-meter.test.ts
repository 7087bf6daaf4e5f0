import { expect, it } from 'vitest';
import { ProgressMeter } from '../../../src/scanner/scan/progress-meter.ts';

it('says how long it may take while something is left, and nothing of the kind when all is done', () => {
  const meter = new ProgressMeter('reading', 4, 4_000);
  meter.at(0, 0);
  meter.filesDone = 2;
  expect(meter.at(4_000, 2_000)).toMatchObject({ filesDone: 2, secondsLeft: 4 });
  meter.filesDone = 4;
  expect(meter.at(4_900, 4_000)).toMatchObject({ filesDone: 4, secondsLeft: null });
  const proving = new ProgressMeter('proving', 1, 4_000);
  proving.at(0, 0);
  expect(proving.at(4_000, 1_000).secondsLeft).toBe(12);
  expect(proving.at(4_900, 4_000).secondsLeft).toBeNull();
});
