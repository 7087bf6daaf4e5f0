import type { RecordFormat } from '../format-reader.ts';
import { isPhotoQuery, readPhotoQuery } from '../osxphotos/photo-list.ts';

/**
 * `osxphotos query --json`: has the size and, for what came from iCloud, the fingerprint of the original; neither for Live
 * Photo videos. Source: github.com/RhetTbull/osxphotos, photoinfo asdict.
 */
export const OSXPHOTOS_JSON: RecordFormat = {
  format: 'osxphotos-json',
  recognise: (head) =>
    isPhotoQuery(head.keys) && (head.kind === 'json' || head.keys.has('fingerprint')) ? head : null,
  read: (list, context) => readPhotoQuery('osxphotos-json', list, context),
};

/**
 * `osxphotos query` and `dump` as CSV: 39 columns, 40 since `screen_recording`; `True` and `False`, empty for None. No size
 * and no fingerprint. Source: github.com/RhetTbull/osxphotos, cli/print_photo_info.py.
 */
export const OSXPHOTOS_CSV: RecordFormat = {
  format: 'osxphotos-csv',
  recognise: (head) => (isPhotoQuery(head.keys) ? head : null),
  read: (list, context) => readPhotoQuery('osxphotos-csv', list, context),
};
