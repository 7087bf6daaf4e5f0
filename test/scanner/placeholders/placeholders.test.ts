import { truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeHeic, makeJpeg } from '../../fixtures/media/media.ts';
import { FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { ledgerLine, resourcesOf, runScan } from '../scan/run-scan.ts';
import { scanInChild } from '../scan/scan-unprivileged.ts';

const JPEG = makeJpeg({ date: '2023:06:01 12:00:00' });

/** A file with a size and not one block, as a cloud leaves it. */
function addSparse(folder: string, name: string, size: number): void {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  truncateSync(file, size);
  utimesSync(file, FILE_DATE, FILE_DATE);
}

describe.skipIf(process.platform === 'win32')('files whose bytes are in a cloud', () => {
  it('knows stubs, old stubs and files without a block, under their real names', async () => {
    const folder = tempTree({
      'here.jpg': JPEG,
      '.IMG_1.HEIC.icloud': 'bplist00 stub',
      '.IMG_2.MOV-tef.icloud': 'bplist00 stub',
      '.notes.pdf.icloud': 'bplist00 stub',
    });
    addSparse(folder, 'IMG_3.HEIC', 3_000_000);
    const { contents, stats } = await runScan(folder, { proof: true });
    expect(resourcesOf(contents)).toEqual([
      'IMG_1.HEIC: original placeholder',
      'IMG_2.MOV: original placeholder',
      'IMG_3.HEIC: original placeholder',
      'here.jpg: original present',
    ]);
    expect(contents.notes).toEqual([{ code: 'placeholders', count: 3, blocks: false }]);
    expect(contents.assets.find((asset) => asset.name === 'IMG_1.HEIC')?.resources[0].size).toBeNull();
    expect(contents.assets.find((asset) => asset.name === 'IMG_3.HEIC')?.resources[0].size).toBe(3_000_000);
    expect(stats.filesRead).toBe(1);
  });

  it('pairs the stubs of a Live Photo by name', async () => {
    const folder = tempTree({ '.IMG_1.HEIC.icloud': 's', '.IMG_1.MOV.icloud': 's' });
    const { contents } = await runScan(folder);
    expect(resourcesOf(contents)).toEqual(['IMG_1.HEIC: original placeholder', 'IMG_1.MOV: live-video placeholder']);
  });

  it('never opens one: nobody may, and nobody complains', () => {
    const folder = tempTree({ 'here.jpg': JPEG, '.IMG_1.HEIC.icloud': 'stub', 'closed.jpg': JPEG });
    addSparse(folder, 'IMG_3.HEIC', 3_000_000);
    addSparse(folder, 'IMG_4.MOV', 80_000_000);
    const closed = ['.IMG_1.HEIC.icloud', 'IMG_3.HEIC', 'IMG_4.MOV', 'closed.jpg'];
    const { contents, stats } = scanInChild(folder, { closed });
    if (!contents) throw new Error('no contents');
    expect(resourcesOf(contents)).toEqual([
      'IMG_1.HEIC: original placeholder',
      'IMG_3.HEIC: original placeholder',
      'IMG_4.MOV: original placeholder',
      // The proof that opening would have been refused.
      'closed.jpg: original unreadable',
      'here.jpg: original present',
    ]);
    expect(contents.problems).toEqual([{ code: 'file-unreadable', path: 'closed.jpg' }]);
    expect(stats?.filesRead).toBe(2);
  });

  it('takes back what was remembered when a file moves to the cloud', async () => {
    const folder = tempTree({ 'a.jpg': makeHeic({ date: '2023:06:01 12:00:00', pictureBytes: 9000 }) });
    const dataFolder = tempFolder();
    const before = await runScan(folder, { proof: true, dataFolder });
    const size = before.contents.assets[0]?.resources[0].size ?? 0;
    addSparse(folder, 'a.jpg', size);
    const { contents } = await runScan(folder, { proof: true, dataFolder });
    expect(contents.assets[0]?.resources[0]).toMatchObject({ state: 'placeholder', fingerprint: null });
  });

  it('counts a stub beside its downloaded file as nothing', async () => {
    const folder = tempTree({ 'IMG_1.jpg': JPEG, '.IMG_1.jpg.icloud': 'stub', '.IMG_1.jpg-tef.icloud': 'stub' });
    const { contents } = await runScan(folder);
    expect(resourcesOf(contents)).toEqual(['IMG_1.jpg: original present']);
    expect(ledgerLine(contents, 'placeholder-stubs')).toBe(-2);
  });
});

describe.skipIf(process.platform === 'win32')('a question that is not answered', () => {
  it('keeps the place from being known, and nothing without blocks is opened', async () => {
    const folder = tempTree({ 'here.jpg': JPEG });
    addSparse(folder, 'IMG_3.HEIC', 3_000_000);
    const { contents, events } = await runScan(
      folder,
      {},
      { detect: async () => Promise.reject(new Error('no answer')) },
    );
    expect(contents.notes).toContainEqual({ code: 'placeholders-not-asked', blocks: true });
    expect(resourcesOf(contents)).toEqual(['IMG_3.HEIC: original placeholder', 'here.jpg: original present']);
    const problem = { code: 'placeholders-not-asked', path: folder, technical: 'no answer' };
    expect(events).toContainEqual({ type: 'warning', problem });
  });

  it('is asked before anything is opened or listed', async () => {
    const folder = tempTree({ 'here.jpg': JPEG });
    const seen: string[] = [];
    const detect = async () => {
      // A file that comes while the question waits is part of the walk: nothing was listed yet.
      writeFileSync(path.join(folder, 'later.jpg'), JPEG);
      seen.push('asked');
      return { paths: ['later.jpg'], foldersToo: false, unread: [] };
    };
    const { contents, stats } = await runScan(folder, {}, { detect });
    expect(seen).toEqual(['asked']);
    expect(resourcesOf(contents)).toEqual(['here.jpg: original present', 'later.jpg: original placeholder']);
    expect(stats.filesRead).toBe(1);
  });

  it('may be about the folder itself, which is not listed then', async () => {
    const detect = async () => ({ paths: [''], foldersToo: true, unread: [] });
    await expect(runScan(tempTree({ 'a.jpg': JPEG }), {}, { detect })).rejects.toThrow('folder-unreadable');
  });
});
