import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  throw new Error(`The tests need Node 24 or newer (this is ${process.version}). Run them with \`npm test\`.`);
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/real/**', 'test/renderer/**', 'test/trust/**'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      // Whole runs of the program, killed, traced and starved: slow, and the same in every time zone.
      { test: { name: 'trust', include: ['test/trust/**/*.test.ts'], environment: 'node', testTimeout: 120_000 } },
      { test: { name: 'real', include: ['test/real/**/*.test.ts'], environment: 'node', testTimeout: 600_000 } },
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
