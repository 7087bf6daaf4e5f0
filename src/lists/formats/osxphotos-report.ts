import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName } from '../../model/file-name.ts';
import type { CompletenessNote } from '../../model/place.ts';
import { type RecordFormat, readRecords } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import type { RecordKeys } from '../records/record.ts';
import { placeOf } from '../row-place.ts';
import { textOf, truthOf } from '../values/cell.ts';

const KEYS = ['filename', 'exported', 'missing', 'converted_to_jpeg'] as const;
const SIDECARS = ['sidecar_xmp', 'sidecar_json', 'sidecar_exiftool', 'aae_written'] as const;
const WRITTEN = ['exported', 'new', 'updated', 'skipped'] as const;

const isReport = (keys: RecordKeys): boolean => KEYS.every((key) => keys.has(key));

/**
 * The report of `osxphotos export --report`, as CSV (1 and 0) or JSON (true and false): the files that were written to
 * a folder. It is a list of that folder, not of iCloud. Rows with `missing` are originals that were not on the Mac, so
 * they were not written. Source: github.com/RhetTbull/osxphotos, export report writers.
 */
export const OSXPHOTOS_REPORT: RecordFormat = {
  format: 'osxphotos-report',
  recognise: (head) => (isReport(head.keys) ? head : null),
  async read(list, context) {
    const built = new ListBuilder(list.item, context);
    const { log, left, rows } = built;
    let [filename, missing, error] = [-1, -1, -1];
    let sidecars: readonly number[] = [];
    let written: readonly number[] = [];
    let notWritten = 0;
    await readRecords(
      list,
      context,
      log,
      {
        keys(keys) {
          [filename, missing, error] = [keys.at('filename'), keys.at('missing'), keys.at('error')];
          sidecars = SIDECARS.map((key) => keys.at(key));
          written = WRITTEN.map((key) => keys.at(key));
          return [filename];
        },
        record(record) {
          const file = textOf(record.cell(filename));
          if (file === '') return false;
          const is = (key: number) => truthOf(record.cell(key)) === true;
          if (is(missing)) {
            notWritten += 1;
            left.add('placeholder-stubs');
          } else if (sidecars.some(is)) left.add('sidecars');
          else if (!written.some(is) || hasText(record.cell(error))) left.add('unreadable-files');
          else if (!left.takes(baseName(file))) {
            rows.push({ ...PLAIN_ROW, ...placeOf(file), captured: UNKNOWN_TIME, flags: NO_FLAGS });
          }
          return true;
        },
      },
      { isHead: isReport },
    );
    const notes: CompletenessNote[] = [{ code: 'list-of-files', blocks: true }];
    if (notWritten > 0) notes.push({ code: 'placeholders', count: notWritten, blocks: false });
    return built.finish({
      format: 'osxphotos-report',
      notes,
      subject: 'folder',
      pairing: 'none',
      kind: 'folder',
    });
  },
};

/** `error` is a text when there is one; 0 and `False` mean that there was none. */
function hasText(value: unknown): boolean {
  return textOf(value) !== '' && truthOf(value) !== false;
}
