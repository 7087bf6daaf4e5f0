import { runTool } from '../placeholders/run-tool.ts';
import { isThisComputer, networkHost, networkKey } from './network-host.ts';
import { THIS_COMPUTER, type Volume } from './volume.ts';

/** How the disk of a drive letter is connected, and an id of it that stays. Source: Get-Disk, learn.microsoft.com. */
const SCRIPT =
  '$d = Get-Partition -DriveLetter $env:TWO_PLACES_DRIVE | Get-Disk; Write-Output "$($d.BusType)|$($d.UniqueId)"';

/** The volume of a path on Windows: a share by its name, a drive by how its disk is connected. */
export async function windowsVolume(folder: string, systemDrive = process.env.SystemDrive ?? 'C:'): Promise<Volume> {
  const share = networkShare(folder);
  if (share) {
    const host = networkHost(share);
    return host !== null && isThisComputer(host) ? THIS_COMPUTER : { kind: 'network', key: networkKey(share) };
  }
  const letter = /^([A-Za-z]):/.exec(folder)?.[1]?.toUpperCase();
  if (!letter || letter === systemDrive[0]?.toUpperCase()) return THIS_COMPUTER;
  const args = ['-NoProfile', '-NonInteractive', '-Command', SCRIPT];
  const env = { TWO_PLACES_DRIVE: letter };
  const output = await runTool('powershell.exe', args, { signal: AbortSignal.timeout(10_000), env, tolerant: true });
  return driveVolume(output.toString('utf8'));
}

/** `\\nas\photos` of `\\nas\photos\2023`, in small letters; null for a path with a drive letter. */
export function networkShare(folder: string): string | null {
  const match = /^[\\/]{2}(?:\?[\\/]UNC[\\/])?([^\\/?]+)[\\/]([^\\/]+)/i.exec(folder);
  return match ? `\\\\${match[1]}\\${match[2]}`.toLowerCase() : null;
}

/** A drive on USB, FireWire, Thunderbolt or an SD card is a disk of its own; a second partition inside is not. */
export function driveVolume(answer: string): Volume {
  const [bus = '', id = ''] = answer.trim().split('|');
  if (bus === '') return { kind: 'network', key: THIS_COMPUTER.key };
  if (!/^(USB|1394|SD|MMC)$/i.test(bus)) return THIS_COMPUTER;
  return { kind: 'external-disk', key: id === '' ? THIS_COMPUTER.key : `disk:${id}` };
}
