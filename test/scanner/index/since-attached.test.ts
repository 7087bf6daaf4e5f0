import { utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachedSince } from '../../../src/scanner/place/attached-since.ts';
import { makeJpeg } from '../../../src/scanner/sample/media/jpeg.ts';
import { addFiles, tempFolder } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';

// A file that was written to a disk on a cable may be in the memory of the computer alone, until the disk was ejected and came back.

const HOUR = 3_600_000;
const NAMES = ['a.jpg', 'b.jpg'];

function makePlace() {
  const folder = tempFolder();
  addFiles(folder, Object.fromEntries(NAMES.map((name, seed) => [name, makeJpeg({ width: 16, height: 16, seed })])));
  // The date of the photo, which a copy takes over, is not the moment of copying.
  for (const name of NAMES) utimesSync(path.join(folder, name), new Date(2020, 1, 1), new Date(2020, 1, 1));
  return { folder, dataFolder: tempFolder() };
}

async function scan({ folder, dataFolder }: ReturnType<typeof makePlace>, attachedAt: number | null, proof = true) {
  const run = await runScan(folder, { proof, dataFolder }, { attachedAt: () => attachedAt });
  const files = run.contents.assets.flatMap(({ resources }) => resources);
  return {
    read: run.stats.filesRead,
    since: files.filter((one) => one.writtenSinceAttached === true).length,
    proven: files.filter(({ fingerprint }) => fingerprint !== null).length,
  };
}

describe('files written since their disk was plugged in', () => {
  it('are marked, also when the index remembers them, and read again once after the disk came back', async () => {
    const place = makePlace();
    const before = Date.now() - HOUR;
    expect(await scan(place, before)).toEqual({ read: 2, since: 2, proven: 2 });
    expect(await scan(place, before)).toEqual({ read: 0, since: 2, proven: 2 });
    const again = Date.now() + 1;
    expect(await scan(place, again, false)).toEqual({ read: 0, since: 0, proven: 0 });
    expect(await scan(place, again)).toEqual({ read: 2, since: 0, proven: 2 });
    expect(await scan(place, again)).toEqual({ read: 0, since: 0, proven: 2 });
  });

  it('are not marked where they were there before, or where the disk cannot be pulled out', async () => {
    expect(await scan(makePlace(), Date.now() + HOUR)).toEqual({ read: 2, since: 0, proven: 2 });
    expect(await scan(makePlace(), null)).toEqual({ read: 2, since: 0, proven: 2 });
  });

  it('are read once: what was proven before is not read again because the disk came back', async () => {
    const place = makePlace();
    await scan(place, Date.now() + HOUR);
    expect(await scan(place, Date.now() + 2 * HOUR)).toEqual({ read: 0, since: 0, proven: 2 });
  });
});

describe('since when a disk is plugged in', () => {
  const system = (born: readonly (number | null)[]) => ({
    devices: () => born.map((_, index) => `/dev/sd${index}`),
    bornAt: (device: string) => born[Number(device.at(-1))] ?? null,
    startedAt: () => 100,
  });

  it.each([
    ['disk:usb-1', [500], 500],
    ['disk:usb-1', [500, 400], 400],
    ['disk:usb-1', [500, 0], 100],
    ['disk:usb-1', [null], 100],
    ['disk:usb-1', [], 100],
    ['computer', [500], null],
    ['icloud', [500], null],
  ])('%s with device files of %j: %s', (independenceKey, born, at) => {
    expect(attachedSince('/media/T7', { independenceKey }, system(born))).toBe(at);
  });

  it('is the start of the computer where the system does not answer', () => {
    const devices = () => {
      throw new Error('no /sys here');
    };
    expect(attachedSince('/media/T7', { independenceKey: 'disk:a' }, { ...system([]), devices })).toBe(100);
  });
});
