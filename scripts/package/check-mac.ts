import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'plist';
import type { Checks } from './checks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Info.plist: why we ask for what, nothing we do not use, the seal of the archive, and the one kind of file that is ours. */
export function checkPlist(file: string, seal: string, { check }: Checks): void {
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
  const sealed = JSON.stringify(info.ElectronAsarIntegrity ?? '');
  check('plist: the archive is sealed', sealed.includes('SHA256') && sealed.includes(seal), sealed);
  const kinds = JSON.stringify(info.CFBundleDocumentTypes);
  check(
    'plist: one kind of file opens with the app',
    /^\[\{[^{}]*"CFBundleTypeExtensions":\["twoplaces"\][^{}]*\}\]$/.test(kinds),
    kinds,
  );
  check('plist: it only looks at it', kinds.includes('"CFBundleTypeRole":"Viewer"'), kinds);
  check('plist: no address opens the app', !('CFBundleURLTypes' in info));
  check(
    'plist: name and id',
    info.CFBundleName === 'Two Places' && info.CFBundleIdentifier === 'app.two-places.desktop',
  );
}

/** The two entitlements. */
export function checkEntitlements({ check }: Checks): void {
  const keys = Object.keys(parse(readFileSync(path.join(root, 'build', 'entitlements.mac.plist'), 'utf8')) as object);
  const wanted = ['com.apple.security.cs.allow-jit', 'com.apple.security.personal-information.photos-library'];
  check('entitlements: these two and no other', JSON.stringify(keys.sort()) === JSON.stringify(wanted), keys.join());
}
