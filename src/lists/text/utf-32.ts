/** Characters that are put into one text at a time: more arguments than a call takes would end it. */
const AT_ONCE = 8_192;
const NO_CHARACTER = 0xfffd;
const BOM = 0xfeff;

/**
 * Text from UTF-32, which no `TextDecoder` reads, in pieces, without the byte-order mark. What is no character, and bytes that are too
 * few for one at the end, become U+FFFD.
 */
export async function* decodeUtf32(bytes: AsyncIterable<Uint8Array>, isLittle: boolean): AsyncGenerator<string> {
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
