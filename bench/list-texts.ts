import { fingerprintOf, nameOf, timeOf } from './synthetic.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function appleDate(ms: number): string {
  const day = new Date(ms);
  const hour = day.getUTCHours();
  const clock = `${hour % 12 || 12}:${String(day.getUTCMinutes()).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'} GMT`;
  return `"${DAYS[day.getUTCDay()]} ${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()},${day.getUTCFullYear()} ${clock}"`;
}

/** The i-th photo as an object of osxphotos, with the keys that are read and some that are not. */
function osxphotos(i: number): string {
  const name = nameOf(i);
  const id = i.toString(16).toUpperCase().padStart(12, '0');
  const date = new Date(timeOf(i)).toISOString().slice(0, 19);
  return `{"uuid":"0A1B2C3D-1111-4222-8333-${id}","original_filename":"${name}","filename":"x.heic","date":"${date}.123456+00:00","original_filesize":${400_000 + i},"fingerprint":"${fingerprintOf(i)}","ismovie":${name.endsWith('.MOV')},"live_photo":false,"hidden":false,"intrash":false,"shared":false,"incloud":true,"iscloudasset":true}`;
}

/** A list as its tool writes it: what stands before the rows, each row, what stands between and behind them. */
export interface ListText {
  readonly fileName: string;
  readonly before: string;
  row(i: number): string;
  readonly between: string;
  readonly after: string;
}

export const LIST_TEXTS: Readonly<Record<'apple' | 'osxphotos' | 'lines', ListText>> = {
  apple: {
    fileName: 'Photo Details.csv',
    before: 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate\n',
    row: (i) => `${nameOf(i)},${fingerprintOf(i)},no,no,no,${appleDate(timeOf(i))},0,${appleDate(timeOf(i))}`,
    between: '\n',
    after: '\n',
  },
  osxphotos: { fileName: 'q.json', before: '[', row: osxphotos, between: ', ', after: ']\n' },
  lines: { fileName: 'q.jsonl', before: '', row: osxphotos, between: '\n', after: '\n' },
};
