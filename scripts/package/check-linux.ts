import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Checks } from './checks.ts';

/** The packed folder, and the menu entries and kind of file that an installer would hold. `lookedAt`: see after-pack-check.cjs. */
export function checkLinux(folder: string, lookedAt: string, { check }: Checks): void {
  const beside = readdirSync(path.join(folder, 'resources')).sort();
  check(
    'linux: nothing is unpacked beside the archive',
    !beside.some((name) => /unpacked|default_app/.test(name)),
    beside.join(),
  );
  check('linux: only our languages', readdirSync(path.join(folder, 'locales')).sort().join() === 'de.pak,en-US.pak');
  for (const kind of ['deb', 'AppImage']) {
    const entry = readFileSync(path.join(lookedAt, `${kind}.desktop`), 'utf8');
    check(
      `${kind}: reports open with the app`,
      /^MimeType=application\/vnd\.two-places\.report\+json;$/m.test(entry),
      entry,
    );
    check(`${kind}: the opened file is handed over`, /^Exec=.* %U$/m.test(entry), entry);
    check(`${kind}: the sandbox stays on`, !entry.includes('no-sandbox'), entry);
    check(`${kind}: windows belong to the entry`, /^StartupWMClass=two-places$/m.test(entry), entry);
  }
  const kinds = readFileSync(path.join(lookedAt, 'kinds.xml'), 'utf8');
  const globs = [...kinds.matchAll(/<glob pattern="([^"]*)"/g)].map(([, pattern]) => pattern);
  check('linux: one kind of file is ours', globs.join() === '*.twoplaces', kinds);
}
