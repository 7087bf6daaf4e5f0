import { describe, expect, it } from 'vitest';
import { pathOf, type ScannedFile } from '../../../src/scanner/files/scanned-file.ts';
import { groupFolder } from '../../../src/scanner/grouping/group-folder.ts';
import { at, factsOf, scannedFile } from './scanned-file.ts';

const NOON = Date.UTC(2023, 5, 1, 12);

/** `original + role:name + …` of each group; loose files in brackets. */
function grouped(files: readonly ScannedFile[]): string[] {
  const { groups, loose } = groupFolder(files);
  const lines = groups.map(({ original, companions }) =>
    [pathOf(original), ...companions.map(({ role, file }) => `${role}:${file.name}`)].join(' + '),
  );
  return [...lines, ...loose.map((file) => `[${file.name}]`)];
}

const live = (id: string | null, ms = NOON) => ({ about: { contentIdentifier: id, captured: at(ms) } });
const clip = (id: string | null, ms = NOON, durationMs = 2800) => ({
  about: { contentIdentifier: id, captured: at(ms), durationMs },
});

describe('Live Photos', () => {
  it('are joined by their content identifier, whatever they are called', () => {
    const files = [scannedFile('a.HEIC', live('1')), scannedFile('z.MOV', clip('1', NOON + 9e9, 60_000))];
    expect(grouped(files)).toEqual(['a.HEIC + live-video:z.MOV']);
  });

  it('keep identifiers apart, even with one stem and one second', () => {
    const files = [scannedFile('IMG_1.HEIC', live('1')), scannedFile('IMG_1.MOV', clip('2'))];
    expect(grouped(files)).toEqual(['IMG_1.HEIC', 'IMG_1.MOV']);
  });

  it('are joined by stem when they have no identifier', () => {
    for (const name of ['IMG_1.MOV', 'IMG_1.mov', 'img_1.mp4', 'IMG_1_HEVC.MOV', 'IMG_1_HEIC.MOV']) {
      expect(grouped([scannedFile('IMG_1.HEIC', live(null)), scannedFile(name, clip(null))])).toEqual([
        `IMG_1.HEIC + live-video:${name}`,
      ]);
    }
    const numbered = [scannedFile('IMG_1 (1).HEIC', live(null)), scannedFile('IMG_1 (1).mov', clip(null))];
    expect(grouped(numbered)).toEqual(['IMG_1 (1).HEIC + live-video:IMG_1 (1).mov']);
  });

  it('are not joined by stem when time, length or kind speak against it', () => {
    const still = scannedFile('IMG_1.HEIC', live(null));
    expect(grouped([still, scannedFile('IMG_1.MOV', clip(null, NOON + 121_000))])).toHaveLength(2);
    expect(grouped([still, scannedFile('IMG_1.MOV', clip(null, NOON, 11_000))])).toHaveLength(2);
    expect(grouped([still, scannedFile('IMG_1.avi', clip(null))])).toHaveLength(2);
    expect(grouped([scannedFile('IMG_1.PNG', live(null)), scannedFile('IMG_1.MOV', clip(null))])).toHaveLength(2);
    const large = { size: 61 * 1024 * 1024, about: { captured: at(NOON) } };
    expect(grouped([still, scannedFile('IMG_1.MOV', large)])).toHaveLength(2);
  });

  it('are joined with the film of a Pixel, whose ending is none of a film', () => {
    const film = { state: 'present', ...clip(null, NOON, 1500) } as const;
    const pixel = { ...scannedFile('PXL_1.MP', film), facts: factsOf('PXL_1.mp4', film.about) };
    expect(grouped([scannedFile('PXL_1.MP.jpg', live(null)), pixel])).toEqual(['PXL_1.MP.jpg + live-video:PXL_1.MP']);
    const counted = { ...pixel, name: 'PXL_1.MP(1)' };
    expect(grouped([scannedFile('PXL_1.MP(1).jpg', live(null)), counted])).toHaveLength(1);
    // A film whose whole name happens to be the stem of a still.
    const other = scannedFile('a.mp4', clip(null));
    expect(grouped([scannedFile('a.mp4.jpg', live(null)), other])).toHaveLength(2);
    // Another one of that name alone stays a film.
    expect(grouped([scannedFile('PXL_2.MP.jpg', live(null)), pixel])).toHaveLength(2);
  });

  it('allow the difference that time zones make between a wall clock and an instant', () => {
    const wall = { about: { captured: { kind: 'wall', ms: NOON + 7_200_000, precision: 'second' } as const } };
    expect(grouped([scannedFile('IMG_1.JPG', wall), scannedFile('IMG_1.MOV', clip(null, NOON + 1000))])).toHaveLength(
      1,
    );
    expect(
      grouped([scannedFile('IMG_1.JPG', wall), scannedFile('IMG_1.MOV', clip(null, NOON + 450_000))]),
    ).toHaveLength(2);
  });

  it('use every video once: two copies of a still with one video', () => {
    const files = [scannedFile('a.HEIC', live('1')), scannedFile('b.HEIC', live('1')), scannedFile('b.MOV', clip('1'))];
    expect(grouped(files)).toEqual(['a.HEIC', 'b.HEIC + live-video:b.MOV']);
  });

  it('prefer the HEIC to the JPEG that was made of it', () => {
    const files = ['IMG_1.JPG', 'IMG_1.HEIC'].map((name) => scannedFile(name, live('1')));
    expect(grouped([...files, scannedFile('IMG_1.MOV', clip('1'))])).toEqual([
      'IMG_1.HEIC + live-video:IMG_1.MOV',
      'IMG_1.JPG',
    ]);
  });
});

describe('companions', () => {
  it('IMG_E and IMG_O belong to IMG_', () => {
    const names = ['IMG_0001.HEIC', 'IMG_0001.MOV', 'IMG_E0001.JPG', 'IMG_E0001.MOV', 'IMG_0001.AAE', 'IMG_O0001.AAE'];
    expect(grouped(names.map((name) => scannedFile(name)))).toEqual([
      'IMG_0001.HEIC + adjustment:IMG_0001.AAE + adjustment:IMG_O0001.AAE + live-video:IMG_0001.MOV + edited:IMG_E0001.JPG + edited:IMG_E0001.MOV',
    ]);
  });

  it('an edited version alone is a photo of its own, and so is one from another day', () => {
    expect(grouped([scannedFile('IMG_E0001.JPG')])).toEqual(['IMG_E0001.JPG']);
    const files = [
      scannedFile('IMG_0001.HEIC', live(null)),
      scannedFile('IMG_E0001.JPG', live(null, NOON + 86_400_000)),
    ];
    expect(grouped(files)).toEqual(['IMG_0001.HEIC', 'IMG_E0001.JPG']);
  });

  it('edited versions of tools belong to their original', () => {
    expect(grouped(['a.jpg', 'a_edited.jpeg', 'b.jpg', 'b-bearbeitet.jpg'].map((name) => scannedFile(name)))).toEqual([
      'a.jpg + edited:a_edited.jpeg',
      'b.jpg + edited:b-bearbeitet.jpg',
    ]);
  });

  it('RAW and JPEG are one photo with the JPEG first; RAW alone is a photo', () => {
    expect(grouped(['IMG_1.CR2', 'IMG_1.JPG', 'IMG_2.DNG'].map((name) => scannedFile(name)))).toEqual([
      'IMG_1.JPG + raw:IMG_1.CR2',
      'IMG_2.DNG',
    ]);
    const apart = [scannedFile('IMG_1.CR2', live(null)), scannedFile('IMG_1.JPG', live(null, NOON + 121_000))];
    expect(grouped(apart)).toEqual(['IMG_1.CR2', 'IMG_1.JPG']);
  });

  it('knows the parts of a Photos library by their numbers', () => {
    const id = '3D5E8082-AA3F-4AE3-949F-B5AEFA58C412';
    const names = [`${id}.heic`, `${id}_3.mov`, `${id}_4.dng`, `${id}_5.aae`];
    expect(grouped(names.map((name) => scannedFile(name)))).toEqual([
      `${id}.heic + adjustment:${id}_5.aae + live-video:${id}_3.mov + raw:${id}_4.dng`,
    ]);
  });

  it('sidecars go to the file they name, then to the stem; others stay loose', () => {
    const names = [
      'a.HEIC',
      'a.JPG',
      'a.JPG.xmp',
      'a.xmp',
      'b.HEIC',
      'b.HEIC.supplemental-metadata.json',
      'c.HEIC',
      'c.HEIC.suppl.json',
      'metadata.json',
    ];
    expect(grouped(names.map((name) => scannedFile(name)))).toEqual([
      'a.HEIC + sidecar:a.xmp',
      'a.JPG + sidecar:a.JPG.xmp',
      'b.HEIC + sidecar:b.HEIC.supplemental-metadata.json',
      'c.HEIC + sidecar:c.HEIC.suppl.json',
      '[metadata.json]',
    ]);
  });

  it('goes by content, not by the ending', () => {
    const lying = scannedFile('IMG_1.MOV', { about: { type: 'jpeg' } });
    expect(grouped([scannedFile('IMG_1.HEIC'), lying])).toHaveLength(2);
  });
});
