// The floors of the house (docs/architecture.md): a room imports only from lower floors, and pure rooms know neither
// Node, nor Electron, nor React. Prints every breach; exit 1 when there is one.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Room -> rooms it may import from. `model` imports nothing. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  zip: ['model'],
  lists: ['model', 'zip'],
  scanner: ['model', 'zip', 'lists'],
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

/**
 * Rooms inside a room, from the ground up: each imports only from itself and from those before it. A file that is named stands
 * apart from its room: it is below the rest of it. Files beside the rooms that are not named are above all.
 */
const INNER: Readonly<Record<string, readonly string[]>> = {
  compare: ['comparison.ts', 'match', 'group', 'describe', 'verdict'],
  scanner: [
    'disk-full.ts',
    'temporary-folder.ts',
    'v8-flag.ts',
    'small-nursery.ts',
    'progress-count.ts',
    'tools',
    'media',
    'reading/file-status.ts',
    'reading/open-file.ts',
    'reading/file-source.ts',
    'reading/zero-runs.ts',
    'reading/hash-file.ts',
    'files',
    'names',
    'plist',
    'placeholders',
    'walk/classify-name.ts',
    'walk/goes-away.ts',
    'walk/folder-mode.ts',
    'walk/folder-problem.ts',
    'walk/passed-over.ts',
    'walk/walk-counts.ts',
    'place',
    'walk',
    'grouping',
    'index',
    'zips',
    'takeout',
    'tars',
    'archives',
    'xmp',
    'pool/shared-state.ts',
    'reading',
    'pool',
    'walk-thread',
    'photos-library',
    'contents',
    'twins',
    'scan',
    'verify',
    'folder-comparison',
    'phone',
    'sample',
    'saving',
    'doctor',
  ],
  renderer: [
    'styles',
    'words',
    'engine',
    'state',
    'ui',
    'phone',
    'help',
    'history',
    'overview',
    'report',
    'erase',
    'fix',
    'library',
    'settings',
    'welcome',
    'shell',
  ],
};

const PURE: ReadonlySet<string> = new Set([
  'model',
  'zip',
  'lists',
  'compare',
  'words',
  'guidance',
  'report',
  'bridge',
]);
const NODE_ROOMS: ReadonlySet<string> = new Set(['scanner', 'main', 'cli']);
/** The one file that opens sockets: to the system's own helper for phones, on this computer. */
const OPENS_SOCKETS = 'src/scanner/phone/local-socket.ts';
const LOCAL_SOCKETS: ReadonlySet<string> = new Set(['node:net', 'node:tls']);
const NETWORK = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises)$/;

/** What a source file imports, types included. */
function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm)].map((m) => m[1] ?? '');
}

function targetOf(file: string, target: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
}

/** Where a file stands in the order of its room; above all for a file beside the rooms, null for a room without a place. */
function standOf(room: string, [, , ...inside]: readonly string[]): number | null {
  const order = INNER[room] ?? [];
  const own = order.indexOf(inside.join('/'));
  if (own >= 0 || inside.length === 1) return own >= 0 ? own : order.length;
  const stand = order.indexOf(inside[0] ?? '');
  return stand < 0 ? null : stand;
}

/** What is wrong with an import inside a room; null when nothing is. */
function innerBreach(room: string, from: readonly string[], to: readonly string[]): string | null {
  if (INNER[room] === undefined) return null;
  const [below, above] = [standOf(room, from), standOf(room, to)];
  if (below === null || above === null)
    return `${(below === null ? from : to)[2]} has no place in the order of ${room}`;
  return above > below ? `${from.slice(2).join('/')} must not import from ${to[2]}, which stands above it` : null;
}

/** Places in the order of a room that no file fills (any more), as plain sentences. */
export function emptyPlaces(files: readonly string[]): string[] {
  return Object.entries(INNER).flatMap(([room, order]) =>
    order
      .map((entry) => `src/${room}/${entry}`)
      .filter((entry) => !files.some((file) => file === entry || file.startsWith(`${entry}/`)))
      .map((entry) => `${entry}: is in the order of ${room} and does not exist`),
  );
}

/** Groups of files that import each other in a circle, each sorted; types count as well. */
export function circles(sources: ReadonlyMap<string, string>): string[][] {
  const targets = new Map(
    [...sources].map(([file, source]) => [
      file,
      importsOf(source)
        .filter((target) => target.startsWith('.'))
        .map((target) => targetOf(file, target))
        .filter((target) => sources.has(target)),
    ]),
  );
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(targets.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(targets.get(file) ?? []));
    }
    return seen;
  };
  const reached = new Map([...sources.keys()].map((file) => [file, reach(file)]));
  const found = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const circle = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    found.set(circle.join(), circle);
  }
  return [...found.values()];
}

/** Every breach in one file, as plain sentences. Exported for its test. */
export function breaches(file: string, source: string): string[] {
  const room = file.split('/')[1] ?? '';
  const allowed = FLOORS[room];
  if (!allowed) return [`${file}: there is no room called ${room}`];
  const found: string[] = [];
  for (const target of importsOf(source)) {
    const isLocal = file === OPENS_SOCKETS && LOCAL_SOCKETS.has(target);
    if (NETWORK.test(target) && !isLocal) found.push(`${file}: imports ${target}; Two Places never uses the network`);
    // The version is read from package.json at build time.
    if (target === '../../package.json') continue;
    if (target.startsWith('.')) {
      const to = targetOf(file, target).split('/');
      const [, roomTo = ''] = to;
      if (roomTo !== room && !allowed.includes(roomTo))
        found.push(`${file}: ${room} must not import from ${roomTo} (${target})`);
      const inner = roomTo === room ? innerBreach(room, file.split('/'), to) : null;
      if (inner !== null) found.push(`${file}: ${inner} (${target})`);
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
  const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const all = [...sources].flatMap(([file, source]) => breaches(file, source));
  all.push(...emptyPlaces([...files, ...globSync('src/**/*.css', { cwd: root }).map((f) => f.replaceAll('\\', '/'))]));
  for (const circle of circles(sources)) all.push(`These import each other in a circle: ${circle.join(', ')}`);
  for (const line of all) console.error(line);
  console.log(`${files.length} files, ${all.length} breaches of the floors`);
  process.exit(all.length === 0 ? 0 : 1);
}
