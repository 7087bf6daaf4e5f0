import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Everything that runs in Node: main, the scanner process, its worker threads, the terminal command. */
export default defineConfig({
  build: {
    outDir: 'out',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    sourcemap: true,
    ssr: true,
    rolldownOptions: {
      input: {
        'main/main': 'src/main/main.ts',
        'main/sample-worker': 'src/main/sample-worker.ts',
        'main/thumbnail-worker': 'src/main/thumbnails/thumbnail-worker.ts',
        'scanner/scan-host': 'src/scanner/scan-host.ts',
        'scanner/file-worker': 'src/scanner/file-worker.ts',
        'cli/two-places': 'src/cli/two-places.ts',
      },
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
});
