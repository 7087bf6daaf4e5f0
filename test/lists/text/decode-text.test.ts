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
