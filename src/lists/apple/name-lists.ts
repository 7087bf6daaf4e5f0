import { readRecords } from '../format-reader.ts';
import { quickFold } from '../list-name.ts';
import { ProblemLog } from '../problem-log.ts';
import { plainKey } from '../records/record.ts';
import { readLines } from '../text/line-reader.ts';
import type { ReadContext } from '../text/text-item.ts';
import { textOf } from '../values/cell.ts';
import type { AppleCsv } from './apple-input.ts';

/** Collects the names in a list of names only (an album, the shared library), folded. Throws for a damaged text. */
export async function readNames({ item, head }: AppleCsv, into: Set<string>, context: ReadContext): Promise<void> {
  // A line that cannot be read costs its mark, never a photo.
  const log = new ProblemLog();
  const add = (name: string) => {
    if (name !== '') into.add(quickFold(name));
  };
  if (head === null) {
    let heading = true;
    await readLines(item, context, log, (line) => {
      const name = line.trim().replace(/^"(.*)"$/, '$1');
      if (heading && ['images', 'imgname', 'imagename'].includes(plainKey(name))) heading = false;
      else add(name.replaceAll('""', '"'));
    });
    return;
  }
  let name = -1;
  await readRecords(
    { item, head },
    context,
    log,
    {
      keys(keys) {
        name = keys.at('imgName');
        return [name];
      },
      record(record) {
        add(textOf(record.cell(name)));
        return true;
      },
    },
    { isHead: (keys) => keys.has('imgName') },
  );
}
