/** Switches with which another program can drive the window from outside. */
const SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins'] as const;

/**
 * Whether this start is refused: a packaged app that was told to let itself be driven. Anybody who can start a program of the person
 * could read through it what macOS lets only this app read. Where Node's inspector is open the app was changed already (its
 * fuse forbids it): so do our own tests, on a copy.
 *
 * @param parts.inspector where Node's inspector listens (`inspector.url()`), or undefined
 */
export function isDrivenFromOutside(parts: {
  readonly packaged: boolean;
  readonly hasSwitch: (name: string) => boolean;
  readonly inspector: string | undefined;
}): boolean {
  return parts.packaged && parts.inspector === undefined && SWITCHES.some((name) => parts.hasSwitch(name));
}
