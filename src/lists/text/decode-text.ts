import type { TextEncoding } from './encoding.ts';

/** Characters that are put into one text at a time: more arguments than a call takes would end it. */
const AT_ONCE = 8_192;
const NO_CHARACTER = 0xfffd;
const BOM = 0xfeff;

/**
 * Text from UTF-32, which no `TextDecoder` reads, in pieces, without the byte-order mark. What is no character, and bytes that are too
 * few for one at the end, become U+FFFD.
 */
async function* decodeUtf32(bytes: AsyncIterable<Uint8Array>, isLittle: boolean): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array(0);
  let isFirst = true;
  for await (const chunk of bytes) {
    const all = new Uint8Array(rest.length + chunk.length);
    all.set(rest);
    all.set(chunk, rest.length);
    const whole = all.length - (all.length % 4);
    rest = all.slice(whole);
    const view = new DataView(all.buffer, 0, whole);
    let codes: number[] = [];
    for (let at = 0; at < whole; at += 4) {
      const code = view.getUint32(at, isLittle);
      if (!(isFirst && code === BOM)) codes.push(isCharacter(code) ? code : NO_CHARACTER);
      isFirst = false;
      if (codes.length < AT_ONCE) continue;
      yield String.fromCodePoint(...codes);
      codes = [];
    }
    yield String.fromCodePoint(...codes);
  }
  if (rest.length > 0) yield String.fromCodePoint(NO_CHARACTER);
}

function isCharacter(code: number): boolean {
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

/**
 * Code page 850, which `cmd.exe` of western Windows still writes with `>`: the upper half, 0x80 to 0xff. Code page 437
 * has its letters with marks in the same places.
 */
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** ä, ö, ü and Ä of code page 850: in Windows-1252 quotation marks, Ž or nothing, which never stand inside a word. */
const MARKED = new Set([0x81, 0x84, 0x8e, 0x94]);

/** Whether a line that is not UTF-8 shows itself as code page 850, by an umlaut between letters. */
function looksLikeCodePage850(line: Uint8Array): boolean {
  for (let i = 1; i < line.length - 1; i += 1) {
    const byte = line[i] ?? 0;
    if (MARKED.has(byte) && isLetter(line[i - 1] ?? 0) && isLetter(line[i + 1] ?? 0)) return true;
  }
  return false;
}

/** The line as text. */
function decodeCodePage850(line: Uint8Array): string {
  let text = '';
  for (const byte of line) text += byte < 0x80 ? String.fromCharCode(byte) : (UPPER[byte - 0x80] ?? '');
  return text;
}

function isLetter(byte: number): boolean {
  const upper = byte & 0xdf;
  return (upper >= 0x41 && upper <= 0x5a) || byte === 0xe1 || MARKED.has(byte);
}

const NEWLINE = 0x0a;
/** A line longer than this is refused by every reader, so it need not be decoded in one piece. */
const MAX_CARRY = 1 << 20;

/**
 * Text from bytes, in pieces, without the byte-order mark. Bytes that are not UTF-8 are read as Windows-1252 (or as
 * the code page of `cmd.exe` when a line shows it), line by line: lists are glued together from parts, and one old line must not change how the others read. What comes out
 * does not depend on where the pieces of the input end.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  if (encoding === 'utf-8') {
    yield* decodeUtf8Lines(bytes);
    return;
  }
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    yield* decodeUtf32(bytes, encoding === 'utf-32le');
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* decodeUtf8Lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let carry: Uint8Array = new Uint8Array(0);
  let first = true;
  const text = (block: Uint8Array): string => {
    const decoded = withoutColours(decodeBlock(block));
    const out = first && decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
    first = false;
    return out;
  };
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      carry = join(carry, chunk);
      if (carry.length <= MAX_CARRY) continue;
      const cut = characterStart(carry);
      yield text(carry.subarray(0, cut));
      carry = carry.slice(cut);
      continue;
    }
    yield text(join(carry, chunk.subarray(0, end)));
    carry = chunk.slice(end);
  }
  if (carry.length > 0) yield text(carry);
}

/** Colours of a terminal (ECMA-48, `ESC [ … m`), which `script` and copied output keep, and the ends of printed pages. */
function withoutColours(text: string): string {
  const plain = text.includes('\f') ? text.replaceAll('\f', '') : text;
  return plain.includes('\u001b[') ? plain.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '') : plain;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252', { ignoreBOM: true });

function decodeBlock(block: Uint8Array): string {
  const whole = tryUtf8(block);
  if (whole !== null) return whole;
  const parts: string[] = [];
  for (let at = 0; at < block.length; ) {
    const newline = block.indexOf(NEWLINE, at);
    const end = newline < 0 ? block.length : newline + 1;
    const line = block.subarray(at, end);
    parts.push(tryUtf8(line) ?? (looksLikeCodePage850(line) ? decodeCodePage850(line) : windows1252.decode(line)));
    at = end;
  }
  return parts.join('');
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Where the last, perhaps unfinished, UTF-8 character begins. */
function characterStart(bytes: Uint8Array): number {
  for (let back = 1; back <= 4 && back < bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
