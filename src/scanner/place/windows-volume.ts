import { z } from 'zod';
import { outputOf, runTool } from '../tools/run-tool.ts';
import { systemTool } from '../tools/system-tools.ts';
import { networkVolume } from './network-host.ts';
import { IN_MEMORY, THIS_COMPUTER, UNKNOWN_VOLUME, type Volume } from './volume.ts';

const LIMIT_MS = 20_000;

/**
 * What Windows knows of a drive letter and of the disks behind it, and of the drive that it runs from. These classes answer
 * ordinary users too; `Get-Partition` and `Get-Disk` want an administrator. Source: learn.microsoft.com, "Win32_LogicalDisk",
 * "Win32_LogicalDiskToPartition", "Win32_DiskDrive". The letter is one letter, checked before.
 */
const SCRIPT = `
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
function Disks($letter) {
  $drive = Get-CimInstance Win32_LogicalDisk -Filter "DeviceID='$($letter):'"
  if ($null -eq $drive) { return $null }
  $parts = @(Get-CimAssociatedInstance -InputObject $drive -Association Win32_LogicalDiskToPartition)
  $disks = @($parts | ForEach-Object { Get-CimAssociatedInstance -InputObject $_ -Association Win32_DiskDriveToDiskPartition })
  @{
    type = [int]$drive.DriveType; fileSystem = [string]$drive.FileSystem; provider = [string]$drive.ProviderName
    label = [string]$drive.VolumeName
    disks = @($disks | ForEach-Object { @{
      index = [int]$_.Index; bus = [string]$_.InterfaceType; media = [string]$_.MediaType; model = [string]$_.Model
      serial = [string]$_.SerialNumber; pnp = [string]$_.PNPDeviceID
    } })
  }
}
ConvertTo-Json -Compress -Depth 5 @{ drive = (Disks $env:TWO_PLACES_DRIVE); system = (Disks $env:TWO_PLACES_SYSTEM) }
`;

const disk = z.object({
  index: z.number(),
  bus: z.string(),
  media: z.string(),
  model: z.string(),
  serial: z.string(),
  pnp: z.string(),
});

const drive = z.object({
  type: z.number(),
  fileSystem: z.string(),
  provider: z.string(),
  label: z.string(),
  disks: z.array(disk),
});

const answer = z.object({ drive, system: drive.nullable() });

type Disk = z.infer<typeof disk>;

/**
 * The volume of a path on Windows: a share by its machine, a drive by the disk behind it. Rejects when Windows does not answer.
 *
 * @param run what answers in the place of PowerShell, in tests
 */
export async function windowsVolume(
  folder: string,
  systemDrive = process.env.SystemDrive ?? 'C:',
  run: typeof runTool = runTool,
): Promise<Volume> {
  const share = networkShare(folder);
  if (share) return networkVolume(share);
  const letter = driveLetter(folder);
  const system = /^[a-z]/i.exec(systemDrive)?.[0]?.toUpperCase() ?? 'C';
  if (letter === null) return UNKNOWN_VOLUME;
  if (letter === system) return THIS_COMPUTER;
  const env = { TWO_PLACES_DRIVE: letter, TWO_PLACES_SYSTEM: system };
  const args = ['-NoProfile', '-NonInteractive', '-Command', SCRIPT];
  const said = await run(systemTool('powershell'), args, { limitMs: LIMIT_MS, env });
  return driveVolume(outputOf(said).toString('utf8'));
}

/** `D` of `D:\Photos` and of `\\?\D:\Photos`. */
function driveLetter(folder: string): string | null {
  return /^(?:[\\/]{2}[?.][\\/])?([A-Za-z]):/.exec(folder)?.[1]?.toUpperCase() ?? null;
}

/** `\\nas\photos` of `\\nas\photos\2023`, in small letters; null for a path with a drive letter. */
export function networkShare(folder: string): string | null {
  const match = /^[\\/]{2}(?:\?[\\/]UNC[\\/])?([^\\/?.]+[^\\/?]*)[\\/]([^\\/]+)/i.exec(folder);
  return match ? `\\\\${match[1]}\\${match[2]}`.toLowerCase() : null;
}

/** File systems of Windows' own; drives that programs make name others (`FUSE-rclone`, `Cryptomator`). */
const ON_A_DISK = /^(NTFS|ReFS|exFAT|FAT(12|16|32)?|UDF|CDFS)$/i;

/**
 * The decision on the text that Windows answered. A drive without a disk behind it is one that a program makes (Google Drive, a
 * cloud, a vault); a second partition of the disk that Windows runs from is this computer.
 */
export function driveVolume(text: string): Volume {
  const said = answer.safeParse(parseJson(text));
  if (!said.success) return UNKNOWN_VOLUME;
  const { drive, system } = said.data;
  if (drive.type === 4) return networkVolume(drive.provider);
  if (!ON_A_DISK.test(drive.fileSystem) || drive.disks.length === 0) return UNKNOWN_VOLUME;
  if (drive.disks.some(isMemory)) return IN_MEMORY;
  // A virtual disk is a file, and nobody says where it lies.
  if (drive.disks.some(({ model }) => /virtual disk/i.test(model))) return UNKNOWN_VOLUME;
  const own = new Set(system?.disks.map(({ index }) => index));
  if (drive.disks.some((disk) => own.has(disk.index) || !isPortable(disk))) return THIS_COMPUTER;
  const ids = drive.disks.map(idOf);
  const [first, ...others] = ids.filter((id) => id !== null).sort();
  if (first === undefined || ids.includes(null)) return THIS_COMPUTER;
  return {
    ...THIS_COMPUTER,
    name: drive.label === '' ? null : drive.label,
    key: `disk:${first}`,
    alsoReachedBy: others.map((id) => `disk:${id}`),
    portable: true,
  };
}

/** Programs that make a disk of memory call it so (`SoftPerfect RAM Disk`, `DATARAM RAMDisk`, `RamDrive`). A DVD-RAM is a disc. */
function isMemory({ model, pnp }: Disk): boolean {
  return [model, pnp].some((text) => /(?<![a-z]|dvd[ _-])ram[ _-]?(disk|drive)/i.test(text));
}

/** Disks on USB by the newer way (UAS) call themselves SCSI; the kind of medium says what they are. */
function isPortable({ bus, media }: Disk): boolean {
  return /^(USB|1394)$/i.test(bus) || /^(external|removable)/i.test(media);
}

/**
 * The serial number of a disk, or the end of its device id where the disk gave it one. An id with `&` as its second character was
 * made up by Windows from the socket. Source: learn.microsoft.com, "Instance IDs".
 */
function idOf({ serial, pnp }: Disk): string | null {
  const number = serial.trim().toUpperCase();
  if (number !== '' && !/^[0.]+$/.test(number)) return number;
  const instance = pnp.split('\\')[2]?.toUpperCase() ?? '';
  return instance === '' || instance[1] === '&' ? null : instance;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
