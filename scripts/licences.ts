// Lists everything that is shipped: `sbom.cdx.json` (CycloneDX 1.6) and `third-party-licences.txt`, made from
// package-lock.json without the network. Fails when something has a licence that nobody has looked at.
// `node scripts/licences.ts [FOLDER]`; without a folder it only looks.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Licences that allow what we do: ship their code, unchanged, with their text. */
const ACCEPTED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
]);

/** Packages with another licence, each with the reason why it may be shipped. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'libheif-js':
    'LGPL-3.0: unchanged; this project is public, so that anybody can build it again with a libheif of their own',
};

/** Development packages whose program is shipped all the same. */
const SHIPPED_TOOLS: readonly string[] = ['electron'];

const lockfile = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** SHA-512 of its archive in hex, as the lock file has it; null when it has none. */
  readonly sha512: string | null;
  /** The text of its licence, or null when it brings none. */
  readonly text: string | null;
}

/** Every package whose code is shipped, by name. */
export function shippedPackages(): ShippedPackage[] {
  const lock = lockfile.parse(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
  const shipped: ShippedPackage[] = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (!place.startsWith('node_modules/') || entry.version === undefined) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const isTool = entry.dev === true || entry.optional === true || entry.devOptional === true;
    if (isTool && !SHIPPED_TOOLS.includes(name)) continue;
    const [, hash] = /^sha512-(\S+)/.exec(entry.integrity ?? '') ?? [];
    shipped.push({
      name,
      version: entry.version,
      licence: entry.license ?? 'UNKNOWN',
      sha512: hash ? Buffer.from(hash, 'base64').toString('hex') : null,
      text: licenceText(path.join(ROOT, place)),
    });
  }
  return shipped.sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function licenceText(folder: string): string | null {
  const [file] = existsSync(folder)
    ? globSync('{LICENSE,LICENCE,License,license,COPYING}*', { cwd: folder }).sort()
    : [];
  return file === undefined ? null : readFileSync(path.join(folder, file), 'utf8').trim();
}

/** A licence that is accepted, or several that hold together and are. */
function isAccepted(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' AND ')
    .every((one) => ACCEPTED.has(one));
}

/** Packages that may not be shipped before somebody has looked at their licence. */
export function unacceptedLicences(packages: readonly ShippedPackage[]): string[] {
  return packages
    .filter(({ name, licence }) => !isAccepted(licence) && !Object.hasOwn(LOOKED_AT, name))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

/** The bill of materials; the same for the same lock file, byte for byte. */
export function billOfMaterials(packages: readonly ShippedPackage[], version: string): unknown {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: 'two-places', version, licenses: [{ license: { id: 'MIT' } }] },
    },
    components: packages.map(({ name, version: packageVersion, licence, sha512 }) => {
      const purl = `pkg:npm/${name.replace('@', '%40')}@${packageVersion}`;
      return {
        type: 'library',
        'bom-ref': purl,
        name,
        version: packageVersion,
        purl,
        // The format tells one licence from an expression of several.
        licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
        ...(sha512 === null ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
      };
    }),
  };
}

function licenceList(packages: readonly ShippedPackage[]): string {
  const head = 'Two Places is made of the following, each under its own licence.\n';
  const each = packages.map(({ name, version, licence, text }) => {
    const why = LOOKED_AT[name] ? `\n${LOOKED_AT[name]}` : '';
    return `${'='.repeat(80)}\n${name} ${version}\n${licence}${why}\n\n${text ?? 'The package brings no text of its licence.'}\n`;
  });
  return [head, ...each].join('\n');
}

/** Writes the bill of materials and the list of licences into a folder. */
export function writeLegal(folder: string, packages: readonly ShippedPackage[] = shippedPackages()): void {
  const shape = z.object({ version: z.string() });
  const { version } = shape.parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(packages, version), null, 2)}\n`);
  writeFileSync(path.join(folder, 'third-party-licences.txt'), licenceList(packages));
}

if (import.meta.main) {
  const packages = shippedPackages();
  const unknown = unacceptedLicences(packages);
  for (const line of unknown) console.error(`not looked at: ${line}`);
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) writeLegal(folder, packages);
  console.log(`${packages.length} packages are shipped, ${unknown.length} with a licence that nobody has looked at`);
  process.exitCode = unknown.length === 0 ? 0 : 1;
}
