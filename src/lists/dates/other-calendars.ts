/** The zeros of the digits in which people write dates besides those of ASCII: Arabic, Persian, Hindi, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** Eras by their first year less one: Japan's by name and by letter, that of Taiwan. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
  T: 1911,
  民國: 1911,
  民国: 1911,
};
const ERA_DAY = /^(令和|平成|昭和|大正|民國|民国|[RHST](?=\d)) ?(元|\d{1,3})[年./-] ?(\d{1,2})[月./-] ?(\d{1,2})日?/;

/** The Buddhist era of Thailand counts from 543 years earlier. */
const BUDDHIST = 543;
/** Nothing was photographed before. */
const FIRST_YEAR = 1826;

/** Digits and marks in other forms (`２０２２／０６／０４`, `٢٠٢٢`) as ASCII has them, and a year of an era as one of ours. */
export function plainDigits(text: string): string {
  const ascii = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFKC').replaceAll(OTHER_DIGITS, (digit) => {
        const code = digit.charCodeAt(0);
        return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
      });
  return ascii.trim().replace(ERA_DAY, (_, era: string, year: string, month: string, day: string) => {
    const number = (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year));
    return `${number}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

/** A year as we count: one that is five centuries ahead is of the Buddhist era. */
export function commonYear(year: number, now: number): number {
  const [common, latest] = [year - BUDDHIST, new Date(now).getUTCFullYear() + 1];
  return year > latest && common >= FIRST_YEAR && common <= latest ? common : year;
}
