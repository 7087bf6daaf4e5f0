import type { ListHead } from './format-reader.ts';
import { decodeText } from './text/decode-text.ts';
import type { TextEncoding } from './text/encoding.ts';

/** How much of a list is looked at to recognise it. */
export const HEAD_BYTES = 64 << 10;

/** The first lines of a list from its first bytes. */
export async function listHead(bytes: Uint8Array, encoding: TextEncoding): Promise<ListHead> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  let text = '';
  for await (const piece of decodeText(once(), encoding)) text += piece;
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return { text, lines };
}
