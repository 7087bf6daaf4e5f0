import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenPlace } from '../../../src/main/places/chosen-place.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

async function folderWith(...names: string[]): Promise<string> {
  const folder = tempFolder();
  const zip = await makeZip([{ path: 'Takeout/archive_browser.html', content: 'x' }]);
  for (const name of names) writeFileSync(path.join(folder, name), name.endsWith('.txt') ? 'no zip' : zip);
  return folder;
}

describe('what was chosen as a place', () => {
  it('is all parts of a Takeout that lie beside the one that was chosen', async () => {
    const parts = ['takeout-20260101T101010Z-001.zip', 'takeout-20260101T101010Z-002.zip'] as const;
    const more = 'takeout-20260101T101010Z-3-001.zip';
    const folder = await folderWith(...parts, more, 'takeout-20260202T101010Z-001.zip', 'holiday.zip');
    for (const part of parts)
      expect(await chosenPlace(path.join(folder, part))).toEqual({ folder, only: [...parts, more] });
  });

  it.each([
    ['a Takeout in one zip', ['takeout-20260101T101010Z-001.zip']],
    ['a zip of another kind', ['holiday.zip', 'takeout-20260101T101010Z-001.zip']],
    ['a zip that says no more than Takeout, which may be of somebody else', ['Takeout.zip', 'Takeout (1).zip']],
    ['a part that is no zip', ['takeout-20260101T101010Z-001.txt', 'takeout-20260101T101010Z-002.zip']],
  ])('is %s alone', async (_, names) => {
    const folder = await folderWith(...names);
    const file = path.join(folder, names[0] ?? '');
    expect(await chosenPlace(file)).toEqual({ folder: file, only: null });
  });

  it('is a folder as it is, whatever it is called', async () => {
    const folder = await folderWith('takeout-20260101T101010Z-001.zip');
    expect(await chosenPlace(folder)).toEqual({ folder, only: null });
  });
});
