const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WRITTEN_DAY = new RegExp(
  `\\b\\d{1,2}\\.? (${MONTHS}|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\\b`,
  'g',
);

/** Days in a free text cut to their month: `2024-03-14` to `2024-03`, `14 March 2024` to `March 2024`. */
export function shortenDays(text: string): string {
  return text.replace(/\b(\d{4}-\d{2})-\d{2}\b/g, '$1').replace(WRITTEN_DAY, '$1');
}
