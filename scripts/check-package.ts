// Packs the app for Linux, macOS and Windows against made-up distributions, without the network, and checks what came out:
// the exact files, no maps, no modules, no test, the fuses, the seal of the archive, plist, resources, menu entries, the
// kind of file that opens with the app, the size. Prints "package: N passed, M failed".
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options } from '@electron/fuses';
import { build } from './build.ts';
import { checkArchive, checkFuses, checkLegal, checkNames, sealOf } from './package/check-archive.ts';
import { checkInstallers } from './package/check-installers.ts';
import { checkLinux } from './package/check-linux.ts';
import { checkEntitlements, checkPlist } from './package/check-mac.ts';
import { checkWindowsFolder, checkWindowsProgram } from './package/check-windows.ts';
import { type Checks, createChecks } from './package/checks.ts';
import { makeFakeLinux, makeFakeMac, makeFakeWindows } from './package/fake-distribution.ts';
import { electronVersion, pack } from './package/pack.ts';
import { makeInspectableCopy } from './package/packed-app.ts';

const packageFile = fileURLToPath(new URL('../package.json', import.meta.url));
const version: string = JSON.parse(readFileSync(packageFile, 'utf8')).version;

/** What `electron-builder.yml` calls the app. */
const settings = readFileSync(fileURLToPath(new URL('../electron-builder.yml', import.meta.url)), 'utf8');
const appId = /^appId: (\S+)$/m.exec(settings)?.[1] ?? '';

/** The copy that tests drive differs in one fuse, and the app that it was made of keeps its own. */
async function checkCopy(name: string, folder: string, program: string, checks: Checks): Promise<void> {
  const target = `${folder}-copy${path.extname(folder)}`;
  await makeInspectableCopy(folder, program, target);
  const copied = path.join(target, path.relative(folder, program));
  await checkFuses(`${name}, copy`, copied, checks, FuseV1Options.EnableNodeCliInspectArguments);
  await checkFuses(`${name}, after the copy`, program, checks);
}

async function packLinux(distribution: string, output: string, checks: Checks): Promise<void> {
  makeFakeLinux(distribution, electronVersion);
  pack('--linux', distribution, output);
  const folder = path.join(output, 'linux-unpacked');
  checkArchive('linux', path.join(folder, 'resources', 'app.asar'), checks);
  checkNames('linux', path.join(folder, 'resources', 'app.asar'), appId, checks);
  await checkFuses('linux', path.join(folder, 'two-places'), checks);
  await checkCopy('linux', folder, path.join(folder, 'two-places'), checks);
  checkLegal('linux', path.join(folder, 'resources'), checks);
  checkLinux(folder, path.join(output, 'looked-at'), checks);
  checkInstallers(path.join(output, 'looked-at'), checks);
}

async function packMac(distribution: string, output: string, checks: Checks): Promise<void> {
  makeFakeMac(distribution, electronVersion);
  pack('--mac', distribution, output);
  const [folder = ''] = readdirSync(output).filter((name) => name.startsWith('mac'));
  const app = path.join(output, folder, 'Two Places.app');
  const archive = path.join(app, 'Contents', 'Resources', 'app.asar');
  checkArchive('mac', archive, checks);
  checkLegal('mac', path.join(app, 'Contents', 'Resources'), checks);
  checkNames('mac', archive, appId, checks);
  await checkFuses('mac', app, checks);
  await checkCopy('mac', app, app, checks);
  checkPlist(path.join(app, 'Contents', 'Info.plist'), sealOf(archive), checks);
  checkEntitlements(checks);
}

async function packWindows(distribution: string, output: string, checks: Checks): Promise<void> {
  makeFakeWindows(distribution, electronVersion);
  pack('--win', distribution, output);
  const folder = path.join(output, 'win-unpacked');
  const archive = path.join(folder, 'resources', 'app.asar');
  const program = path.join(folder, 'Two Places.exe');
  checkArchive('windows', archive, checks);
  checkLegal('windows', path.join(folder, 'resources'), checks);
  checkNames('windows', archive, appId, checks);
  await checkFuses('windows', program, checks);
  await checkCopy('windows', folder, program, checks);
  checkWindowsProgram(program, sealOf(archive), version, checks);
  checkWindowsFolder(folder, checks);
}

async function main(): Promise<number> {
  const checks = createChecks();
  build({ ifNeeded: true });
  const work = mkdtempSync(path.join(os.tmpdir(), 'two-places-package-'));
  try {
    for (const [name, check] of Object.entries({ linux: packLinux, mac: packMac, windows: packWindows })) {
      const distribution = path.join(work, name);
      mkdirSync(distribution);
      await check(distribution, path.join(work, `out-${name}`), checks);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(`package: ${checks.passed} passed, ${checks.failed} failed`);
  return checks.failed === 0 ? 0 : 1;
}

process.exit(await main());
