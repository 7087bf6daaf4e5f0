import { useFormat, useText } from '../words/use-words.ts';
import type { GridSection } from './grid-rows.ts';

/** The heading of a section: "June 2025", "July – August 2025", "No date". */
export function useSectionTitle(): (section: GridSection) => string {
  const t = useText('fix');
  const format = useFormat();
  return ({ first, last }) => {
    if (first === 'unknown') return t('noDate');
    if (first === last) return format.month(first);
    // Newest first, the later month comes first; a span is written from its beginning.
    const [from, to] = first < last ? [first, last] : [last, first];
    return t('monthsTogether', { first: format.monthName(from), last: format.month(to) });
  };
}
