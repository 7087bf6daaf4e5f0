import { availableParallelism } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { putTemporaryOnDisk } from './scripts/temporary-on-disk.ts';
import { ZONE_FREE_ROOMS, ZONE_FREE_TESTS } from './test/zone-free.ts';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  throw new Error(`The tests need Node 24 or newer (this is ${process.version}). Run them with \`npm test\`.`);
}

putTemporaryOnDisk();

/** Where Node keeps what it made of TypeScript, by content, so that it is never out of date: threads of tests start twice as fast. */
process.env.NODE_COMPILE_CACHE ??= path.join(import.meta.dirname, 'node_modules', '.cache', 'node');

/**
 * Node reads TypeScript with WebAssembly, in every thread that a test starts, and V8's bookkeeping of code made for calls from
 * WebAssembly can fail a check of its own then, which ends the process (nodejs/node#64500). With this budget none is made.
 */
const execArgv = ['--wasm-wrapper-tiering-budget=1000000000'];
const globalSetup = './test/build-first.ts';
const setupFiles = './test/every-language.ts';
/** How long a test may take (ms) before it counts as hanging. Far above what any needs, on a busy computer too. */
const HANGS_AFTER = 300_000;
/** The same where every real photo is read. */
const REAL_HANGS_AFTER = 900_000;
/** How long something that must come is waited for (ms). */
const WAITS = 60_000;

/** Set for the second zone of `npm test`. */
const zoneFree = process.env.WITHOUT_ZONE_FREE
  ? [...ZONE_FREE_ROOMS.map((room) => `test/${room}/**`), ...ZONE_FREE_TESTS.map((name) => `test/${name}.test.ts`)]
  : [];

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
          setupFiles,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/real/**', 'test/renderer/**', 'test/trust/**', ...zoneFree],
          environment: 'node',
          testTimeout: HANGS_AFTER,
          hookTimeout: HANGS_AFTER,
          expect: { poll: { timeout: WAITS } },
        },
      },
      // Whole runs of the program, killed, traced and starved: slow, and the same in every time zone.
      {
        test: {
          name: 'trust',
          execArgv,
          globalSetup,
          setupFiles,
          include: ['test/trust/**/*.test.ts'],
          environment: 'node',
          testTimeout: HANGS_AFTER,
          hookTimeout: HANGS_AFTER,
          expect: { poll: { timeout: WAITS } },
        },
      },
      {
        test: {
          name: 'real',
          execArgv,
          globalSetup,
          setupFiles,
          include: ['test/real/**/*.test.ts'],
          environment: 'node',
          testTimeout: REAL_HANGS_AFTER,
          hookTimeout: REAL_HANGS_AFTER,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          setupFiles,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: HANGS_AFTER,
          hookTimeout: HANGS_AFTER,
          expect: { poll: { timeout: WAITS } },
        },
      },
    ],
  },
});
