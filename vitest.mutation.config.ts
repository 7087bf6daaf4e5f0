import { defineConfig } from 'vitest/config';

/** The tests of one room alone, without building the app first; `npm run mutation` says which (scripts/mutate.ts). */
export default defineConfig({
  test: {
    include: (process.env.TWO_PLACES_MUTATION_TESTS ?? '').split(' ').filter((glob) => glob !== ''),
    environment: 'node',
    setupFiles: './test/every-language.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
