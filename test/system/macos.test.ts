import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { macVolume } from '../../src/scanner/place/mac-volume.ts';
import { THIS_COMPUTER } from '../../src/scanner/place/volume.ts';
import { surveyPlaceholders } from '../../src/scanner/placeholders/placeholder-survey.ts';
import { systemTool } from '../../src/scanner/tools/system-tools.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

// macOS itself is asked: these run on GitHub only. What it answers on other disks is captured in mac-volume.test.ts.

function hdiutil(...args: string[]): void {
  const run = spawnSync(systemTool('hdiutil'), args, { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
}

describe.skipIf(process.platform !== 'darwin')('macOS', () => {
  it('runs from this computer', async () => {
    expect(await macVolume('/')).toEqual(THIS_COMPUTER);
    expect(await macVolume(tempFolder())).toEqual(THIS_COMPUTER);
  });

  it('says in which file an image lies, so that its volume is no second place', async () => {
    const folder = tempFolder();
    const image = path.join(folder, 'photos.dmg');
    const point = path.join(folder, 'mounted');
    mkdirSync(point);
    hdiutil('create', '-quiet', '-size', '20m', '-fs', 'APFS', '-volname', 'Photos', image);
    hdiutil('attach', '-quiet', '-nobrowse', '-mountpoint', point, image);
    try {
      const volume = await macVolume(point);
      expect(volume).toMatchObject({ key: THIS_COMPUTER.key, portable: false });
      expect(volume.inFile?.endsWith('photos.dmg')).toBe(true);
    } finally {
      hdiutil('detach', '-quiet', point);
    }
  });

  it('answers the question about placeholders: none here, and no doubt', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'here.jpg'), 'x');
    const survey = await surveyPlaceholders(folder, new AbortController().signal);
    survey.end(() => false);
    expect([survey.isEmpty, survey.doubt]).toEqual([true, null]);
  });
});
