import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { windowsVolume } from '../../src/scanner/place/windows-volume.ts';
import { findRecallAttributes } from '../../src/scanner/placeholders/placeholder-survey.ts';
import { systemTool, windowsFolder } from '../../src/scanner/tools/system-tools.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

// Windows itself is asked: these run on GitHub only. What it answers on other disks is captured in windows-volume.test.ts.

const signal = new AbortController().signal;
const home = process.cwd();

/** Marks a file as one whose bytes are elsewhere, as a cloud does. The path is handed over outside of the script. */
function takeOffline(file: string): void {
  const script = "[IO.File]::SetAttributes($env:FILE, 'Offline')";
  const env = { ...process.env, FILE: `\\\\?\\${file}` };
  const run = spawnSync(systemTool('powershell'), ['-NoProfile', '-Command', script], { env, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
}

/** A folder by its short names (`PHOTOS~1`), where the disk has any. */
function shortPath(folder: string): string {
  const script = '(New-Object -ComObject Scripting.FileSystemObject).GetFolder($env:FOLDER).ShortPath';
  const env = { ...process.env, FOLDER: folder };
  const run = spawnSync(systemTool('powershell'), ['-NoProfile', '-Command', script], { env, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout.trim();
}

describe.skipIf(process.platform !== 'win32')('Windows', () => {
  afterEach(() => process.chdir(home));

  it('names files whose bytes are elsewhere, in any spelling of the root, and beyond 260 characters', async () => {
    const root = path.join(tempFolder(), 'Photos of Eva and Jan');
    const deep = path.join(root, ...Array.from({ length: 6 }, (_, n) => `${n} ${'long folder '.repeat(5)}`.trim()));
    mkdirSync(deep, { recursive: true });
    for (const file of [path.join(root, 'here.jpg'), path.join(root, 'away.jpg'), path.join(deep, 'deep.jpg')])
      writeFileSync(file, 'x');
    takeOffline(path.join(root, 'away.jpg'));
    takeOffline(path.join(deep, 'deep.jpg'));
    expect(path.join(deep, 'deep.jpg').length).toBeGreaterThan(260);
    const below = path.relative(root, deep).replaceAll('\\', '/');
    for (const asked of [root, root.toLowerCase(), `${root}\\`, shortPath(root)]) {
      const found = await findRecallAttributes(asked, signal);
      expect([...found.paths].sort(), asked).toEqual([`${below}/deep.jpg`, 'away.jpg'].sort());
      expect(found.unread).toEqual([]);
    }
  });

  it('runs its own PowerShell, whatever lies in the current folder', async () => {
    const planted = tempFolder();
    // It would print the place of a program, and no end of an answer.
    copyFileSync(path.join(windowsFolder(), 'System32', 'where.exe'), path.join(planted, 'powershell.exe'));
    process.chdir(planted);
    const root = tempFolder();
    writeFileSync(path.join(root, 'here.jpg'), 'x');
    expect((await findRecallAttributes(root, signal)).paths).toEqual([]);
    expect(systemTool('powershell').startsWith(planted)).toBe(false);
  });

  it('tells of its disks, to an administrator and to an ordinary person alike', async () => {
    // Runners have a second drive inside, besides that of Windows.
    const drive = existsSync('D:\\') ? 'D:\\' : `${process.env.SystemDrive ?? 'C:'}\\`;
    const asAdministrator = await windowsVolume(drive);
    const answer = path.join(tempFolder(), 'answer.json');
    const program = fileURLToPath(new URL('./ask-volume.ts', import.meta.url));
    const command = `"${process.execPath}" "${program}" "${drive}\\" "${answer}"`;
    const run = spawnSync('runas', ['/trustlevel:0x20000', command], {
      encoding: 'utf8',
      windowsVerbatimArguments: false,
    });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    // It does not wait for what it starts.
    for (let tries = 0; tries < 240 && !existsSync(answer); tries += 1) await wait(250);
    expect(JSON.parse(readFileSync(answer, 'utf8'))).toEqual(JSON.parse(JSON.stringify(asAdministrator)));
  });

  it('says which drive it runs from, and that a letter without a drive is none', async () => {
    expect(await windowsVolume(`${process.env.SystemDrive ?? 'C:'}\\Users`)).toMatchObject({ portable: false });
    await expect(windowsVolume('Q:\\').then(({ portable }) => portable)).resolves.not.toBe(true);
  });
});
