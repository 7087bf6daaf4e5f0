import type { Card } from '../card.ts';
import { ADVANCED_DATA_PROTECTION } from './advanced-data-protection.ts';
import { ANSWERS_CONTRADICT } from './answers-contradict.ts';
import { ASK_FOR_HELP } from './ask-for-help.ts';
import { BACKUP_COMPLETE } from './backup-complete.ts';
import { BEFORE_ERASING } from './before-erasing.ts';
import { BURSTS } from './bursts.ts';
import { CABLE_IMPORT } from './cable-import.ts';
import type { CardId } from './card-ids.ts';
import { CHECK_MONTHLY } from './check-monthly.ts';
import { CHECKLIST } from './checklist.ts';
import { CHECKSUMS_DO_NOT_APPLY } from './checksums-do-not-apply.ts';
import { CHOOSE_STORAGE_PLAN } from './choose-storage-plan.ts';
import { COMPUTER_DISK_FULL } from './computer-disk-full.ts';
import { CONVERTED_COPIES } from './converted-copies.ts';
import { COPY_ON_MAC } from './copy-on-mac.ts';
import { COPY_ON_WINDOWS } from './copy-on-windows.ts';
import { CUT_VIDEOS } from './cut-videos.ts';
import { DOWNLOADS_STOPPED } from './downloads-stopped.ts';
import { DROPBOX } from './dropbox.ts';
import { EDITED_COPIES } from './edited-copies.ts';
import { FREE_ICLOUD_STORAGE } from './free-icloud-storage.ts';
import { FULL_DISK_ACCESS } from './full-disk-access.ts';
import { GET_ORIGINALS_HERE } from './get-originals-here.ts';
import { GET_UPLOADS_GOING } from './get-uploads-going.ts';
import { GOOGLE_PHOTOS } from './google-photos.ts';
import { HIDDEN_PHOTOS } from './hidden-photos.ts';
import { ICLOUD_COM_CLOSED } from './icloud-com-closed.ts';
import { ICLOUD_PHOTOS_OFF } from './icloud-photos-off.ts';
import { ICLOUD_STORAGE_FULL } from './icloud-storage-full.ts';
import { LARGE_UPLOADS } from './large-uploads.ts';
import { LARGE_VIDEOS } from './large-videos.ts';
import { LIST_INCOMPLETE } from './list-incomplete.ts';
import { LIST_TOO_OLD } from './list-too-old.ts';
import { LIVE_PHOTO_HALVES } from './live-photo-halves.ts';
import { MISSING_HERE } from './missing-here.ts';
import { MISSING_IN_ICLOUD } from './missing-in-icloud.ts';
import { NEWEST_ON_ICLOUD_COM } from './newest-on-icloud-com.ts';
import { ONE_DEVICE } from './one-device.ts';
import { ONE_FOLDER } from './one-folder.ts';
import { OPTIMIZE_STORAGE } from './optimize-storage.ts';
import { PAUSED_OR_WAITING } from './paused-or-waiting.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { RECENTLY_DELETED } from './recently-deleted.ts';
import { RECOVERY_STORY } from './recovery-story.ts';
import { REDUCED_COPIES } from './reduced-copies.ts';
import { REPEATED_NAMES } from './repeated-names.ts';
import { REWRITTEN_COPIES } from './rewritten-copies.ts';
import { SCAN_UNFINISHED } from './scan-unfinished.ts';
import { SECOND_DISK } from './second-disk.ts';
import { SHARED_ALBUMS } from './shared-albums.ts';
import { SHARED_LIBRARY } from './shared-library.ts';
import { SHIFTED_DATES } from './shifted-dates.ts';
import { SIGNING_OUT } from './signing-out.ts';
import { SMALLER_PLAN } from './smaller-plan.ts';
import { TOTALS_ONLY } from './totals-only.ts';
import { TWO_INDEPENDENT_PLACES } from './two-independent-places.ts';
import { TWO_SYSTEMS } from './two-systems.ts';
import { UNCERTAIN_MATCHES } from './uncertain-matches.ts';
import { UNREADABLE_FILES } from './unreadable-files.ts';
import { WAITING_TO_UPLOAD } from './waiting-to-upload.ts';
import { WHAT_NOT_TO_DO } from './what-not-to-do.ts';
import { WHOLE_MONTH } from './whole-month.ts';
import { WRONG_LIST } from './wrong-list.ts';

/** Every card, in the order of the guide: the article's sections first, then what they leave out. */
export const ALL_CARDS: readonly Card[] = [
  WHAT_NOT_TO_DO,
  TWO_SYSTEMS,
  BACKUP_COMPLETE,
  ICLOUD_PHOTOS_OFF,
  PAUSED_OR_WAITING,
  ICLOUD_STORAGE_FULL,
  GET_UPLOADS_GOING,
  WAITING_TO_UPLOAD,
  CHOOSE_STORAGE_PLAN,
  FREE_ICLOUD_STORAGE,
  SMALLER_PLAN,
  RECENTLY_DELETED,
  OPTIMIZE_STORAGE,
  GET_ORIGINALS_HERE,
  DOWNLOADS_STOPPED,
  SIGNING_OUT,
  BEFORE_ERASING,
  TWO_INDEPENDENT_PLACES,
  COPY_ON_MAC,
  COPY_ON_WINDOWS,
  CABLE_IMPORT,
  SECOND_DISK,
  GOOGLE_PHOTOS,
  DROPBOX,
  CHECK_MONTHLY,
  NEWEST_ON_ICLOUD_COM,
  ICLOUD_COM_CLOSED,
  TOTALS_ONLY,
  RECOVERY_STORY,
  CHECKLIST,
  ASK_FOR_HELP,
  ADVANCED_DATA_PROTECTION,
  ANSWERS_CONTRADICT,
  BURSTS,
  CHECKSUMS_DO_NOT_APPLY,
  COMPUTER_DISK_FULL,
  CONVERTED_COPIES,
  CUT_VIDEOS,
  EDITED_COPIES,
  FULL_DISK_ACCESS,
  HIDDEN_PHOTOS,
  LARGE_UPLOADS,
  LARGE_VIDEOS,
  LIST_INCOMPLETE,
  LIST_TOO_OLD,
  LIVE_PHOTO_HALVES,
  MISSING_HERE,
  MISSING_IN_ICLOUD,
  ONE_DEVICE,
  ONE_FOLDER,
  PLACEHOLDERS,
  REDUCED_COPIES,
  REPEATED_NAMES,
  REWRITTEN_COPIES,
  SCAN_UNFINISHED,
  SHARED_ALBUMS,
  SHARED_LIBRARY,
  SHIFTED_DATES,
  UNCERTAIN_MATCHES,
  UNREADABLE_FILES,
  WHOLE_MONTH,
  WRONG_LIST,
];

const BY_ID: ReadonlyMap<string, Card> = new Map(ALL_CARDS.map((card) => [card.id, card]));

/** The card with an id. Throws for an id that no card has: that is a fault of the program, and a test holds it. */
export function cardById(id: CardId): Card {
  const card = BY_ID.get(id);
  if (card === undefined) throw new Error(`No card is called ${id}.`);
  return card;
}
