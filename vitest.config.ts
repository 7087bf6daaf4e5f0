import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  throw new Error(`The tests need Node 24 or newer (this is ${process.version}). Run them with \`npm test\`.`);
}

/**
 * Node reads TypeScript with WebAssembly, in every thread that a test starts, and V8's bookkeeping of code made for calls from
 * WebAssembly can fail a check of its own then, which ends the process (nodejs/node#64500). With this budget none is made.
 */
const execArgv = ['--wasm-wrapper-tiering-budget=1000000000'];
const globalSetup = './test/build-first.ts';

export default defineConfig({
  test: {
    // Left to itself it keeps a core free, which is half of a small computer.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          execArgv,
          globalSetup,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/real/**', 'test/renderer/**', 'test/trust/**'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      // Whole runs of the program, killed, traced and starved: slow, and the same in every time zone.
      {
        test: {
          name: 'trust',
          execArgv,
          globalSetup,
          include: ['test/trust/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'real',
          execArgv,
          globalSetup,
          include: ['test/real/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
