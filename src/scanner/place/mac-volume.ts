import { runTool } from '../placeholders/run-tool.ts';
import { isThisComputer, networkHost, networkKey } from './network-host.ts';
import { PHONE_ITSELF, THIS_COMPUTER, type Volume } from './volume.ts';

const NETWORK = /^(smbfs|nfs|afpfs|webdav|ftp|macfuse|osxfuse)$/;

/** The volume of a path on macOS: everything else than this Mac's own disk is mounted under `/Volumes`. */
export async function macVolume(folder: string): Promise<Volume> {
  const point = /^\/Volumes\/[^/]+/.exec(folder)?.[0];
  if (!point) return THIS_COMPUTER;
  const signal = AbortSignal.timeout(5000);
  const mounts = (await runTool('/sbin/mount', [], { signal, tolerant: true })).toString('utf8');
  const network = networkSource(mounts, point);
  if (network) return networkVolume(network);
  const info = await runTool('/usr/sbin/diskutil', ['info', '-plist', point], { signal, tolerant: true });
  return diskVolume(info.toString('utf8'));
}

/** The volume of a mount from elsewhere; `ifuse` and `gphotofs` show what is on a phone that is plugged in. */
export function networkVolume(source: string): Volume {
  if (/^(ifuse|gphotofs)(@|$)/.test(source)) return PHONE_ITSELF;
  const host = networkHost(source);
  return host !== null && isThisComputer(host) ? THIS_COMPUTER : { kind: 'network', key: networkKey(source) };
}

/** `//nas/photos on /Volumes/photos (smbfs, nodev…)`: what is mounted there, when it is a network share. */
export function networkSource(mounts: string, point: string): string | null {
  for (const line of mounts.split('\n')) {
    const match = /^(.+) on (.+) \(([^,)]+)/.exec(line);
    if (match?.[2] === point && NETWORK.test(match[3] ?? '')) return match[1] ?? null;
  }
  return null;
}

/**
 * The answer of `diskutil info -plist`. A second volume of the internal disk is no second place, and neither is a disk image:
 * it is a file, most often on this Mac.
 */
export function diskVolume(plist: string): Volume {
  const uuid = /<key>VolumeUUID<\/key>\s*<string>([^<]+)<\/string>/.exec(plist)?.[1];
  const internal = /<key>Internal<\/key>\s*<true\/>/.test(plist);
  const image = /<key>BusProtocol<\/key>\s*<string>Disk Image<\/string>/.test(plist);
  if (internal || image) return THIS_COMPUTER;
  return { kind: 'external-disk', key: uuid ? `disk:${uuid}` : THIS_COMPUTER.key };
}
