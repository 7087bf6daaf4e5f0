import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Languages of React Aria's own words that the window has; the thirty others are left out. */
const OUR_LANGUAGES = /[\\/](en-US|de-DE)\.mjs$/;

const ourLanguages: Plugin = {
  name: 'our-languages',
  load: (id) =>
    /[\\/]intl[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.mjs$/.test(id) && !OUR_LANGUAGES.test(id) ? 'export default {};' : null,
};

/** The menu of a small window, which comes when it is opened. `window-size.ts` sees that nothing of a start waits for it. */
const OF_A_MENU =
  /react-(aria|stately)[\\/].*[\\/](menu|selection|collections|tree)[\\/](?!Hidden)|react-aria-components[\\/].*[\\/](Menu|Popover|OverlayArrow|Autocomplete|Collection|Separator)\.mjs/;

/** The window: the page and its web worker. No inline script or style, so that the content security policy can be strict. */
export default defineConfig({
  root: 'src/renderer',
  base: './',
  plugins: [react(), ourLanguages],
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
            // Each file is a request to main: all of the first picture is one, and what screens share another.
            // (Sheets name the menu of React Aria, and need nothing of it.)
            {
              name: 'start',
              tags: ['$initial'],
              test: (id) => !OF_A_MENU.test(id),
              includeDependenciesRecursively: false,
              priority: 2,
            },
            {
              name: 'screens',
              test: (id) => !OF_A_MENU.test(id) && !/words[\\/](en|de)[\\/]/.test(id),
              includeDependenciesRecursively: false,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
