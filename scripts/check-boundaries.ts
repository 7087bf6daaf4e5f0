// The floors of the house (docs/architecture.md): a room imports only from lower floors, and pure rooms know neither
// Node, nor Electron, nor React. Prints every breach; exit 1 when there is one.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Room -> rooms it may import from. `model` imports nothing. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  scanner: ['model', 'lists'],
  lists: ['model'],
  compare: ['model', 'lists'],
  words: ['model', 'lists', 'compare'],
  guidance: ['model', 'lists', 'compare', 'words'],
  report: ['model', 'lists', 'compare', 'words', 'guidance'],
  bridge: ['model', 'lists', 'compare', 'guidance'],
  main: ['model', 'scanner', 'lists', 'compare', 'words', 'guidance', 'report', 'bridge'],
  preload: ['model', 'bridge'],
  renderer: ['model', 'lists', 'compare', 'words', 'guidance', 'report', 'bridge'],
  cli: ['model', 'scanner', 'lists', 'compare', 'words', 'guidance', 'report'],
};

const PURE: ReadonlySet<string> = new Set(['model', 'lists', 'compare', 'words', 'guidance', 'report', 'bridge']);
const NODE_ROOMS: ReadonlySet<string> = new Set(['scanner', 'main', 'cli']);
const NETWORK = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises)$/;

/** Every breach in one file, as plain sentences. Exported for its test. */
export function breaches(file: string, source: string): string[] {
  const room = file.split('/')[1] ?? '';
  const allowed = FLOORS[room];
  if (!allowed) return [`${file}: there is no room called ${room}`];
  const found: string[] = [];
  for (const match of source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm)) {
    const target = match[1] ?? '';
    if (NETWORK.test(target)) found.push(`${file}: imports ${target}; Two Places never uses the network`);
    // The version is read from package.json at build time.
    if (target === '../../package.json') continue;
    if (target.startsWith('.')) {
      const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), target)).split('/')[1] ?? '';
      if (to !== room && !allowed.includes(to)) found.push(`${file}: ${room} must not import from ${to} (${target})`);
      continue;
    }
    if (target === 'electron' && room !== 'main' && room !== 'preload')
      found.push(`${file}: ${room} must not know Electron`);
    if (target.startsWith('node:') && !NODE_ROOMS.has(room))
      found.push(`${file}: ${room} must not know Node (${target})`);
    if (/^react(-|\/|$)/.test(target) && room !== 'renderer') found.push(`${file}: ${room} must not know React`);
    if (PURE.has(room) && ['chokidar', 'exifr'].includes(target))
      found.push(`${file}: ${room} is pure; ${target} is not`);
  }
  return found;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((f) => f.replaceAll('\\', '/'));
  const all = files.flatMap((file) => breaches(file, readFileSync(path.join(root, file), 'utf8')));
  for (const line of all) console.error(line);
  console.log(`${files.length} files, ${all.length} breaches of the floors`);
  process.exit(all.length === 0 ? 0 : 1);
}
