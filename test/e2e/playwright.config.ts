import { defineConfig } from '@playwright/test';

// One worker and no retries: every spec starts an app of its own, and one that passes only the second time is a defect.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: '../../out-e2e/artifacts',
  reporter: [['list'], ['json', { outputFile: '../../out-e2e/results.json' }], ['./engine-reporter.ts']],
});
