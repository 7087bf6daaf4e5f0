import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is timed as a process of its own. */
const SCRIPTS = ['scan-once', 'compare-once', 'list-once', 'index-once', 'transport-once', 'watch-idle'] as const;

export type BenchScript = (typeof SCRIPTS)[number];

/**
 * Builds the scripts of this folder and all that they use into `folder`, by the settings of the product's own build: what is
 * timed is what people get, without the time that taking types away costs.
 */
export async function buildScripts(folder: string): Promise<void> {
  const own = SCRIPTS.map((name) => [`bench/${name}`, path.join(ROOT, 'bench', `${name}.ts`)] as const);
  await build({
    root: ROOT,
    configFile: path.join(ROOT, 'vite.main.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      sourcemap: false,
      rolldownOptions: { input: Object.fromEntries(own) },
    },
  });
  // As beside the product's own files: else Node compiles each of them twice, to find out what it is.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
}
