import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/lists/text/decode-text.ts';
import { detectEncoding, type TextEncoding } from '../../../src/lists/text/encoding.ts';

async function decode(chunks: readonly Uint8Array[], encoding: TextEncoding): Promise<string> {
  async function* give(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  let text = '';
  for await (const piece of decodeText(give(), encoding)) text += piece;
  return text;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const characters = [...text];
  const view = new DataView(new ArrayBuffer(4 * characters.length));
  for (const [i, character] of characters.entries()) view.setUint32(4 * i, character.codePointAt(0) ?? 0, isLittle);
  return new Uint8Array(view.buffer);
}

describe('text of a list', () => {
  it('takes the byte-order mark away', async () => {
    const utf8 = new TextEncoder().encode('\ufeffBörse');
    expect(detectEncoding(utf8)).toBe('utf-8');
    expect(await decode([utf8], 'utf-8')).toBe('Börse');
    const little = utf16('\ufeffBörse', false);
    expect(detectEncoding(little)).toBe('utf-16le');
    expect(await decode([little], 'utf-16le')).toBe('Börse');
    const big = utf16('\ufeffBörse', true);
    expect(detectEncoding(big)).toBe('utf-16be');
    expect(await decode([big], 'utf-16be')).toBe('Börse');
  });

  it('knows UTF-16 without a mark', () => {
    expect(detectEncoding(utf16('IMG_0001.HEIC\r\n', false))).toBe('utf-16le');
    expect(detectEncoding(utf16('IMG_0001.HEIC\r\n', true))).toBe('utf-16be');
  });

  it('reads UTF-32, with a mark and without, wherever its pieces end', async () => {
    const text = 'IMG_0001.HEIC;Börse 😀\r\n';
    for (const isLittle of [true, false]) {
      for (const mark of ['', '\ufeff']) {
        const bytes = utf32(mark + text, isLittle);
        const encoding = isLittle ? 'utf-32le' : 'utf-32be';
        expect(detectEncoding(bytes)).toBe(encoding);
        for (const at of [0, 1, 2, 3, 4, 5, 42])
          expect(await decode([bytes.subarray(0, at), bytes.subarray(at)], encoding)).toBe(text);
      }
    }
    const cut = utf32(text, true).subarray(0, -2);
    expect(await decode([cut], 'utf-32le')).toBe(`${text.slice(0, -1)}\ufffd`);
    const none = new Uint8Array([...utf32('a', true), 0, 0, 0x11, 0]);
    expect(await decode([none], 'utf-32le')).toBe('a\ufffd');
  });

  it('does not take a picture for text', () => {
    expect(detectEncoding(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0))).toBeNull();
  });

  it('reads a line of Windows-1252 between lines of UTF-8', async () => {
    const utf8 = new TextEncoder().encode('Größe\n');
    const old = Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x0a);
    const both = new Uint8Array([...utf8, ...old, ...utf8]);
    expect(await decode([both], 'utf-8')).toBe('Größe\nGröße\nGröße\n');
  });

  it('knows the code page of cmd.exe by an umlaut inside a word, and quotation marks of Windows as such', async () => {
    const dos = Uint8Array.of(0x47, 0x72, 0x94, 0xe1, 0x65, 0x20, 0x4d, 0x81, 0x6e, 0x0a);
    expect(await decode([dos], 'utf-8')).toBe('Größe Mün\n');
    const windows = Uint8Array.of(0x93, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x94, 0x2c, 0x84, 0x61, 0x93, 0x0a);
    expect(await decode([windows], 'utf-8')).toBe('“Größe”,„a“\n');
  });

  it('reads a line without an end, although its pieces end inside a character', async () => {
    const start = new TextEncoder().encode('x'.repeat(1 << 20));
    for (const character of ['é', '€', '😀']) {
      const bytes = new TextEncoder().encode(character);
      for (let cut = 0; cut <= bytes.length; cut += 1) {
        const pieces = [new Uint8Array([...start, 0x78, ...bytes.subarray(0, cut)]), bytes.subarray(cut)];
        const text = await decode(pieces, 'utf-8');
        expect([text.length, text.slice((1 << 20) + 1)], `${character} ${cut}`).toEqual([
          (1 << 20) + 1 + character.length,
          character,
        ]);
      }
    }
  });

  it('gives the same whatever the pieces are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.nat(60), async (bytes, cut) => {
        const parts = [bytes.subarray(0, cut), bytes.subarray(cut)];
        expect(await decode(parts, 'utf-8')).toBe(await decode([bytes], 'utf-8'));
      }),
      { numRuns: 300 },
    );
  });
});

const of = (...bytes: readonly number[]) => Uint8Array.of(...bytes);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a text', () => {
  it.each<[what: string, bytes: Uint8Array, encoding: TextEncoding | null]>([
    ['nothing', of(), 'utf-8'],
    ['a mark of UTF-16', of(0xff, 0xfe), 'utf-16le'],
    ['a mark of UTF-16, the other way', of(0xfe, 0xff), 'utf-16be'],
    ['half a mark', of(0xff, 0x41), 'utf-8'],
    ['the other half', of(0x41, 0xfe), 'utf-8'],
    ['half a mark, the other way', of(0xfe, 0x41), 'utf-8'],
    ['the other half, the other way', of(0x41, 0xff), 'utf-8'],
    ['one character of UTF-32', of(0x41, 0, 0, 0), 'utf-32le'],
    ['one character of UTF-32, the other way', of(0, 0, 0, 0x41), 'utf-32be'],
    ['a character and a piece', of(0x41, 0, 0, 0, 0x42), 'utf-32le'],
    ['less than a character', of(0x41, 0, 0), null],
    ['a character of another plane', of(0, 0xf6, 0x01, 0), 'utf-32le'],
    ['a character of another plane, the other way', of(0, 0x01, 0xf6, 0), 'utf-32be'],
    ['a character of two bytes', of(0, 0x41, 0, 0), 'utf-32le'],
    ['a character of two bytes, the other way', of(0, 0, 0x41, 0), 'utf-32be'],
    ['the last plane', of(0x41, 0, 0x10, 0), 'utf-32le'],
    ['the last plane, the other way', of(0, 0x10, 0, 0x41), 'utf-32be'],
    ['no plane', of(0x41, 0, 0x11, 0), 'utf-16le'],
    ['no plane, the other way', of(0, 0x11, 0, 0x41), 'utf-16be'],
    ['what may be either', of(0, 1, 1, 0), null],
    ['a fourth byte', of(0x41, 0, 0, 1), null],
    ['a first byte', of(1, 0, 0, 0x41), null],
    ['no character', of(0, 0, 0, 0), null],
    ['one character of two', of(0x41, 0, 0, 0, 0, 0, 0, 0), null],
    ['one character of two, the other way', of(0, 0, 0, 0x41, 0, 0, 0, 0), null],
    ['both ways', of(0x41, 0, 0, 0, 0, 0, 0, 0x41), null],
  ])('%s', (_, bytes, encoding) => expect(detectEncoding(bytes)).toBe(encoding));

  it('is UTF-16 with zeros in four of ten places of one kind, and hardly any of the other', () => {
    const zeros = (even: number, odd: number) => {
      const bytes = new Uint8Array(200).fill(0x41);
      for (let i = 0; i < even; i += 1) bytes[2 * i] = 0;
      for (let i = 0; i < odd; i += 1) bytes[2 * i + 1] = 0;
      return detectEncoding(bytes);
    };
    expect([zeros(0, 41), zeros(0, 40), zeros(5, 41), zeros(6, 41)]).toEqual(['utf-16le', null, 'utf-16le', null]);
    expect([zeros(41, 0), zeros(40, 0), zeros(41, 5), zeros(41, 6)]).toEqual(['utf-16be', null, 'utf-16be', null]);
    expect([zeros(1, 0), zeros(0, 1), zeros(0, 0)]).toEqual([null, null, 'utf-8']);
  });

  it('is none with more than some control characters', () => {
    const controls = (count: number, byte: number) =>
      detectEncoding(of(...ascii('x'.repeat(50 - count)), ...new Array<number>(count).fill(byte)));
    for (const byte of [0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1a, 0x1c, 0x1f]) {
      expect([controls(3, byte), controls(4, byte)], String(byte)).toEqual(['utf-8', null]);
    }
    for (const byte of [0x09, 0x0a, 0x0d, 0x1b, 0x20, 0x7f, 0xe4])
      expect(controls(40, byte), String(byte)).toBe('utf-8');
  });

  it('is known by the first four thousand bytes', () => {
    const text = (length: number) => of(...new Uint8Array(length).fill(0x41), 0);
    expect([detectEncoding(text(4_096)), detectEncoding(text(4_095))]).toEqual(['utf-8', null]);
    const long = new Uint8Array([...utf32('a'.repeat(1_024), true), ...ascii('xxxx')]);
    expect(detectEncoding(long)).toBe('utf-32le');
    expect(detectEncoding(long.subarray(4))).not.toBe('utf-32le');
  });
});

describe('bytes that are no UTF-8', () => {
  const line = (...bytes: readonly (number | string)[]) =>
    decode([of(...bytes.flatMap((part) => (typeof part === 'string' ? [...ascii(part)] : [part])))], 'utf-8');

  it.each<[what: string, bytes: readonly (number | string)[], text: string]>([
    ['an umlaut of cmd.exe between letters', ['a', 0x81, 'b'], 'aüb'],
    ['between capitals', ['A', 0x8e, 'Z'], 'AÄZ'],
    ['between small letters', ['z', 0x84, 'a'], 'zäa'],
    ['beside another one', ['a', 0x94, 0x94, 'b'], 'aööb'],
    ['beside a sharp s', ['a', 0x94, 0xe1], 'aöß'],
    ['before a blank', ['a', 0x84, ' b'], 'a„ b'],
    ['behind a blank', ['a ', 0x84, 'b'], 'a „b'],
    ['at the beginning', [0x84, 'ab'], '„ab'],
    ['at the end', ['ab', 0x94], 'ab”'],
    ['beside what stands before A', ['@', 0x84, 'b'], '@„b'],
    ['beside what stands behind Z', ['[', 0x84, 'b'], '[„b'],
    ['beside what stands before a', ['`', 0x84, 'b'], '`„b'],
    ['beside what stands behind z', ['b', 0x84, '{'], 'b„{'],
    ['beside a letter of Windows', [0xc1, 0x84, 'b'], 'Á„b'],
    ['other letters on the line', ['a', 0x81, 'b', 0x80, 0x9b, 0xff, 0x7f], 'aübÇø\u00a0\u007f'],
    ['another letter of Windows', ['a', 0xfc, 'b'], 'aüb'],
    ['a line of each', ['a', 0x81, 'b\na', 0xfc, 'b\n', 0xc3, 0xbc, '\n'], 'aüb\naüb\nü\n'],
  ])('%s', async (_, bytes, text) => expect(await line(...bytes)).toBe(text));

  it('are read by their line, in whatever pieces they come', async () => {
    const bytes = of(...ascii('a'), 0x81, ...ascii('b\nc'), 0xfc, 0x0a);
    for (let cut = 0; cut <= bytes.length; cut += 1)
      expect(await decode([bytes.subarray(0, cut), bytes.subarray(cut)], 'utf-8'), String(cut)).toBe('aüb\ncü\n');
  });
});

describe('what is taken out of a text, and what not', () => {
  it.each<[text: string, plain: string]>([
    ['\ufeffa\ufeffb', 'a\ufeffb'],
    ['a\n\ufeffb', 'a\n\ufeffb'],
    ['\u001b[1;32ma\u001b[0m b\u001b[K', 'a b'],
    ['a\u001b b', 'a\u001b b'],
    ['a\fb', 'ab'],
    ['\f\u001b[31ma', 'a'],
  ])('%j', async (text, plain) => expect(await decode([ascii(text)], 'utf-8')).toBe(plain));

  it('a mark in a later piece stays, where another list was put behind the first', async () => {
    expect(await decode([ascii('\ufeffa\n'), ascii('\ufeffb\n')], 'utf-8')).toBe('a\n\ufeffb\n');
    expect(await decode([utf32('\ufeffa\ufeff', true), utf32('\ufeffb', true)], 'utf-32le')).toBe('a\ufeff\ufeffb');
  });

  it('half a character at the end shows', async () => {
    expect(await decode([of(0x61, 0, 0x62)], 'utf-16le')).toBe('a\ufffd');
    expect(await decode([of(0x61), of(0, 0x62, 0)], 'utf-16le')).toBe('ab');
    expect(await decode([of(0x61, 0, 0, 0)], 'utf-32le')).toBe('a');
    expect(await decode([], 'utf-32le')).toBe('');
  });

  it('what is no character of UTF-32 shows', async () => {
    const code = (value: number) => {
      const view = new DataView(new ArrayBuffer(4));
      view.setUint32(0, value, true);
      return decode([new Uint8Array(view.buffer)], 'utf-32le');
    };
    expect(await code(0x10ffff)).toBe(String.fromCodePoint(0x10ffff));
    expect(await code(0xd7ff)).toBe('\ud7ff');
    expect(await code(0xe000)).toBe('\ue000');
    for (const none of [0x110000, 0xd800, 0xdfff]) expect(await code(none), String(none)).toBe('\ufffd');
  });

  it('a long piece of UTF-32 is read', async () => {
    const text = 'IMG_0001.HEIC\n'.repeat(10_000);
    expect(await decode([utf32(text, false)], 'utf-32be')).toBe(text);
  });
});
