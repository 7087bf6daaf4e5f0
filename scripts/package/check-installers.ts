import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Checks } from './checks.ts';

const targets = z.array(z.object({ target: z.string(), arch: z.union([z.array(z.string()), z.string()]) }));

/** As much of the settings, as electron-builder understood them, as decides what an installer does. */
const settings = z.object({
  publish: z.null(),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  artifactName: z.literal('two-places-${version}-${os}-${arch}.${ext}'),
  protocols: z.undefined().optional(),
  fileAssociations: z.array(z.object({ ext: z.string(), mimeType: z.string(), role: z.string() })),
  mac: z.object({ target: targets, hardenedRuntime: z.literal(true) }),
  win: z.object({ target: targets, requestedExecutionLevel: z.literal('asInvoker') }),
  nsis: z.object({
    oneClick: z.literal(false),
    perMachine: z.literal(false),
    allowElevation: z.literal(false),
    deleteAppDataOnUninstall: z.literal(false),
    include: z.undefined().optional(),
    script: z.undefined().optional(),
  }),
  linux: z.object({ target: z.array(z.string()) }),
  appImage: z.object({ executableArgs: z.array(z.never()) }),
});

const template = fileURLToPath(
  new URL('../../node_modules/app-builder-lib/templates/nsis/include/FileAssociation.nsh', import.meta.url),
);

/**
 * What cannot be built without tools from the network (dmg, NSIS, AppImage, deb), by its settings. `lookedAt`: see
 * after-pack-check.cjs.
 */
export function checkInstallers(lookedAt: string, { check }: Checks): void {
  const read = settings.safeParse(JSON.parse(readFileSync(path.join(lookedAt, 'config.json'), 'utf8')));
  check('installers: settings', read.success, read.error?.message);
  if (!read.success) return;
  const { mac, win, linux, fileAssociations } = read.data;
  const said = (list: z.infer<typeof targets>): string =>
    list.map(({ target, arch }) => `${target} ${[arch].flat().sort().join('+')}`).join();
  check(
    'mac: one dmg and one zip for both processors',
    said(mac.target) === 'dmg universal,zip universal',
    said(mac.target),
  );
  check('windows: an installer for one person', said(win.target) === 'nsis x64', said(win.target));
  check('linux: AppImage and deb', linux.target.join() === 'AppImage,deb', linux.target.join());
  check('installers: .twoplaces and no other ending', fileAssociations.map(({ ext }) => ext).join() === 'twoplaces');
  // The manual says that NSIS registers endings only for all people of a computer. Its template writes where the
  // installer belongs: to HKCU for one person.
  const registered = readFileSync(template, 'utf8').match(/WriteRegStr \S+ "Software\\Classes\\\.\$\{EXT\}"/g) ?? [];
  check(
    'windows: the ending is registered for that person',
    registered.length > 0 && registered.every((line) => line.includes('SHELL_CONTEXT')),
    registered.join(),
  );
}
