import type { LineFormat, RecordFormat } from '../format-reader.ts';
import { CHECKSUMS } from './checksums.ts';
import { EXIFTOOL } from './exiftool.ts';
import { ICLOUD_PHOTOS_SYNC } from './icloud-photos-sync.ts';
import { ICLOUDPD_LOG } from './icloudpd-log.ts';
import { ICLOUDPD_NAMES } from './icloudpd-names.ts';
import { KEI_MANIFEST } from './kei-manifest.ts';
import { LISTED_FILES } from './listed-files.ts';
import { LISTING } from './listing.ts';
import { NAMES } from './names.ts';
import { OSXPHOTOS_CSV, OSXPHOTOS_JSON } from './osxphotos-query.ts';
import { OSXPHOTOS_REPORT } from './osxphotos-report.ts';
import { PHOTO_SERVER } from './photo-server.ts';
import { RCLONE_JSON } from './rclone-json.ts';
import { TWO_PLACES_REPORT } from './two-places-report.ts';

/** Formats of one tool whose lists are records, the most particular first: the first that knows the keys reads the list. */
export const RECORD_FORMATS: readonly RecordFormat[] = [
  OSXPHOTOS_REPORT,
  OSXPHOTOS_JSON,
  OSXPHOTOS_CSV,
  EXIFTOOL,
  KEI_MANIFEST,
  RCLONE_JSON,
  PHOTO_SERVER,
];

/** Formats of lines, the most particular first. Asked after the tools' own records, and before any other table. */
export const LINE_FORMATS: readonly LineFormat[] = [
  TWO_PLACES_REPORT,
  CHECKSUMS,
  ICLOUDPD_LOG,
  ICLOUD_PHOTOS_SYNC,
  ICLOUDPD_NAMES,
  LISTING,
];

/** Asked after every table: lines with a name among other things, and lines that are nothing but a name. */
export const LAST_FORMATS: readonly LineFormat[] = [LISTED_FILES, NAMES];
