// `npm run -s two-places -- check …` in a clone: builds when needed, then runs the built command with the same arguments.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

build({ ifNeeded: true });
const cli = fileURLToPath(new URL('../out/cli/two-places.js', import.meta.url));
// npm changes into the package's folder; paths were meant from where the person stood.
const cwd = process.env.INIT_CWD ?? process.cwd();
const run = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
process.exit(run.status ?? 3);
