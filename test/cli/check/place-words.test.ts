import { describe, expect, it } from 'vitest';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { runCli } from '../../fixtures/run-cli.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const photo = makeJpeg({ width: 32, height: 24, seed: 1 });
const TREE = {
  'A/IMG_1.JPG': photo,
  'B/IMG_1.JPG': photo,
  'iCloud Photos/Photos/IMG_1.JPG': photo,
  'kept/.osxphotos_export.db': 'x',
  'kept/IMG_1.JPG': photo,
};

interface Standing {
  readonly mayCount: boolean;
  readonly mirror: string;
  readonly ground: string;
  readonly alsoReachedBy: readonly string[];
}

/** The standing and the key of each place, by its name; null when the command could not run. */
async function standings(...args: string[]): Promise<ReadonlyMap<string, Standing & { readonly key: string }> | null> {
  const run = await runCli(['check', ...args, '--json', '-'], tempTree(TREE), tempFolder());
  if (run.exit === 3) return null;
  const { places }: { places: { name: string; independenceKey: string; standing: Standing }[] } = JSON.parse(
    run.stdout,
  );
  return new Map(places.map(({ name, independenceKey: key, standing }) => [name, { ...standing, key }]));
}

describe('what the person says of folders', () => {
  it('is heard by the folders that it names, and by no other', async () => {
    const said = await standings('A', 'B', '--mirror', 'A');
    expect(said?.get('A')).toMatchObject({ mirror: 'yes', key: 'icloud', mayCount: false });
    expect(said?.get('B')).toMatchObject({ mirror: 'not-asked', key: 'computer', mayCount: true });
  });

  it('answers the question for one or for all', async () => {
    expect((await standings('A', 'kept'))?.get('kept')?.mayCount).toBe(false);
    expect((await standings('A', 'kept', '--no-mirror', 'kept'))?.get('kept')?.mayCount).toBe(true);
    const all = await standings('A', 'kept', '--no-mirror', 'all');
    expect([all?.get('A')?.mirror, all?.get('kept')?.mirror]).toEqual(['no', 'no']);
  });

  it('makes a copied folder of iCloud a copy', async () => {
    expect((await standings('iCloud Photos'))?.get('iCloud Photos')?.ground).toBe('icloud');
    expect((await standings('iCloud Photos', '--only-copy', 'iCloud Photos'))?.get('iCloud Photos')).toMatchObject({
      ground: 'disk',
      mayCount: true,
    });
  });

  it('makes two places one, and a place made like iCloud one with it', async () => {
    expect((await standings('A', 'B', '--made-like', 'B=A'))?.get('B')?.alsoReachedBy).toEqual(['computer']);
    const like = await standings('A', 'iCloud Photos', '--made-like', 'A=iCloud Photos');
    expect(like?.get('A')).toMatchObject({ key: 'icloud', mayCount: false });
  });

  it.each([
    ['of a folder that is not checked', ['A', '--mirror', 'B']],
    ['of a folder that is not there', ['A', '--no-mirror', 'nowhere']],
    ['with half a pair', ['A', '--made-like', 'A']],
    ['without a folder', ['A', '--only-copy']],
  ])('cannot be said %s', async (_, args) => {
    expect(await standings(...args)).toBeNull();
  });
});
