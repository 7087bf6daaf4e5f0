import type { FormatReader } from '../format-reader.ts';
import { CHECKSUMS } from './checksums.ts';
import { EXIFTOOL } from './exiftool.ts';
import { ICLOUD_PHOTOS_SYNC } from './icloud-photos-sync.ts';
import { ICLOUDPD_LOG } from './icloudpd-log.ts';
import { ICLOUDPD_NAMES } from './icloudpd-names.ts';
import { LISTING } from './listing.ts';
import { NAMES } from './names.ts';
import { OSXPHOTOS_CSV } from './osxphotos-csv.ts';
import { OSXPHOTOS_JSON } from './osxphotos-json.ts';
import { OSXPHOTOS_REPORT } from './osxphotos-report.ts';
import { TABLE } from './table.ts';
import { TWO_PLACES_REPORT } from './two-places-report.ts';

/** Every format that is one file, the most particular first: the first that recognises a list reads it. */
export const ALL_FORMATS: readonly FormatReader[] = [
  TWO_PLACES_REPORT,
  OSXPHOTOS_REPORT,
  OSXPHOTOS_JSON,
  EXIFTOOL,
  OSXPHOTOS_CSV,
  CHECKSUMS,
  ICLOUDPD_LOG,
  ICLOUD_PHOTOS_SYNC,
  ICLOUDPD_NAMES,
  LISTING,
  TABLE,
  NAMES,
];
