import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const packageFile = fileURLToPath(new URL('package.json', import.meta.url));

/** Of package.json only the version is put into the code, not the scripts and tools that it names. */
const onlyTheVersion: Plugin = {
  name: 'only-the-version',
  enforce: 'pre',
  load(id) {
    if (id !== packageFile) return null;
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
    return JSON.stringify({ version });
  },
};

/** Everything that runs in Node: main, the scanner process, its worker threads, the terminal command. */
export default defineConfig({
  plugins: [onlyTheVersion],
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
        'main/thumbnail-process': 'src/main/thumbnails/thumbnail-process.ts',
        'main/downloads-process': 'src/main/downloads/downloads-process.ts',
        'scanner/scanner-process': 'src/scanner/scanner-process.ts',
        'scanner/file-worker': 'src/scanner/file-worker.ts',
        'scanner/ahead-worker': 'src/scanner/ahead-worker.ts',
        'scanner/walk-worker': 'src/scanner/walk-worker.ts',
        'cli/two-places': 'src/cli/two-places.ts',
      },
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
});
