import { baseName } from '../../model/file-name.ts';
import { isFingerprint } from '../../model/fingerprint.ts';
import { isMediaName } from '../list-name.ts';

/** Whether every cell can be the name of a column: words, and no photo, date, number or yes and no. */
export function canBeHead(cells: readonly unknown[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === null || cell === undefined) continue;
    if (typeof cell !== 'string') return false;
    const text = cell.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    filled += 1;
    // A column of running numbers.
    if (text === '#' || text === '№') continue;
    if (text.length > 80 || !/\p{L}/u.test(text) || /^(?:true|false|yes|null|none)$/i.test(text)) return false;
    if (/\d{3}/.test(text) && !/^(?:sha|md5|crc|xxh)/i.test(text)) return false;
    if (isMediaName(baseName(text)) || isFingerprint(text) || /[/\\]./.test(text)) return false;
  }
  return filled >= 2 && filled * 2 >= cells.length;
}
