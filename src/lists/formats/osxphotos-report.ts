import { z } from 'zod';
import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName } from '../../model/file-name.ts';
import type { CompletenessNote } from '../../model/place.ts';
import { ageOf, finishList } from '../finish-list.ts';
import type { FormatReader } from '../format-reader.ts';
import { LeftOut } from '../left-out.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import { ProblemLog } from '../problem-log.ts';
import { headerOf, readCsvRecords } from '../text/csv-records.ts';
import { readElements } from '../text/read-elements.ts';

const said = z.union([z.boolean(), z.number(), z.string()]).nullish();
const written = z.looseObject({
  filename: z.string().min(1),
  exported: said,
  new: said,
  updated: said,
  skipped: said,
  missing: said,
  error: said,
  sidecar_xmp: said,
  sidecar_json: said,
  sidecar_exiftool: said,
  aae_written: said,
});

type Written = z.infer<typeof written>;

/**
 * The report of `osxphotos export --report`, as CSV (1 and 0) or JSON (true and false): the files that were written to
 * a folder. It is a list of that folder, not of iCloud. Rows with `missing` are originals that were not on the Mac, so
 * they were not written. Source: github.com/RhetTbull/osxphotos, export report writers.
 */
export const OSXPHOTOS_REPORT: FormatReader = {
  format: 'osxphotos-report',
  recognise(head) {
    if (/^\ufeff?\s*[[{]/.test(head.text)) {
      return ['"filename"', '"exported"', '"missing"', '"converted_to_jpeg"'].every((key) => head.text.includes(key));
    }
    const columns = headerOf(head.lines[0]);
    return ['filename', 'exported', 'skipped', 'missing', 'converted_to_jpeg'].every((column) => columns.has(column));
  },
  async read(item, context) {
    const { path, name } = item.source;
    const log = new ProblemLog();
    const left = new LeftOut();
    const rows: ListedRow[] = [];
    let missing = 0;
    const take = (value: unknown, line: number): void => {
      const parsed = written.safeParse(value);
      if (!parsed.success) {
        log.row(path, line, JSON.stringify(value).slice(0, 200), 'list-row-unreadable');
        return;
      }
      const kind = rowKind(parsed.data);
      if (kind === 'missing') missing += 1;
      if (kind !== 'written') {
        left.add(LEFT_OUT[kind]);
        return;
      }
      const file = parsed.data.filename.replaceAll('\\', '/');
      const base = baseName(file);
      if (left.takes(base)) return;
      const scope = file.slice(0, Math.max(0, file.length - base.length - 1));
      rows.push({ ...PLAIN_ROW, name: base, path: file, captured: UNKNOWN_TIME, flags: NO_FLAGS, scope });
    };
    if (/^\ufeff?\s*[[{]/.test(item.head.text)) await readElements(item, context, log, take);
    else {
      const columns = Object.keys(written.shape);
      await readCsvRecords(item, context, log, (cell, line) => {
        take(Object.fromEntries(columns.map((column) => [column, cell(column)])), line);
      });
    }
    const notes: CompletenessNote[] = [{ code: 'list-of-files', blocks: true }];
    if (missing > 0) notes.push({ code: 'placeholders', count: missing, blocks: false });
    const asOf = ageOf(item.source.modifiedMs, context.options.now);
    const list = finishList({
      format: 'osxphotos-report',
      name,
      rows,
      log,
      leftOut: left.ledger(),
      notes,
      asOf,
      kind: 'folder',
      pairing: 'none',
    });
    return { ok: true, list };
  },
};

const LEFT_OUT = {
  missing: 'placeholder-stubs',
  'not-written': 'unreadable-files',
  sidecar: 'sidecars',
} as const;

function rowKind(row: Written): 'written' | keyof typeof LEFT_OUT {
  if (isTrue(row.missing)) return 'missing';
  if (isTrue(row.sidecar_xmp) || isTrue(row.sidecar_json) || isTrue(row.sidecar_exiftool) || isTrue(row.aae_written)) {
    return 'sidecar';
  }
  const there = isTrue(row.exported) || isTrue(row.new) || isTrue(row.updated) || isTrue(row.skipped);
  return there && !isTrue(row.error) ? 'written' : 'not-written';
}

/** CSV has 1 and 0, JSON true and false; `error` is a text when there is one. */
function isTrue(value: Written['missing']): boolean {
  if (typeof value === 'string') return !['', '0', 'false', 'False', 'None'].includes(value);
  return value === true || (typeof value === 'number' && value !== 0);
}
