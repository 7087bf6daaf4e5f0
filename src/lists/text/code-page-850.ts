/**
 * Code page 850, which `cmd.exe` of western Windows still writes with `>`: the upper half, 0x80 to 0xff. Code page 437
 * has its letters with marks in the same places.
 */
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** ä, ö, ü and Ä of code page 850: in Windows-1252 quotation marks, Ž or nothing, which never stand inside a word. */
const MARKED = new Set([0x81, 0x84, 0x8e, 0x94]);

/** Whether a line that is not UTF-8 shows itself as code page 850, by an umlaut between letters. */
export function looksLikeCodePage850(line: Uint8Array): boolean {
  for (let i = 1; i < line.length - 1; i += 1) {
    const byte = line[i] ?? 0;
    if (MARKED.has(byte) && isLetter(line[i - 1] ?? 0) && isLetter(line[i + 1] ?? 0)) return true;
  }
  return false;
}

/** The line as text. */
export function decodeCodePage850(line: Uint8Array): string {
  let text = '';
  for (const byte of line) text += byte < 0x80 ? String.fromCharCode(byte) : (UPPER[byte - 0x80] ?? '');
  return text;
}

function isLetter(byte: number): boolean {
  const upper = byte & 0xdf;
  return (upper >= 0x41 && upper <= 0x5a && byte < 0x80) || byte === 0xe1 || MARKED.has(byte);
}
