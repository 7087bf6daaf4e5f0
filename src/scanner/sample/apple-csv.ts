/** One row of Apple's `Photo Details.csv`. */
export interface AppleRow {
  readonly name: string;
  readonly checksum: string;
  readonly takenMs: number;
  readonly hidden?: boolean;
  readonly deleted?: boolean;
}

const HEADER = 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate';

/** A list as Apple's copy of one's data has it: eight columns, dates to the minute, in GMT. */
export function appleCsv(rows: readonly AppleRow[]): string {
  const lines = rows.map(({ name, checksum, takenMs, hidden, deleted }) => {
    const date = `"${appleDate(takenMs)}"`;
    return [name, checksum, 'no', yesNo(hidden), yesNo(deleted), date, '0', date].join(',');
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}

function yesNo(value: boolean | undefined): string {
  return value === true ? 'yes' : 'no';
}

/** `Saturday June 4,2022 12:11 PM GMT`. */
export function appleDate(ms: number): string {
  const date = new Date(ms);
  const word = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(date);
  const hour = date.getUTCHours();
  const minute = String(date.getUTCMinutes()).padStart(2, '0');
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${word({ weekday: 'long' })} ${word({ month: 'long' })} ${date.getUTCDate()},${date.getUTCFullYear()} ${clock} GMT`;
}
