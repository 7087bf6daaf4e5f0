// Packs the app for Linux and macOS against made-up distributions, without the network, and checks what came out: the
// exact files, no maps, no modules, no test, the fuses, the plist, the size. Prints "package: N passed, M failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'plist';
import { build } from './build.ts';
import { ALLOWED, type Checks, createChecks, FORBIDDEN_WORDS, LARGEST, OPTIONAL } from './package/checks.ts';
import { makeFakeLinux, makeFakeMac } from './package/fake-distribution.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const electronVersion: string = JSON.parse(
  readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
).version;

/** Runs electron-builder, in a namespace without network interfaces where the system allows one. */
function pack(platform: '--linux' | '--mac', distribution: string, output: string): void {
  const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const settings = [
    `-c.electronDist=${distribution}`,
    `-c.directories.output=${output}`,
    '-c.electronVersion',
    electronVersion,
  ];
  const command = [process.execPath, builder, platform, '--dir', '--publish', 'never', ...settings];
  const alone = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];
  const [program = '', ...args] = [...alone, ...command];
  const run = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });
  if (run.status !== 0) throw new Error(`electron-builder ${platform} failed:\n${run.stdout}${run.stderr}`);
}

function checkArchive(name: string, archive: string, { check }: Checks): void {
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

async function checkFuses(name: string, binary: string, { check }: Checks): Promise<void> {
  const wire = await getCurrentFuseWire(binary);
  for (const [fuse, state] of FUSES)
    check(`${name}: fuse ${FuseV1Options[fuse]}`, wire[fuse] === state, String(wire[fuse]));
}

function checkPlist(file: string, { check }: Checks): void {
  const info = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  for (const key of [
    'PhotoLibrary',
    'DesktopFolder',
    'DocumentsFolder',
    'DownloadsFolder',
    'RemovableVolumes',
    'NetworkVolumes',
  ]) {
    const text = info[`NS${key}UsageDescription`];
    check(`plist: NS${key}UsageDescription`, typeof text === 'string' && text.length > 20);
  }
  for (const key of ['NSCameraUsageDescription', 'NSMicrophoneUsageDescription', 'NSBluetoothAlwaysUsageDescription']) {
    check(`plist: no ${key}`, !(key in info));
  }
  const transport = info.NSAppTransportSecurity;
  check(
    'plist: nothing may be loaded insecurely',
    JSON.stringify(transport) === '{"NSAllowsArbitraryLoads":false}',
    JSON.stringify(transport),
  );
  check('plist: the archive is sealed', JSON.stringify(info.ElectronAsarIntegrity ?? '').includes('SHA256'));
  check(
    'plist: name and id',
    info.CFBundleName === 'Two Places' && info.CFBundleIdentifier === 'app.two-places.desktop',
  );
}

function checkLegal(name: string, resources: string, { check }: Checks): void {
  const files = readdirSync(path.join(resources, 'legal')).sort().join();
  check(
    `${name}: licences and bill of materials are beside the app`,
    files === 'sbom.cdx.json,third-party-licences.txt',
  );
}

function checkEntitlements({ check }: Checks): void {
  const keys = Object.keys(parse(readFileSync(path.join(root, 'build', 'entitlements.mac.plist'), 'utf8')) as object);
  const wanted = ['com.apple.security.cs.allow-jit', 'com.apple.security.personal-information.photos-library'];
  check('entitlements: these two and no other', JSON.stringify(keys.sort()) === JSON.stringify(wanted), keys.join());
}

async function main(): Promise<number> {
  const checks = createChecks();
  build({ ifNeeded: true });
  const work = mkdtempSync(path.join(os.tmpdir(), 'two-places-package-'));
  try {
    for (const platform of ['linux', 'mac']) mkdirSync(path.join(work, platform));
    makeFakeLinux(path.join(work, 'linux'), electronVersion);
    makeFakeMac(path.join(work, 'mac'), electronVersion);

    pack('--linux', path.join(work, 'linux'), path.join(work, 'out-linux'));
    const linux = path.join(work, 'out-linux', 'linux-unpacked');
    checkArchive('linux', path.join(linux, 'resources', 'app.asar'), checks);
    await checkFuses('linux', path.join(linux, 'two-places'), checks);
    const beside = readdirSync(path.join(linux, 'resources')).sort();
    checks.check(
      'linux: nothing is unpacked beside the archive',
      !beside.some((name) => /unpacked|default_app/.test(name)),
      beside.join(),
    );
    checkLegal('linux', path.join(linux, 'resources'), checks);
    checks.check(
      'linux: only our languages',
      readdirSync(path.join(linux, 'locales')).sort().join() === 'de.pak,en-US.pak',
    );

    pack('--mac', path.join(work, 'mac'), path.join(work, 'out-mac'));
    const [macFolder = ''] = readdirSync(path.join(work, 'out-mac')).filter((name) => name.startsWith('mac'));
    const app = path.join(work, 'out-mac', macFolder, 'Two Places.app');
    checkArchive('mac', path.join(app, 'Contents', 'Resources', 'app.asar'), checks);
    checkLegal('mac', path.join(app, 'Contents', 'Resources'), checks);
    await checkFuses('mac', app, checks);
    checkPlist(path.join(app, 'Contents', 'Info.plist'), checks);
    checkEntitlements(checks);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(`package: ${checks.passed} passed, ${checks.failed} failed`);
  return checks.failed === 0 ? 0 : 1;
}

process.exit(await main());
