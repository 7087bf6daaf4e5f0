import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { ALLOWED, type Checks, FORBIDDEN_WORDS, LARGEST, OPTIONAL } from './checks.ts';

/** What is in the archive: every file is allowed, every file that must be there is, and nothing of it is strange. */
export function checkArchive(name: string, archive: string, { check }: Checks): void {
  const entries = listPackage(archive, { isPack: false }).map((entry) => entry.replaceAll('\\', '/'));
  const files = entries.filter((entry) => !('files' in statFile(archive, entry.slice(1))));
  for (const file of files) {
    check(
      `${name}: ${file} may be in the archive`,
      [...ALLOWED, ...OPTIONAL].some((pattern) => pattern.test(file)),
    );
  }
  for (const pattern of ALLOWED)
    check(
      `${name}: ${pattern} is in the archive`,
      files.some((file) => pattern.test(file)),
    );
  let bytes = 0;
  for (const file of files) {
    const content = extractFile(archive, file.slice(1));
    bytes += content.length;
    if (!/\.(c?js|html|css|json)$/.test(file)) continue;
    const text = content.toString('utf8');
    for (const word of FORBIDDEN_WORDS)
      check(`${name}: ${file} has no ${word}`, !word.test(text), word.exec(text)?.[0] ?? '');
  }
  check(`${name}: our own code is under ${LARGEST} bytes`, bytes < LARGEST, `${bytes}`);
  console.log(`${name}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB of our own`);
}

/** The seal that Electron holds an archive against: SHA-256 of its header (https://www.electronjs.org/docs/latest/tutorial/asar-integrity). */
export function sealOf(archive: string): string {
  return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
}

const { Enable: ON, Disable: OFF } = { Enable: FuseState.ENABLE, Disable: FuseState.DISABLE };

/** How each fuse must stand (docs/security.md). */
const FUSES: readonly (readonly [FuseV1Options, FuseState])[] = [
  [FuseV1Options.RunAsNode, OFF],
  [FuseV1Options.EnableCookieEncryption, OFF],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, OFF],
  [FuseV1Options.EnableNodeCliInspectArguments, OFF],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ON],
  [FuseV1Options.OnlyLoadAppFromAsar, ON],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, OFF],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, OFF],
];

/** Reads the fuses back from a packed program. */
export async function checkFuses(name: string, binary: string, { check }: Checks): Promise<void> {
  const wire = await getCurrentFuseWire(binary);
  for (const [fuse, state] of FUSES)
    check(`${name}: fuse ${FuseV1Options[fuse]}`, wire[fuse] === state, String(wire[fuse]));
}

/** Licences and bill of materials. */
export function checkLegal(name: string, resources: string, { check }: Checks): void {
  const files = readdirSync(path.join(resources, 'legal')).sort().join();
  check(
    `${name}: licences and bill of materials are beside the app`,
    files === 'sbom.cdx.json,third-party-licences.txt',
  );
}
