// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sortDrop } from '../../../src/renderer/shell/sort-drop.ts';

interface Item {
  readonly name: string;
  /** Paths inside, for a folder. */
  readonly holds?: readonly string[];
}

/** A drop as a browser gives it, as far as it is looked at. */
function drop(...items: Item[]) {
  const files = items.map(({ name }) => new File(['x'], name));
  const transfer = {
    files,
    items: items.map(({ holds }) => ({ kind: 'file', webkitGetAsEntry: () => ({ isDirectory: holds !== undefined }) })),
  } as unknown as DataTransfer;
  const read = async () =>
    items.flatMap(({ name, holds }) =>
      (holds ?? [name]).map((path) => ({ file: new File(['x'], path), path: holds ? `${name}/${path}` : path })),
    );
  return sortDrop(transfer, read);
}

describe('what was dropped', () => {
  it('is a place where it holds photos, also with notes and sidecars beside them', async () => {
    const dropped = await drop({ name: 'Holiday', holds: ['a.JPG', 'notes.txt', 'a.JPG.json'] });
    expect(dropped).toMatchObject({ lists: [], question: false });
    expect(dropped.places.map(({ name }) => name)).toEqual(['Holiday']);
  });

  it('is a list where it holds a list and no photo, and where it is no folder at all', async () => {
    expect(await drop({ name: 'iCloud Photos', holds: ['Photo Details.csv'] })).toMatchObject({
      places: [],
      question: false,
      lists: [{ path: 'iCloud Photos/Photo Details.csv' }],
    });
    expect(await drop({ name: 'list.json' }, { name: 'more.csv' })).toMatchObject({ places: [], question: false });
  });

  it('is asked about where both fit, and where nobody can tell: a zip, a folder with neither', async () => {
    for (const item of [
      { name: 'Part 1 of 2', holds: ['IMG_1.HEIC', 'Photo Details.csv'] },
      { name: 'iCloud Photos Part 1 of 2.zip' },
      { name: 'Scans', holds: ['readme.pdf'] },
    ]) {
      const dropped = await drop(item);
      expect(dropped.question, item.name).toBe(true);
      expect(dropped.places).toHaveLength(1);
    }
  });

  it('is a place where it is a Photos library, of which nothing is read here', async () => {
    const library = await drop({ name: 'Family.photoslibrary', holds: ['database/Photos.sqlite', 'x.csv'] });
    expect(library).toMatchObject({ lists: [], question: false });
  });
});
