import { baseName } from '../../model/file-name.ts';
import type { LineFormat } from '../format-reader.ts';
import { withoutContainerMarks } from '../icloudpd/container-marks.ts';
import { parseIcloudpdName } from '../icloudpd/icloudpd-name.ts';
import { icloudpdRow, joinLiveVideos, withProvenSizes } from '../icloudpd/icloudpd-rows.ts';
import { asPrinted } from '../icloudpd/printed-names.ts';
import { ListBuilder } from '../list-builder.ts';
import { isMediaName } from '../list-name.ts';
import type { ListedRow } from '../listed-row.ts';
import { isWholeName } from '../listing/name-columns.ts';
import { readLines } from '../text/line-reader.ts';

/**
 * What `icloudpd --only-print-filenames` prints: one path a line. It prints only files that are NOT yet below its
 * folder: run against an empty folder it is everything, against a filled one it is a to-do list. Until the person says
 * which, it is not complete. Equal lines are two photos of one name on one day and are kept. Hidden and deleted
 * photos, and the shared library, are never in it.
 */
export const ICLOUDPD_NAMES: LineFormat = {
  format: 'icloudpd-names',
  recognise({ lines }, { printedNames }) {
    const some = lines.slice(0, 200);
    // What the person says that the names are is obeyed: folders may be made by any rule (`--folder-structure`), or none.
    const isOne = printedNames === undefined ? isPrinted : isWholeName;
    const fits = some.filter((line) => isOne(withoutContainerMarks(line).trim())).length;
    return some.length > 0 && fits >= 0.8 * some.length;
  },
  async read(item, context) {
    const built = new ListBuilder(item, context);
    const { log, left, now } = built;
    const found: ListedRow[] = [];
    await readLines(item, context, log, (text, number) => {
      const path = withoutContainerMarks(text).trim();
      if (left.takes(baseName(path))) return;
      if (isWholeName(path)) found.push(icloudpdRow(path, now));
      else log.row(item.source.path, number, text, 'list-row-unreadable');
    });
    const { rows, joined } = joinLiveVideos(withProvenSizes(found));
    left.add('live-videos', joined);
    const result = built.finish({
      format: 'icloudpd-names',
      rows,
      subject: 'icloud',
      notes: [
        { code: 'hidden-not-shown', blocks: true },
        { code: 'deleted-not-shown', blocks: false },
      ],
      pairing: 'none',
    });
    if (!result.ok) return result;
    const contents = asPrinted(result.list.contents, context.options.printedNames ?? 'only-missing');
    return { ok: true, list: { ...result.list, contents } };
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
