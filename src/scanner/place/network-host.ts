import { hostname } from 'node:os';

/** Endings that Bonjour and home routers give to names inside the house: `nas`, `nas.local`, `nas._smb._tcp.local` are one. */
const AT_HOME = /(\._(smb|afpovertcp|nfs)\._tcp)?\.(local|lan|home|fritz\.box|home\.arpa|localdomain|internal)\.?$/;

/**
 * The machine behind a network mount, in small letters: `nas` of `//eva@NAS/photos`, `nas.local:/photos`, `https://nas/dav`.
 * Two shares of one machine are one place. Null when the text names none.
 */
export function networkHost(source: string): string | null {
  const text = source
    .replaceAll('\\', '/')
    .toLowerCase()
    .replace(/(@ssl)(@\d+)?(?=\/)/, '');
  const found =
    /^[a-z0-9+.-]*:?\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^/:]+)/.exec(text)?.[1] ??
    /^(?:[^@/]*@)?(\[[^\]]+\]|[^/:]+):/.exec(text)?.[1];
  return found === undefined ? null : found.replace(/^\[|\]$/g, '').replace(AT_HOME, '');
}

/** Whether a machine is this computer under another name (or the Linux inside Windows): its share lies on the same disk. */
export function isThisComputer(host: string, ownName: string = hostname()): boolean {
  return /^(.+\.)?localhost$|^wsl\$$|^127\./.test(host) || host === '::1' || host === networkHost(`//${ownName}/`);
}

/** The key of a network place: its machine, or the whole text when no machine is named. */
export function networkKey(source: string): string {
  return `network:${networkHost(source) ?? source.toLowerCase()}`;
}
