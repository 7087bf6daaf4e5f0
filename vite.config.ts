import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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
  },
});
