// The hook of `npm run package:check`: ours, and then a look at what only an installer would hold. The menu entry and the
// kind of file of Linux are made by electron-builder's own code, without building an installer, which would need tools
// from the network; the settings are written down as electron-builder understood them.
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { LinuxTargetHelper } = require('app-builder-lib/out/targets/LinuxTargetHelper');
const { default: AppImageTarget } = require('app-builder-lib/out/targets/appimage/AppImageTarget');
const afterPack = require('../../build/after-pack.cjs');

exports.default = async function look(context) {
  await afterPack.default(context);
  const { packager, electronPlatformName, outDir } = context;
  const folder = path.join(outDir, 'looked-at');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(packager.config, null, 2));
  if (electronPlatformName !== 'linux') return;
  const helper = new LinuxTargetHelper(packager);
  writeFileSync(
    path.join(folder, 'deb.desktop'),
    await helper.computeDesktopEntry(packager.platformSpecificBuildOptions),
  );
  const image = new AppImageTarget('appImage', packager, helper, outDir);
  writeFileSync(path.join(folder, 'AppImage.desktop'), await image.desktopEntry.value);
  const kinds = await helper.mimeTypeFiles;
  writeFileSync(path.join(folder, 'kinds.xml'), kinds === null ? '' : require('node:fs').readFileSync(kinds, 'utf8'));
};
