import { z } from 'zod';
import { NO_FLAGS } from '../../model/asset.ts';
import { type CaptureTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName } from '../../model/file-name.ts';
import { parseTableDate } from '../dates/table-date.ts';
import { ageOf, finishList } from '../finish-list.ts';
import type { FormatReader } from '../format-reader.ts';
import { LeftOut } from '../left-out.ts';
import { nameKind } from '../list-name.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import { ProblemLog } from '../problem-log.ts';
import { parseSize } from '../table/size-cell.ts';
import { headerOf, readCsvRecords } from '../text/csv-records.ts';
import { readElements } from '../text/read-elements.ts';

const record = z.record(z.string(), z.union([z.string(), z.number()]).nullish().catch(null));

/**
 * ExifTool's `-csv` and `-json` output (exiftool.org): `SourceFile` first, dates as `YYYY:MM:DD HH:MM:SS`, with or
 * without zone, sizes exact only with `-n` or `-FileSize#`. With `-G` the tags carry their group (`EXIF:…`), which is
 * looked past. It lists files of a folder.
 */
export const EXIFTOOL: FormatReader = {
  format: 'exiftool',
  recognise(head) {
    if (/^\ufeff?\s*\[\s*\{\s*"SourceFile"/.test(head.text)) return true;
    return /^\ufeff?"?SourceFile"?,/.test(head.lines[0] ?? '') || headerOf(head.lines[0]).has('SourceFile');
  },
  async read(item, context) {
    const { now } = context.options;
    const { path, name } = item.source;
    const log = new ProblemLog();
    const left = new LeftOut();
    const rows: ListedRow[] = [];
    const take = (tag: (name: string) => string, line: number): void => {
      const file = tag('SourceFile').replaceAll('\\', '/');
      const base = baseName(file);
      if (base === '') {
        log.row(path, line, file, 'list-row-unreadable');
        return;
      }
      if (left.takes(base)) return;
      if (nameKind(base) === 'unknown') {
        left.add('not-photos');
        return;
      }
      const { time, unreadable } = capturedAt(tag, now);
      if (unreadable !== null) log.date(path, line, unreadable);
      rows.push({
        ...PLAIN_ROW,
        name: base,
        path: file,
        scope: file.slice(0, Math.max(0, file.length - base.length - 1)),
        size: parseSize(tag('FileSize')),
        captured: time,
        flags: NO_FLAGS,
        width: pixels(tag('ImageWidth')),
        height: pixels(tag('ImageHeight')),
      });
    };
    if (/^\ufeff?\s*\[/.test(item.head.text)) {
      await readElements(item, context, log, (value, line) => {
        const parsed = record.safeParse(value);
        if (parsed.success) take(tagReader(parsed.data), line);
        else log.row(path, line, JSON.stringify(value).slice(0, 200), 'list-row-unreadable');
      });
    } else await readCsvRecords(item, context, log, (cell, line) => take(csvTags(cell, item.head.lines[0]), line));
    const asOf = ageOf(item.source.modifiedMs, now);
    const leftOut = left.ledger();
    const notes = [{ code: 'list-of-files', blocks: true } as const];
    return { ok: true, list: finishList({ format: 'exiftool', name, rows, log, leftOut, notes, asOf }) };
  },
};

/** Tags by their name without group; the first of a name wins. */
function tagReader(values: Readonly<Record<string, string | number | null | undefined>>): (name: string) => string {
  const byName = new Map<string, string>();
  for (const [key, value] of Object.entries(values)) {
    const name = key.slice(key.lastIndexOf(':') + 1);
    if (value !== null && value !== undefined && !byName.has(name)) byName.set(name, String(value));
  }
  return (name) => byName.get(name) ?? '';
}

function csvTags(cell: (column: string) => string, header: string | undefined): (name: string) => string {
  const columns = [...headerOf(header)];
  return (name) => cell(columns.find((column) => column.slice(column.lastIndexOf(':') + 1) === name) ?? name);
}

/**
 * When it was taken: for a photo the original date with its zone when there is one; for a video the creation date with
 * zone, else `CreateDate`, which by the standard of the format is UTC but which some cameras write as local time, so
 * it is kept as a wall clock.
 */
function capturedAt(
  tag: (name: string) => string,
  now: number,
): { readonly time: CaptureTime; readonly unreadable: string | null } {
  const candidates = [
    withZone(tag('SubSecDateTimeOriginal'), ''),
    withZone(tag('DateTimeOriginal'), tag('OffsetTimeOriginal') || tag('OffsetTime')),
    withZone(tag('CreationDate'), ''),
    withZone(tag('CreateDate'), tag('OffsetTimeDigitized')),
    withZone(tag('MediaCreateDate'), ''),
  ];
  let unreadable: string | null = null;
  for (const text of candidates) {
    // Cameras without a clock write zeros; that is no date, and no error either.
    if (text === '' || /^[0: ]+$/.test(text) || text === '-') continue;
    const date = parseTableDate(text, now);
    if (date?.kind === 'known' && date.time.kind !== 'unknown') return { time: date.time, unreadable: null };
    unreadable ??= text;
  }
  return { time: UNKNOWN_TIME, unreadable };
}

function withZone(date: string, zone: string): string {
  const bare = date.trim();
  return bare !== '' && /^(?:[+-]\d{2}:\d{2}|Z)$/.test(zone.trim()) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(bare)
    ? bare + zone.trim()
    : bare;
}

function pixels(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
