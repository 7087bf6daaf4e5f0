import type { menus } from '../words/en/menus.ts';
import type { SystemId } from './system.ts';

/** A name of a menu, a button or a page; its words are in `words/<language>/menus.ts`. */
export type MenuCode = keyof typeof menus;

/** What to tap, part by part. */
export type MenuPath = readonly MenuCode[];

/** One path for everybody, or one for each system whose menus differ. */
export type Paths = MenuPath | Readonly<Partial<Record<SystemId, MenuPath>>>;

/** A path on an iPhone that is the same on all versions that we know. */
export const SYNC_SWITCH: MenuPath = ['settings', 'your-name', 'icloud', 'photos', 'sync-this-iphone'];
export const ABOUT: MenuPath = ['settings', 'general', 'about'];
export const IPHONE_STORAGE: MenuPath = ['settings', 'general', 'iphone-storage'];
export const STORAGE_PLAN: MenuPath = ['settings', 'your-name', 'icloud', 'manage-storage', 'change-plan'];
export const ICLOUD_DRIVE: MenuPath = ['files', 'icloud-drive'];
export const ERASE_PHONE: MenuPath = ['settings', 'general', 'transfer-or-reset', 'erase-all'];
export const ICLOUD_COM_TOTALS: MenuPath = ['icloud-com', 'photos', 'library'];
export const ICLOUD_COM_DOWNLOAD: MenuPath = ['icloud-com', 'photos', 'more-button', 'more-download-options'];

/** Where the status of syncing is shown. */
export const STATUS = {
  ios17: ['photos', 'library', 'all-photos'],
  ios18: ['photos', 'profile-picture'],
  ios26: ['photos', 'collections', 'profile-picture'],
} as const satisfies Paths;

/** The options of Photos, which moved in iOS 18. */
function photosSettings(...last: MenuPath): Paths {
  const newer: MenuPath = ['settings', 'apps', 'photos', ...last];
  return { ios17: ['settings', 'photos', ...last], ios18: newer, ios26: newer };
}

export const KEEP_ON_PHONE = photosSettings('keep-originals-on-phone');
export const KEEP_IN_TRANSFER = photosSettings('transfer', 'keep-originals');

/** On an iPhone 15 and later with iOS 26 the switch is one of several power modes. */
export const LOW_POWER: Paths = {
  ios17: ['settings', 'battery', 'low-power-mode'],
  ios18: ['settings', 'battery', 'low-power-mode'],
  ios26: ['settings', 'battery', 'power-mode'],
};

function album(code: MenuCode): Paths {
  return {
    ios17: ['photos', 'albums', code],
    ios18: ['photos', 'utilities', code],
    ios26: ['photos', 'collections', 'utilities', code],
  };
}

export const RECENTLY_DELETED = album('recently-deleted');
export const HIDDEN = album('hidden');
export const RECOVERED = album('recovered');

/** Allowing iCloud.com to show photos; iOS 26.4 and later call it otherwise. */
export const WEB_ACCESS: Paths = {
  ios17: ['settings', 'your-name', 'icloud', 'web-access'],
  ios18: ['settings', 'your-name', 'icloud', 'web-access'],
  ios26: ['settings', 'your-name', 'icloud', 'icloud-com', 'allow-data-access'],
  macos: ['system-settings', 'your-name', 'icloud', 'web-access'],
};

export const MAC_ORIGINALS: MenuPath = ['photos', 'settings', 'icloud', 'download-originals'];
export const MAC_LIBRARY: MenuPath = ['pictures', 'photos-library'];
export const MAC_EXPORT: MenuPath = ['photos', 'file', 'export', 'export-unmodified'];
export const WINDOWS_FOLDER: MenuPath = ['pictures', 'icloud-photos', 'photos', 'always-keep'];
