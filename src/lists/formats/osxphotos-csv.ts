import type { FormatReader } from '../format-reader.ts';
import { LeftOut } from '../left-out.ts';
import { photoList } from '../osxphotos/photo-list.ts';
import { PhotoRecords } from '../osxphotos/photo-record.ts';
import { ProblemLog } from '../problem-log.ts';
import { headerOf, readCsvRecords } from '../text/csv-records.ts';

/**
 * `osxphotos query` and `dump` as CSV: 39 columns, 40 since `screen_recording`; `True` and `False`, empty for None.
 * No size and no fingerprint. Source: github.com/RhetTbull/osxphotos, cli/print_photo_info.py.
 */
export const OSXPHOTOS_CSV: FormatReader = {
  format: 'osxphotos-csv',
  recognise(head) {
    const columns = headerOf(head.lines[0]);
    return ['uuid', 'original_filename', 'date', 'incloud'].every((column) => columns.has(column));
  },
  async read(item, context) {
    const log = new ProblemLog();
    const left = new LeftOut();
    const records = new PhotoRecords(log, left, item.source.path, context.options.now);
    await readCsvRecords(item, context, log, (cell, line) => {
      const name = cell('original_filename') || cell('filename');
      if (name === '') {
        log.row(item.source.path, line, cell('uuid'), 'list-row-unreadable');
        return;
      }
      records.add(
        {
          uuid: cell('uuid'),
          name,
          date: cell('date'),
          size: null,
          fingerprint: null,
          width: null,
          height: null,
          video: truth(cell('ismovie')) === true,
          live: truth(cell('live_photo')) === true,
          raw: truth(cell('has_raw')) === true ? cell('path_raw') || cell('uti_raw') || 'raw' : null,
          hidden: truth(cell('hidden')) === true,
          inTrash: truth(cell('intrash')) === true,
          trashedAt: null,
          sharedAlbum: truth(cell('shared')) === true,
          syndicated: false,
          sharedLibrary: false,
          burstFrame: false,
          inCloud: truth(cell('incloud')),
          cloudAsset: truth(cell('iscloudasset')),
        },
        line,
      );
    });
    return photoList('osxphotos-csv', item, context, { records, log, left });
  },
};

/** Python's words; anything else, also an empty cell, is "not said". */
function truth(cell: string): boolean | null {
  if (cell === 'True' || cell === 'true' || cell === '1') return true;
  return cell === 'False' || cell === 'false' || cell === '0' ? false : null;
}
