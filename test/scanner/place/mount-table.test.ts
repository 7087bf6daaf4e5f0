import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../src/scanner/place/ground.ts';
import { type DiskFacts, volumeOfMount } from '../../../src/scanner/place/linux-volume.ts';
import { macVolume } from '../../../src/scanner/place/mac-volume.ts';
import type { Volume } from '../../../src/scanner/place/volume.ts';
import { driveVolume, windowsVolume } from '../../../src/scanner/place/windows-volume.ts';
import { NOTHING } from './look.ts';

/** The rows of docs/sources.md are the test: what they say is what happens. */
const ROWS = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, system, type, source, counts] =
      /^\| (Linux|macOS|Windows) \| `([^`]+)` \| `([^`]+)` \| ([^|]+) \|/.exec(line) ?? [];
    return system && type && source && counts ? [{ system, type, source, counts }] : [];
  });

/** What a volume counts as, in the words of the table. */
function wordsFor({ ground, mayCount, portable }: Volume): string {
  if (ground === 'disk') return portable ? 'a disk of its own' : 'this computer';
  if (ground === 'network') return 'the machine';
  if (ground === 'service') return 'the service';
  const words =
    {
      icloud: 'iCloud',
      phone: 'the phone',
      'phone-backup': 'the phone',
      unknown: 'not known',
      bin: 'a bin',
      snapshot: 'a snapshot',
    }[String(ground)] ?? ground;
  return mayCount ? `${words}, which counts` : words;
}

/** What a folder on a volume counts as, by what the volume shows and by the path. */
const groundAt = (folder: string, volume: Volume): Volume => groundOf(folder, volume, NOTHING);

function onLinux(type: string, text: string): Volume {
  const [source = '', where = ''] = text.split(/ (?=inside$|on USB|of the system$|in memory$)/);
  const disk: DiskFacts = {
    memory: where === 'in memory',
    own: where === 'of the system',
    portable: where.startsWith('on USB'),
    ids: where === 'on USB' ? ['usb-T7'] : [],
  };
  const inside = /^fuse\.(gvfsd|kio)-fuse$/.test(type) ? `/${source}/DCIM` : '/2023';
  const folder = `/mnt/x${inside}`;
  const mount = { device: '0:70', root: '/', point: '/mnt/x', type, source, options: 'rw' };
  return groundAt(folder, volumeOfMount(folder, mount, disk));
}

async function onMac(type: string, text: string): Promise<Volume> {
  const [source = '', point = '/Volumes/x'] = text.split(' on ');
  const no = () => Promise.reject(new Error('not asked'));
  const mounts = async () => Buffer.from(`${source} on ${point} (${type}, nodev)\n`);
  return groundAt(point, await macVolume(point, { mounts, info: no, list: no, images: no }));
}

const USB = { index: 1, bus: 'USB', media: 'External hard disk media', model: 'T7', serial: 'S6', pnp: '' };
const INSIDE = { ...USB, index: 2, bus: 'SCSI', media: 'Fixed hard disk media' };
const SYSTEM = { ...INSIDE, index: 0 };
const BEHIND: Readonly<Record<string, readonly object[]>> = {
  'a disk on USB': [USB],
  'a disk inside': [INSIDE],
  'the disk of the system': [SYSTEM],
  'a virtual disk': [{ ...USB, model: 'Microsoft Virtual Disk' }],
  'a RAM disk': [{ ...INSIDE, model: 'SoftPerfect RAM Disk' }],
  'no disk': [],
};

async function onWindows(type: string, source: string): Promise<Volume> {
  if (type === 'share') return groundAt(`${source}\\2023`, await windowsVolume(`${source}\\2023`));
  const drive = (disks: readonly object[]) => ({ type: 3, fileSystem: type, provider: '', label: 'x', disks });
  return driveVolume(JSON.stringify({ drive: drive(BEHIND[source] ?? []), system: drive([SYSTEM]) }));
}

describe('the table of mounts in docs/sources.md', () => {
  it.each(ROWS)('$system: $type $source is $counts', async ({ system, type, source, counts }) => {
    const asked = { Linux: onLinux, macOS: onMac, Windows: onWindows }[system];
    expect(asked && wordsFor(await asked(type, source))).toBe(counts);
  });

  it('has every system, and every outcome', () => {
    expect(ROWS.length).toBeGreaterThan(120);
    expect(new Set(ROWS.map(({ system }) => system)).size).toBe(3);
    expect(new Set(ROWS.map(({ counts }) => counts)).size).toBe(10);
  });
});
