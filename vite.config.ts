import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What buttons, menus and sheets are made of. */
const ARIA = /node_modules[\\/](@react-aria|@react-stately|react-aria|react-aria-components|react-stately|@internationalized)[\\/]/;

/** The window: the page and its web worker. No inline script or style, so that the content security policy can be strict. */
export default defineConfig({
  root: 'src/renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../out/renderer',
    emptyOutDir: false,
    target: 'chrome150',
    sourcemap: true,
    assetsInlineLimit: 0,
    // The page comes from this computer: what is needed is read when it is needed, and one style sheet is for all screens.
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Each file is a request to main: what a start needs is a few of them, and so is what screens share. The parts of
            // React Aria say in one index that they need each other, so they go by which screens use them.
            { name: 'start', tags: ['$initial'], test: (id) => !ARIA.test(id), priority: 3 },
            { name: 'parts', test: ARIA, entriesAware: true, entriesAwareMergeThreshold: 25_000, priority: 2 },
            { name: 'screens', test: /src[\\/]renderer/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
