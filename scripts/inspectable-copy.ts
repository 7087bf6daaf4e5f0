// Makes a copy of the app that was packed into release/, of which only the fuse for `--inspect` is another, and says where its program
// is: `TWO_PLACES_PACKED=… npm run window -- scan guards opened-report saving` drives that. See docs/platforms.md.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPackedApp, makeInspectableCopy } from './package/packed-app.ts';

const { folder, program } = findPackedApp();
const release = fileURLToPath(new URL('../release', import.meta.url));
const target = path.join(release, 'inspectable', path.basename(folder));
rmSync(path.dirname(target), { recursive: true, force: true });
// Of a bundle the fuses lie in its framework, which is found by the bundle.
await makeInspectableCopy(folder, process.platform === 'darwin' ? folder : program, target);
const copied = path.join(target, path.relative(folder, program));
// For the next step of a workflow, whatever shell it has.
writeFileSync(path.join(release, 'inspectable.txt'), copied);
console.log(copied);
