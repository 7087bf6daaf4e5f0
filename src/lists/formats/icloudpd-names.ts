import { baseName } from '../../model/file-name.ts';
import type { CompletenessNote } from '../../model/place.ts';
import { ageOf, finishList } from '../finish-list.ts';
import type { FormatReader } from '../format-reader.ts';
import { parseIcloudpdName } from '../icloudpd/icloudpd-name.ts';
import { icloudpdRow, joinLiveVideos, withProvenSizes } from '../icloudpd/icloudpd-rows.ts';
import { asPrinted } from '../icloudpd/printed-names.ts';
import { LeftOut } from '../left-out.ts';
import { isMediaName } from '../list-name.ts';
import type { ListedRow } from '../listed-row.ts';
import { ProblemLog } from '../problem-log.ts';
import { readLines } from '../text/read-lines.ts';

/**
 * What `icloudpd --only-print-filenames` prints: one path a line. It prints only files that are NOT yet below its
 * folder: run against an empty folder it is everything, against a filled one it is a to-do list. Until the person says
 * which, it is not complete. Equal lines are two photos of one name on one day and are kept. Hidden and deleted
 * photos, and the shared library, are never in it.
 */
export const ICLOUDPD_NAMES: FormatReader = {
  format: 'icloudpd-names',
  recognise({ lines }) {
    const some = lines.slice(0, 200);
    const fits = some.filter((line) => isPrinted(line.trim())).length;
    return some.length > 0 && fits >= 0.8 * some.length;
  },
  async read(item, context) {
    const { now, printedNames } = context.options;
    const log = new ProblemLog();
    const left = new LeftOut();
    const found: ListedRow[] = [];
    await readLines(item, context, log, (text, number) => {
      const path = text.trim();
      if (baseName(path.replaceAll('\\', '/')) === '') log.row(item.source.path, number, path, 'list-row-unreadable');
      else if (!left.takes(baseName(path))) found.push(icloudpdRow(path, now));
    });
    const { rows, joined } = joinLiveVideos(withProvenSizes(found));
    left.add('live-videos', joined);
    const notes: CompletenessNote[] = [
      { code: 'hidden-not-shown', blocks: true },
      { code: 'deleted-not-shown', blocks: false },
    ];
    const asOf = ageOf(item.source.modifiedMs, now);
    const { name } = item.source;
    const list = finishList({
      format: 'icloudpd-names',
      name,
      rows,
      log,
      leftOut: left.ledger(),
      notes,
      asOf,
      pairing: 'none',
    });
    return { ok: true, list: { ...list, contents: asPrinted(list.contents, printedNames ?? 'only-missing') } };
  },
};

/** A path in folders of a day, or with a name that only icloudpd writes. */
function isPrinted(line: string): boolean {
  const path = line.replaceAll('\\', '/');
  const name = baseName(path);
  if (!isMediaName(name) || /[,;\t"]/.test(path.slice(0, path.length - name.length))) return false;
  const { partialFingerprint, isLiveVideo } = parseIcloudpdName(name);
  if (path !== name && (isLiveVideo || partialFingerprint !== null)) return true;
  // Also 1970/01/01, where it files photos without a date.
  return /(?:^|\/)\d{4}[-/_.]\d{2}[-/_.]\d{2}$/.test(path.slice(0, Math.max(0, path.length - name.length - 1)));
}
