import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { Checks } from './checks.ts';

/** The program's resources: name, version and icon are ours, the archive is sealed, and no rights are asked for. */
export function checkWindowsProgram(program: string, seal: string, version: string, { check }: Checks): void {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(program)));
  const text = (type: string | number, id?: string): string =>
    entries
      .filter((entry) => entry.type === type && (id === undefined || entry.id === id))
      .map((entry) => Buffer.from(entry.bin).toString('utf8'))
      .join();
  const sealed = text('INTEGRITY', 'ELECTRONASAR');
  const wanted = [{ file: 'resources\\app.asar', alg: 'SHA256', value: seal }];
  check('windows: the archive is sealed', sealed === JSON.stringify(wanted), sealed);
  const [info] = Resource.VersionInfo.fromEntries(entries);
  const [language] = info?.getAllLanguagesForStringValues() ?? [];
  const strings = (language && info?.getStringValues(language)) ?? {};
  check(
    'windows: name and version',
    strings.ProductName === 'Two Places' && strings.FileDescription === 'Two Places' && strings.FileVersion === version,
    JSON.stringify(strings),
  );
  check('windows: our icon', Resource.IconGroupEntry.fromEntries(entries).length === 1);
  const manifest = text(24);
  check(
    'windows: no rights of an administrator are asked for',
    !/requireAdministrator|highestAvailable/.test(manifest),
  );
}

/** The packed folder of Windows. */
export function checkWindowsFolder(folder: string, { check }: Checks): void {
  const beside = readdirSync(path.join(folder, 'resources')).sort().join();
  check('windows: nothing is unpacked beside the archive', beside === 'app.asar,legal', beside);
  check('windows: only our languages', readdirSync(path.join(folder, 'locales')).sort().join() === 'de.pak,en-US.pak');
  const programs = readdirSync(folder).filter((name) => name.endsWith('.exe'));
  check('windows: one program', programs.join() === 'Two Places.exe', programs.join());
}
