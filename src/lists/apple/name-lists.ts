import { quickFold } from '../list-name.ts';
import { CsvReader } from '../text/csv-reader.ts';
import { delimiterOf } from './photo-details.ts';

/** The names in a CSV whose column `imgName` (or `Images`, or `imageName`) is all we need, folded. */
export function namesReader(into: Set<string>, firstLine: string): CsvReader {
  let column = -1;
  return new CsvReader(delimiterOf(firstLine), {
    row(fields) {
      if (column < 0) {
        const cells = fields.map((cell) =>
          cell
            .replace(/^\ufeff/, '')
            .trim()
            .toLowerCase(),
        );
        column = Math.max(
          0,
          cells.findIndex((cell) => ['imgname', 'images', 'imagename'].includes(cell)),
        );
        return true;
      }
      const name = fields[column]?.trim();
      if (name) into.add(quickFold(name));
      return true;
    },
    bad: () => undefined,
  });
}
