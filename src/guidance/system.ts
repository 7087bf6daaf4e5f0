/** Versions of iOS whose menus differ. `ios17` means 17 and earlier, `ios26` means 26 and later. */
export const IOS_VERSIONS = ['ios17', 'ios18', 'ios26'] as const;
/** Systems whose menus differ. */
export const SYSTEM_IDS = [...IOS_VERSIONS, 'macos', 'windows', 'linux'] as const;

export type SystemId = (typeof SYSTEM_IDS)[number];
export type IosVersion = (typeof IOS_VERSIONS)[number];
export type ComputerSystem = Exclude<SystemId, IosVersion>;

/** What is known of this person's devices. `null` is not known: then every variant is shown, each with its name. */
export interface Systems {
  readonly ios: IosVersion | null;
  readonly computer: ComputerSystem | null;
  /** A disk is plugged in; the step that plugs it in is left out. */
  readonly diskPlugged?: boolean;
}

export const UNKNOWN_SYSTEMS: Systems = Object.freeze({ ios: null, computer: null });

/** Whether a step for one system may be meant for this person. */
export function mayBe(systems: Systems, id: SystemId): boolean {
  const known = isIos(id) ? systems.ios : systems.computer;
  return known === null || known === id;
}

/** Whether exactly this system is known to be the person's. */
export function isKnown(systems: Systems, id: SystemId): boolean {
  return (isIos(id) ? systems.ios : systems.computer) === id;
}

/** Whether a system is a version of iOS. */
export function isIos(id: SystemId): id is IosVersion {
  return IOS_VERSIONS.some((version) => version === id);
}

/** The system of a computer by the name that Node and Electron give it (`process.platform`). */
export function computerOf(platform: string): ComputerSystem | null {
  if (platform === 'darwin') return 'macos';
  if (platform === 'win32') return 'windows';
  return platform === 'linux' ? 'linux' : null;
}
