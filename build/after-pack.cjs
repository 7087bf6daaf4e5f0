// Mends what no setting can: electron-builder writes NSAllowsArbitraryLoads: true into Info.plist and `extendInfo` does
// not win over it. The app loads nothing from any network, so it says so. Runs before fuses are set and the app is signed.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** Keys that Electron brings and that stand for things the app never does. */
const UNWANTED = [
  'NSCameraUsageDescription',
  'NSMicrophoneUsageDescription',
  'NSBluetoothAlwaysUsageDescription',
  'NSBluetoothPeripheralUsageDescription',
];

exports.default = async function afterPack({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName !== 'darwin') return;
  // plist 5 is an ES module.
  const { parse, build } = await import('plist');
  const file = path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Info.plist');
  const info = parse(readFileSync(file, 'utf8'));
  info.NSAppTransportSecurity = { NSAllowsArbitraryLoads: false };
  for (const key of UNWANTED) delete info[key];
  writeFileSync(file, build(info));
};
