import type { IosVersion } from './system.ts';

/** What the status on the phone says, by its key words. */
export const PHONE_STATUSES = ['finished', 'syncing', 'paused', 'waiting', 'storage-full', 'none-shown'] as const;

export type PhoneStatus = (typeof PHONE_STATUSES)[number];

/** What the person said about the phone. `null` is "I don't know" and never counts as a good answer. */
export interface Answers {
  readonly icloudPhotosOn: boolean | null;
  readonly status: PhoneStatus | null;
  readonly storageFull: boolean | null;
  readonly optimizeOn: boolean | null;
  /** Settings > General > About. */
  readonly phonePhotos: number | null;
  readonly phoneVideos: number | null;
  readonly advancedDataProtection: boolean | null;
  readonly usesSharedLibrary: boolean | null;
  /** Whether everything the person wants is out of Recently Deleted. */
  readonly recentlyDeletedChecked: boolean | null;
  /** Whether Hidden was opened and its count is among the totals. */
  readonly hiddenChecked: boolean | null;
  /** Whether the three newest photos of the list are the newest on the phone. */
  readonly newestAgree: boolean | null;
  readonly iosVersion: IosVersion | null;
  /** When the oldest of these answers was given (ms, UTC); answers hold for a day. */
  readonly answeredAt: number | null;
  /** When the last of them was given (ms, UTC): the places are looked at after it. */
  readonly lastAnsweredAt: number | null;
}

export const NO_ANSWERS: Answers = Object.freeze({
  icloudPhotosOn: null,
  status: null,
  storageFull: null,
  optimizeOn: null,
  phonePhotos: null,
  phoneVideos: null,
  advancedDataProtection: null,
  usesSharedLibrary: null,
  recentlyDeletedChecked: null,
  hiddenChecked: null,
  newestAgree: null,
  iosVersion: null,
  answeredAt: null,
  lastAnsweredAt: null,
});
