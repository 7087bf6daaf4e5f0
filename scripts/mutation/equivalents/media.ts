import { type Equivalent, equivalentsOf } from '../equivalent.ts';

const of = equivalentsOf('src/scanner/media/');

/** Changes of the readers of photos and films that nobody could see. */
export const MEDIA_EQUIVALENTS: readonly Equivalent[] = [
  ...of('byte-reader.ts', 'All bytes that were asked for are there, so that nothing stands for one.', [
    ['return piece[at - this.#pieceAt] ?? 0;', '1'],
    ['const a = piece[from] ?? 0;', '1'],
    ['const b = piece[from + 1] ?? 0;', '1'],
    ['const c = piece[from + 2] ?? 0;', '1'],
    ['const d = piece[from + 3] ?? 0;', '1'],
    [
      'return String.fromCharCode(piece[from] ?? 0, piece[from + 1] ?? 0, piece[from + 2] ?? 0, piece[from + 3] ?? 0);',
      '1',
    ],
    ['for (let i = 0; i < bytes.length; i += 1) text += String.fromCharCode(bytes[i] ?? 0);', '1'],
  ]),
  ...of('exif-excerpt.ts', 'All bytes that were asked for are there, so that nothing stands for one.', [
    ['for (let i = 0; i < bytes.length; i += 1) out.setUint8(target + i, bytes[i] ?? 0);', '1'],
  ]),
  ...of('heif-items.ts', 'All bytes that were asked for are there, so that nothing stands for one.', [
    ['const version = uint(bytes, at + 4, 4) === INFE ? (bytes[at + 8] ?? 0) : 0;', '1'],
  ]),
  ...of('newer-jpegs.ts', 'All bytes that were asked for are there, so that nothing stands for one.', [
    ['return at >= 2 && (bytes[at - 2] ?? 0) * 256 + (bytes[at - 1] ?? 0) === END_OF_CODESTREAM;', '1'],
  ]),
  ...of('newer-jpegs.ts', 'Two bits name one of four widths, so that nothing stands for a fifth.', [
    ['const side = (small: boolean) => (small ? (take(5) + 1) * 8 : take([9, 13, 18, 30][take(2)] ?? 9) + 1);', '10'],
  ]),
  ...of('sniff-media-type.ts', 'The length of the head was looked at before.', [
    ["if (text.startsWith('FLV\\x01') && (head[4] ?? 0) <= 5) return 'flv';", '1'],
    ['const headerBytes = head[from + 14] ?? 0;', '1'],
    ['return [0x3f, 0x3f, 0x5f].every((id, i) => ((head[80 * (i + 1)] ?? 0) & 0xe0) === (id & 0xe0));', '1'],
    [
      'const size = ((head[0] ?? 0) * 2 ** 24 + (head[1] ?? 0) * 2 ** 16 + (head[2] ?? 0) * 2 ** 8 + (head[3] ?? 0)) | 0;',
      '1',
    ],
  ]),
  ...of('tiff-view.ts', 'Nothing follows what ends in its first four bytes, whatever it is taken for.', [
    [
      'const magic = littleEndian ? (order[2] ?? 0) + (order[3] ?? 0) * 256 : (order[2] ?? 0) * 256 + (order[3] ?? 0);',
      '1',
    ],
  ]),
  ...of('tiff-file.ts', 'There are as many lengths as beginnings.', [['const length = lengths[i] ?? 0;', '1']]),
  ...of('tiff-file.ts', 'Both sides are known, or neither: one times nothing is nothing.', [
    ['const larger = width * height > (draft.width ?? 0) * (draft.height ?? 0);', '1'],
    ['if (width * height > (draft.width ?? 0) * (draft.height ?? 0)) setPixels(draft, width, height);', '1'],
  ]),
  ...of('matroska.ts', 'Both sides are known, or neither: one times nothing is nothing.', [
    ['if (width * height > (draft.width ?? 0) * (draft.height ?? 0)) setPixels(draft, width, height);', '1'],
  ]),
  ...of('quicktime.ts', 'Both sides are known, or neither: one times nothing is nothing.', [
    ['if (width * height > (draft.width ?? 0) * (draft.height ?? 0)) setPixels(draft, width, height);', '1'],
  ]),
  ...of('quicktime.ts', 'A text without digits and signs is no date, no time, no zone and no place either.', [
    ["return /^\\s*[+-]\\d+(\\.\\d+)?[+-]\\d+(\\.\\d+)?/.test(text ?? '');", '"Stryker was here!"'],
  ]),
  ...of('zeros-in-pictures.ts', 'Both sides are known, or neither: one times nothing is nothing.', [
    ['const bound = Math.ceil(((draft.width ?? 0) * (draft.height ?? 0) * 8) / 1032);', '1'],
    ['const bits = Math.ceil(((draft.width ?? 0) * (draft.height ?? 0)) / 8);', '1'],
  ]),
  ...of('zeros-in-films.ts', 'The picture of one pixel has far fewer zeros than the least that is allowed.', [
    ['const filling = jpegs ? Math.max(16 * KB, silentJpegBytes(draft.width ?? 0, draft.height ?? 0)) : 0;', '1'],
  ]),
  ...of('zeros-in-films.ts', 'A film begins with a box, by which it was told.', [
    ['const at = boxes.at(-1)?.end ?? 0;', '1'],
  ]),
  ...of('zeros-in-films.ts', 'Only tracks with chunks come here, and they have an end.', [
    ['const end = chunks[i + 1]?.at ?? Math.max(...tracks.map(({ data }) => data?.end ?? 0));', '1'],
  ]),
  ...of('zeros-in-streams.ts', 'The picture of one pixel has far fewer zeros than the least that is allowed.', [
    ['const filling = Math.max(MOST_FILLING, silentJpegBytes(draft.width ?? 0, draft.height ?? 0));', '1'],
  ]),
  ...of('zeros-in-streams.ts', 'The walk begins behind the first twelve bytes.', [
    ['const last = telling.at(-1)?.end ?? 0;', '1'],
  ]),
  ...of('film-wholeness.ts', 'Only tracks with an end are among them.', [
    ['const ends = own.map(({ data }) => data?.end ?? 0);', '1'],
  ]),
  ...of('film-wholeness.ts', 'Only tracks with a beginning are among them.', [
    ["return own.every(({ data }) => (data?.first ?? 0) >= reader.size) ? 'no-media-data' : 'ends-early';", '1'],
  ]),
  ...of('film-wholeness.ts', 'No film is of one byte.', [
    ["if ((ifThere(() => fragmentEnd(reader, last)) ?? 0) > reader.size) return 'ends-early';", '1'],
    ["return indexed.count > 1 && indexed.end >= Math.max(last.end, media?.end ?? 0) ? 'whole' : 'not-known';", '1'],
  ]),
  ...of('date-text.ts', 'A text without digits and signs is no date, no time, no zone and no place either.', [
    ["const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '') + 1;", '"Stryker was here!"'],
    ["const zone = (found[5] ?? '').trim().replace(/^(GMT|UTC?)$/i, 'Z');", '"Stryker was here!"'],
    ["wallMs: dayMs + (hour * 3600 + minute * 60 + second) * 1000 + fractionMs(time[4] ?? ''),", '"Stryker was here!"'],
  ]),
  ...of('date-text.ts', 'There are twelve months, and others were refused before.', [
    ['const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);', '1'],
  ]),
  ...of('date-text.ts', 'What the quick way does not read is read in any form, with the same result.', [
    ["if (text.length !== 19 || text[4] !== ':' || text[7] !== ':' || text[10] !== ' ') return null;", 'true', '""'],
    ["if (text[13] !== ':' || text[16] !== ':') return null;", 'true', '""'],
    [
      'return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;',
      'tens < 0',
      'ones < 0',
      'tens > 0',
      'ones > 0',
      'tens < 9',
      'ones < 9',
      'tens > 9',
      'ones > 9',
      'false',
    ],
    ['if (dayMs === null || !(hour < 24 && minute < 60 && second < 60)) return null;', 'true'],
    ['function asCamerasWrite(text: string): WrittenTime | null {', '{}'],
  ]),
  ...of('riff.ts', 'A text without digits and signs is no date, no time, no zone and no place either.', [
    ["const month = MONTHS.indexOf(named?.[1]?.toLowerCase() ?? '') + 1;", '"Stryker was here!"'],
  ]),
  ...of('iptc.ts', 'A text without digits and signs is no date, no time, no zone and no place either.', [
    ["let [date, time] = ['', ''];", '"Stryker was here!"'],
  ]),
  ...of(
    'capture-time-from-exif.ts',
    'A text without digits and signs is no date, no time, no zone and no place either.',
    [["const match = /^\\s*(\\d{4})[:\\-/](\\d{1,2})[:\\-/](\\d{1,2})/.exec(gpsDate ?? '');", '"Stryker was here!"']],
  ),
  ...of('apple-maker-note.ts', 'A text with blanks is no identifier.', [
    ["const trimmed = text?.trim().toUpperCase() ?? '';", '"Stryker was here!"'],
  ]),
  ...of('apple-maker-note.ts', 'The head of the notes ends there.', [
    ["const littleEndian = header.slice(12, 14) === 'II';", '15'],
  ]),
  ...of('xmp-text.ts', 'One of the two forms was found.', [
    ["if (found) return (found[1] ?? found[2] ?? '').trim();", '"Stryker was here!"'],
  ]),
  ...of('camera-name.ts', 'There is a first word of every text.', [
    ["const firstOfModel = cleanModel.toLowerCase().split(' ')[0] ?? '';", '"Stryker was here!"'],
  ]),
  ...of('camera-name.ts', 'Only how often the same name is made.', [
    ['if (known !== undefined) return known;', 'false'],
    [
      'if (NAMES.size < MOST_NAMES) NAMES.set(key, name);',
      'true',
      'false',
      'NAMES.size <= MOST_NAMES',
      'NAMES.size >= MOST_NAMES',
    ],
    ['const MOST_NAMES = 1_000;', '1001'],
  ]),
  ...of('other-films.ts', 'A block is read as a whole, with all bytes of its packs.', [
    ['const year = decimal(date[3] ?? 0xff);', '256'],
    ['const [day, month] = [decimal((date[1] ?? 0xff) & 0x3f), decimal((date[2] ?? 0xff) & 0x1f)];', '256'],
    ['const [second, minute] = [decimal((clock[1] ?? 0xff) & 0x7f), decimal((clock[2] ?? 0xff) & 0x7f)];', '256'],
    ['const hour = decimal((clock[3] ?? 0xff) & 0x3f);', '256'],
    ['const [kind = 0, ...values] = reader.upTo(pack, 5);', '1'],
  ]),
  ...of('other-films.ts', 'Where such a byte is missing, the page ends behind the file anyhow.', [
    ['const segments = tail[at + 26] ?? 0;', '1'],
    ['for (let i = 0; i < segments; i += 1) end += tail[at + 27 + i] ?? 0;', '1'],
    ['else if (((tail[at + 5] ?? 0) & LAST_PAGE) !== 0) setWholeness(draft, true);', '1'],
  ]),
  ...of('other-films.ts', 'The first letters of the file are those of Ogg.', [
    ['if (theora < 0) return;', 'theora <= 0'],
  ]),
  ...of('film-tables.ts', 'A quick way: sample by sample the same are found.', [
    ['if (next <= range.start || at >= range.end) sample += inChunk;', 'false'],
  ]),
  ...of('iso-boxes.ts', 'Only how often the same name is made.', [
    ['if (known !== undefined) return known;', 'false'],
    [
      'if (NAMES.size < MOST_NAMES) NAMES.set(number, checked);',
      'true',
      'false',
      'NAMES.size <= MOST_NAMES',
      'NAMES.size >= MOST_NAMES',
    ],
    ['const MOST_NAMES = 1_024;', '1025'],
  ]),
  ...of('jpeg.ts', 'A quick way: the search behind it begins at the same place.', [
    ['if (near[0] === 0xff && near[1] !== 0xff && near[1] !== 0) return near.length === 2 ? at : null;', 'false'],
  ]),
];
