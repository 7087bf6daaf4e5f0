/** As much of Electron's session as these guards use. */
export interface PermissionSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, decide: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setDisplayMediaRequestHandler(handler: (request: unknown, decide: (streams: null) => void) => void): void;
}

/** The one thing the page may ask for: copying text that the person chose to copy. Camera, place and the rest: never. */
export function mayHave(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/** Denies every permission but one. Electron asks two handlers, and both must refuse. */
export function setupPermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(mayHave(permission)));
  session.setPermissionCheckHandler((_contents, permission) => mayHave(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null));
}
