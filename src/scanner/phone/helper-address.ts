import type { PhoneProblemCode } from '../../model/phone-problem.ts';

/**
 * Where the system's own helper for phones (usbmuxd) listens: a local socket by its path, or a port of this very computer.
 * No other address can be said.
 */
export type HelperAddress = { readonly path: string } | { readonly port: number };

const PATH = '/var/run/usbmuxd';
const WINDOWS_PORT = 27015;

/**
 * The address on this system. `USBMUXD_SOCKET_ADDRESS`, which the helper's own programs know, is heeded only as
 * `UNIX:/path` or `127.0.0.1:port`.
 */
export function helperAddress(
  override: string | undefined,
  platform: NodeJS.Platform = process.platform,
): HelperAddress {
  const path = /^UNIX:(\/.+)$/.exec(override ?? '')?.[1];
  if (path !== undefined) return { path };
  const port = Number(/^127\.0\.0\.1:(\d{1,5})$/.exec(override ?? '')?.[1]);
  if (port > 0 && port <= 0xffff) return { port };
  return platform === 'win32' ? { port: WINDOWS_PORT } : { path: PATH };
}

/** The problem of a system whose helper does not answer: each has another program that is missing. */
export function noHelper(platform: NodeJS.Platform = process.platform): PhoneProblemCode {
  if (platform === 'win32') return 'phone-no-helper-windows';
  return platform === 'darwin' ? 'phone-no-helper-mac' : 'phone-no-helper-linux';
}
