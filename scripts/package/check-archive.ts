import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { ALLOWED, type Checks, FORBIDDEN_WORDS, LARGEST, OPTIONAL, PHONE_HELPER, SOCKETS } from './checks.ts';

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
  const withSockets: string[] = [];
  for (const file of files) {
    const content = extractFile(archive, file.slice(1));
    bytes += content.length;
    if (!/\.(c?js|html|css|json)$/.test(file)) continue;
    const text = content.toString('utf8');
    if (SOCKETS.test(text)) withSockets.push(file);
    if (SOCKETS.test(text)) check(`${name}: ${file} has sockets for the helper of iPhones`, PHONE_HELPER.test(text));
    for (const word of FORBIDDEN_WORDS)
      check(`${name}: ${file} has no ${word}`, !word.test(text), word.exec(text)?.[0] ?? '');
  }
  check(`${name}: one file opens sockets`, withSockets.length <= 1, withSockets.join());
  check(`${name}: our own code is under ${LARGEST} bytes`, bytes < LARGEST, `${bytes}`);
  console.log(`${name}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB of our own`);
}

/** The seal that Electron holds an archive against: SHA-256 of its header (https://www.electronjs.org/docs/latest/tutorial/asar-integrity). */
export function sealOf(archive: string): string {
  return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
}

/** What the systems call the app: its name on menus and windows, its entry in menus of Linux, its id for Windows. */
export function checkNames(name: string, archive: string, appId: string, { check }: Checks): void {
  const packed = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  // Electron names the app after it (lib/browser/init.ts); without it macOS would say "About two-places".
  check(`${name}: the product has its name`, packed.productName === 'Two Places', packed.productName);
  check(`${name}: the entry in menus is known`, packed.desktopName === 'two-places.desktop', packed.desktopName);
  const main = extractFile(archive, path.join('out', 'main', 'main.js')).toString('utf8');
  const set = /(?:const|var) APP_ID = "([^"]+)"/.exec(main)?.[1];
  check(
    `${name}: the id for Windows is that of the installer`,
    set === appId && main.includes('setAppUserModelId('),
    set,
  );
  check(`${name}: what is kept stays in its first folder`, /(?:const|var) DATA_FOLDER = "two-places"/.test(main));
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
  [FuseV1Options.WasmTrapHandlers, ON],
];

/** Reads the fuses back from a packed program. `but`: the one that stands the other way, on a copy for tests. */
export async function checkFuses(
  name: string,
  binary: string,
  { check }: Checks,
  but: FuseV1Options | null = null,
): Promise<void> {
  const wire = await getCurrentFuseWire(binary);
  for (const [fuse, usual] of FUSES) {
    const state = fuse === but ? ON : usual;
    check(`${name}: fuse ${FuseV1Options[fuse]}`, wire[fuse] === state, String(wire[fuse]));
  }
}

/** Licences and bill of materials. */
export function checkLegal(name: string, resources: string, { check }: Checks): void {
  const files = readdirSync(path.join(resources, 'legal')).sort().join();
  check(
    `${name}: licences and bill of materials are beside the app`,
    files === 'sbom.cdx.json,third-party-licences.txt',
  );
}
