import { describe, expect, it } from 'vitest';
import { scanTargets } from '../../../src/cli/check/run-check.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makePng } from '../../fixtures/media/media.ts';
import { runCli } from '../../fixtures/run-cli.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const isZip = (file: string) => file.endsWith('.zip');

describe('which paths are one place', () => {
  it('the zips of one Takeout in one folder are, in the order they were given', () => {
    const paths = ['/d/takeout-2026-001.zip', '/p', '/d/takeout-2026-002.zip', '/e/takeout-2026-003.zip'];
    expect(scanTargets(paths, isZip)).toEqual([
      { folder: '/d', only: ['takeout-2026-001.zip', 'takeout-2026-002.zip'] },
      { folder: '/p', only: null },
      { folder: '/e/takeout-2026-003.zip', only: null },
    ]);
  });

  it('other zips, other Takeouts and folders of that name are not', () => {
    const paths = ['/d/a-001.zip', '/d/a-002.zip', '/d/takeout-2025-001.zip', '/d/takeout-2026-001.zip'];
    const folders = ['/d/Takeout', '/d/Takeout 2'];
    expect(scanTargets([...paths, ...folders], isZip).every(({ only }) => only === null)).toBe(true);
  });
});

describe('two-places check with the zips of a Takeout', () => {
  it('takes them for one place, in which a sidecar serves a photo of another zip', async () => {
    const title = 'a very long title of a picture of the sea at Easter 2022 with all of us.png';
    const album = 'Takeout/Google Photos/Photos from 2022';
    const picture = makePng({ width: 8, height: 8, seed: 1 });
    const sidecar = JSON.stringify({ title, photoTakenTime: { timestamp: '1654337460' } });
    const cwd = tempTree({
      'takeout-2026-001.zip': await makeZip([{ path: `${album}/${title.slice(0, 47)}.png`, content: picture }]),
      'takeout-2026-002.zip': await makeZip([{ path: `${album}/${title.slice(0, 46)}.json`, content: sidecar }]),
      'IMG_7.png': makePng({ width: 8, height: 8, seed: 7 }),
    });
    const zips = ['takeout-2026-001.zip', 'takeout-2026-002.zip'];
    const run = await runCli(['check', ...zips, '--json', '-'], cwd, tempFolder());
    const report = JSON.parse(run.stdout);
    expect(report.places).toHaveLength(1);
    // The month is known from the sidecar alone, and the picture beside the zips is none of the place.
    expect(report.calendar).toEqual([{ month: '2022-06', icloud: 0, here: 1, both: 0 }]);
    expect(run.stderr).toContain('takeout-2026-001.zip … takeout-2026-002.zip');
  });
});
