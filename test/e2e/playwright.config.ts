import { defineConfig } from '@playwright/test';
import { putTemporaryOnDisk } from '../../scripts/temporary-on-disk.ts';

putTemporaryOnDisk();

// No retries: one that passes only the second time is a defect. Two workers: every spec starts an app of its own, with data
// folders of its own, and waits for it most of the time.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 2,
  retries: 0,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // A busy machine is slow, and that is no fault: these end what hangs.
  timeout: 360_000,
  expect: { timeout: 30_000 },
  outputDir: '../../out-e2e/artifacts',
  reporter: [['list'], ['json', { outputFile: '../../out-e2e/results.json' }], ['./engine-reporter.ts']],
});
