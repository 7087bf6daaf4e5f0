/**
 * Whether what a cable says may turn an answer good. False until the checklist of docs/cable.md was run with a real iPhone:
 * the way to the phone, its database and its note on iCloud were read in public code and played by the stand-in phone of the
 * tests, and nobody here has seen what a real phone's totals count or how a busy phone writes. Until then a cable can only
 * add warnings, and its list needs typed totals like any other.
 */
export const CABLE_IS_PROVEN: boolean = false;

export const ICLOUD_PHOTOS_STATES = ['on', 'off', 'unknown'] as const;

/** Whether iCloud Photos is on, by what the phone keeps of it. */
export type ICloudPhotosState = (typeof ICLOUD_PHOTOS_STATES)[number];

export const STANDSTILLS = [
  'icloud-full',
  'phone-full',
  'low-power',
  'no-network',
  'airplane-mode',
  'no-mobile-data',
  'signed-out',
  'library-wiped',
  'leaving',
  'changes-waiting',
] as const;

/** Why iCloud Photos does not go on, by the phone's own note. `changes-waiting`: something is to be sent or taken in. */
export type Standstill = (typeof STANDSTILLS)[number];

/** Where the facts of a phone are from: its cable, a copy that was kept from it, a backup, or a database alone. */
export const PHONE_SOURCES = ['cable', 'saved', 'backup', 'database'] as const;

export type PhoneSource = (typeof PHONE_SOURCES)[number];

export interface PhoneDevice {
  /** What its owner calls it. */
  readonly name: string | null;
  /** Apple's word for the model: `iPhone13,2`. */
  readonly model: string | null;
  /** Version of iOS: `26.1`. */
  readonly system: string | null;
}

/** Items of the person's own library. A Live Photo is one photo. */
export interface PhoneItems {
  /** Shown in the library: neither in Recently Deleted nor frames of a burst that nobody chose. Hidden ones are among them. */
  readonly photos: number;
  readonly videos: number;
  readonly hidden: number;
  readonly deleted: number;
  readonly sharedLibrary: number;
  /** Uploaded items among photos and videos. */
  readonly uploaded: number;
  /** Not uploaded, not deleted: only this phone has them. Frames of bursts are among them. */
  readonly waiting: number;
  /** Not uploaded, in Recently Deleted. */
  readonly deletedWaiting: number;
  /** The original is uploaded, the film of the Live Photo or the RAW half is not. */
  readonly halvesWaiting: number;
  /** The original is uploaded, the edited picture is not. */
  readonly editsWaiting: number;
}

/** What was found on the phone's disk beside its own list. Files are looked for by name and size, never by the list's claim. */
export interface PhoneFiles {
  /** Own items whose original lies on the phone. */
  readonly originalsHere: number;
  /** Own, uploaded items whose original does not: it is in iCloud only. */
  readonly originalsElsewhere: number;
  /** Own items that are not uploaded and whose original is not on the phone either, or is empty or of another size. */
  readonly originalsLost: number;
  /** Photos and videos in the camera folder (DCIM) that the list does not name: only this phone has them. */
  readonly unnamed: number;
  readonly unnamedBytes: number;
  /** Some of their paths (`DCIM/100APPLE/IMG_0001.HEIC`), at most {@link UNNAMED_SHOWN}. */
  readonly unnamedPaths: readonly string[];
  /** Folders that could not be listed: what is in them nobody knows. */
  readonly foldersUnread: number;
}

export const UNNAMED_SHOWN = 20;

/**
 * What an iPhone knows of itself and of its iCloud Photos. Every time is ms, UTC; null is "it does not say". Of iCloud it
 * knows the state of `lastSync`; of itself that of `readAt`.
 */
export interface PhoneFacts {
  readonly source: PhoneSource;
  readonly readAt: number | null;
  readonly device: PhoneDevice;
  readonly icloudPhotos: ICloudPhotosState;
  /** The first full sync was once finished. Says nothing of photos taken since. */
  readonly firstSyncFinished: boolean | null;
  readonly lastSync: number | null;
  /** How many iCloud said it has, and when it was asked. Warns, and proves nothing (see {@link CABLE_IS_PROVEN}). */
  readonly server: { readonly photos: number; readonly videos: number; readonly checkedAt: number | null } | null;
  readonly standstills: readonly Standstill[];
  readonly items: PhoneItems;
  /** Null where only the list is known (a backup, a database alone): nobody looked at the phone's files. */
  readonly files: PhoneFiles | null;
}

/** Whether somebody looked at the phone itself, and when, and not only at what was kept of it. */
export function wasLookedAt(phone: PhoneFacts | null): phone is PhoneFacts & { readonly readAt: number } {
  return phone !== null && phone.files !== null && phone.readAt !== null;
}

/** How many things only the phone is known to have: items, halves and edits that wait, and files that its list does not name. */
export function onlyOnPhone({ items, files }: PhoneFacts): number {
  const waiting = items.waiting + items.deletedWaiting + items.halvesWaiting + items.editsWaiting;
  return waiting + (files?.unnamed ?? 0);
}
