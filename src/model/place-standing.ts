/** What a place physically lies on, or what keeps it. `unknown` is this computer at best and never counts as a second place. */
export const PLACE_GROUNDS = [
  'disk',
  'network',
  'service',
  'icloud',
  'phone',
  'phone-backup',
  'bin',
  'snapshot',
  'memory',
  'unknown',
] as const;

export type PlaceGround = (typeof PLACE_GROUNDS)[number];

/** Whether what lies there goes away by itself: a waste basket, an old version, the memory of a computer that is switched off. */
export function goesAwayByItself(ground: PlaceGround | undefined): boolean {
  return ground === 'bin' || ground === 'snapshot' || ground === 'memory';
}

/** How the ground is known: the system was asked, a service's own marks, its default place, or the person's word. */
export const GROUND_SOURCES = ['system', 'marks', 'default-place', 'person', 'not-known'] as const;

export type GroundSource = (typeof GROUND_SOURCES)[number];

/** The person's answer to "Does a program delete here what you delete in iCloud?" */
export const MIRROR_ANSWERS = ['no', 'yes', 'not-asked'] as const;

export type MirrorAnswer = (typeof MIRROR_ANSWERS)[number];

/** What the person can say of a place that nobody can see: nothing syncs it, or something does. */
export const CORRECTIONS = ['only-a-copy', 'kept-in-step'] as const;

export type Correction = (typeof CORRECTIONS)[number];

/** What the person said of a place. It is kept, shown wherever an answer rests on it, and never makes the phone or iCloud count. */
export interface PersonsWord {
  readonly mirror: MirrorAnswer;
  readonly corrected: Correction | null;
  /** The place that a program makes this one like (a clone, a sync, a backup): its independence key, and what it is called. */
  readonly madeLike: { readonly key: string; readonly name: string } | null;
}

/** Services, by their keys, whose other end is a machine that somebody keeps: it may be the very machine that a share lies on. */
export const OWN_SERVERS: ReadonlySet<string> = new Set([
  'nextcloud',
  'syncthing',
  'resilio',
  'synology-drive',
  'seafile',
]);

export const NOTHING_SAID: PersonsWord = Object.freeze({ mirror: 'not-asked', corrected: null, madeLike: null });

/** What a backup of a phone says of itself; null for what it does not say. */
export interface PhoneBackup {
  /** What the person called the phone. */
  readonly device: string | null;
  /** When it was made (ms, UTC). */
  readonly at: number | null;
  readonly encrypted: boolean | null;
  readonly finished: boolean | null;
}

/** What is known of where a place lies, and so whether it may count as a place of its own. Made by `scanner/place`. */
export interface PlaceStanding {
  readonly ground: PlaceGround;
  readonly source: GroundSource;
  /** What a person calls it: the disk's name, the machine, the service; null when it has no name. */
  readonly name: string | null;
  /** Whether it is known to be apart from iCloud and the phone. False is the default. */
  readonly mayCount: boolean;
  readonly mirror: MirrorAnswer;
  /** Something here suggests that a program mirrors (state files of a downloader, a name); the question matters more. */
  readonly mirrorSuspected: boolean;
  /** What a correction by the person rests on (`only a copy, nothing syncs it`); null without one. */
  readonly correctedByPerson: Correction | null;
  /**
   * More independence keys whose accident reaches it too: the other disks of a RAID, the address of a machine, a service that may
   * sync it. Left out where there are none.
   */
  readonly alsoReachedBy?: readonly string[];
  /** The file or folder by which a service is known that syncs it, or did once: in the place or above it. Left out without one. */
  readonly mark?: string;
  /** The place that a program makes this one like, by the person's word. Left out where nothing was said. */
  readonly madeLike?: { readonly key: string; readonly name: string };
  /** For a backup of a phone: what it says of itself. Left out for every other place. */
  readonly backup?: PhoneBackup;
}

/** The standing of a place of which nothing is known. */
export const UNKNOWN_STANDING: PlaceStanding = Object.freeze({
  ground: 'unknown',
  source: 'not-known',
  name: null,
  mayCount: false,
  mirror: 'not-asked',
  mirrorSuspected: false,
  correctedByPerson: null,
});

/** What the person said of a place, by its standing. */
export function wordOf({ mirror, correctedByPerson, madeLike }: PlaceStanding): PersonsWord {
  return { mirror, corrected: correctedByPerson, madeLike: madeLike ?? null };
}

/** Kinds of things that a scan passed over, and that may hold photos. */
export const PASSED_OVER_KINDS = [
  'link',
  'hidden-folder',
  'hidden-file',
  'archive',
  'unfinished-download',
  'other-ending',
  'inside-library',
  'special-file',
  'system-entry',
] as const;

export type PassedOverKind = (typeof PASSED_OVER_KINDS)[number];

/** One kind of thing that was passed over: how many, and one example (a path inside the place with `/`). */
export interface PassedOver {
  readonly kind: PassedOverKind;
  readonly count: number;
  readonly example: string | null;
}
