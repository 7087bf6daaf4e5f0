import { hostname, networkInterfaces } from 'node:os';
import { ICLOUD_KEY } from '../../model/place.ts';
import { UNKNOWN_VOLUME, type Volume } from './volume.ts';

/** Endings that Bonjour and home routers give to names inside the house: `nas`, `nas.local`, `nas._smb._tcp.local` are one. */
const AT_HOME = /(\._(smb|afpovertcp|nfs)\._tcp)?\.(local|lan|home|fritz\.box|home\.arpa|localdomain|internal)\.?$/;

/**
 * Names that are no machine: Linux inside Windows, a folder that a virtual machine or a remote session gets from its host,
 * `\\server`, under which rclone and other WinFsp programs mount whatever they like, and programs that show clouds as shares.
 */
const NO_MACHINE =
  /^(wsl\$|wsl\.localhost|\.?psf|vmware-host|vboxs[rv]{2}|tsclient|server|davwwwroot|cryptomator-vault|rclone|fuse-t|sshfs(\.[rk]+)?|(raidrive|netdrive|expandrive|cloudmounter|webdrive|mountainduck|mountain duck)([-.].*)?)$/;

/**
 * The machine behind a network mount, in small letters: `nas` of `//eva@NAS/photos`, `nas.local:/photos`, `https://nas/dav`.
 * Two shares of one machine are one place. Null when the text names none, as in `gvfsd-fuse` or `gdrive:`.
 */
export function networkHost(source: string): string | null {
  const text = source
    .replaceAll('\\', '/')
    .toLowerCase()
    // Windows writes a share of the web as `\\nas@SSL@5006\DavWWWRoot`: what follows the name is no machine.
    .replace(/^(\/\/[^/@]+?)(@ssl)?(@\d{1,5})?(?=\/|$)/, '$1');
  const found =
    /^(?:[a-z0-9+.-]+:)?\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^/:]+)/.exec(text)?.[1] ??
    /^(?:[^@/]*@)?(\[[^\]]+\]|[^/:]+):./.exec(text)?.[1];
  return found === undefined ? null : found.replace(/^\[|\]$/g, '').replace(AT_HOME, '');
}

/**
 * The folder on the machine that a share shows: `/iCloud Photos` of `//pc/iCloud%20Photos`, `/Users/eva` of `eva@mac:/Users/eva`. Null
 * when the text names none.
 */
function folderOnHost(source: string): string | null {
  const text = source.replaceAll('\\', '/');
  const folder =
    /^(?:[a-z0-9+.-]+:)?\/\/[^/]+(\/.+)$/i.exec(text)?.[1] ??
    /^(?:[^@/]*@)?(?:\[[^\]]+\]|[^/:[]+):(.+)$/.exec(text)?.[1];
  if (folder === undefined) return null;
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}

/** Names and addresses of this computer. */
export interface OwnMachine {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** This computer as its own network knows it; nothing is asked of the network. */
export function ownMachine(): OwnMachine {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []);
  return { name: hostname(), addresses };
}

/** Whether a machine is this computer under another name: its share lies on the same disk. */
export function isThisComputer(host: string, own: OwnMachine = ownMachine()): boolean {
  if (/^(.+\.)?localhost$|^ip6-(localhost|loopback)$|^127\.|^0\.0\.0\.0$/.test(host) || host === '::1') return true;
  return host === networkHost(`//${own.name}/`) || own.addresses.includes(host.replace(/%.*$/, ''));
}

/** Whether a machine is named by its address. */
export function isAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || host.includes(':');
}

/**
 * The place that a share is: the machine it is on. One without a machine, or on this computer, may be anything that a program here
 * shows as a folder.
 *
 * @param address of the machine, where the system knows it: one machine by name and by address is one
 */
export function networkVolume(source: string, address: string | null = null, own: OwnMachine = ownMachine()): Volume {
  const host = networkHost(source);
  if (host === null || NO_MACHINE.test(host)) return UNKNOWN_VOLUME;
  const known = address ?? (isAddress(host) ? host : null);
  if (isThisComputer(host, own) || (known !== null && isThisComputer(known, own))) return UNKNOWN_VOLUME;
  if (/(^|\.)icloud\.com(\.cn)?$/.test(host))
    return { ...UNKNOWN_VOLUME, ground: 'icloud', source: 'system', name: null, key: ICLOUD_KEY };
  const alsoReachedBy = known === null ? [] : [`address:${known}`];
  return {
    ...UNKNOWN_VOLUME,
    ground: 'network',
    source: 'system',
    name: host,
    key: `network:${host}`,
    alsoReachedBy,
    mayCount: true,
    shows: folderOnHost(source),
  };
}
