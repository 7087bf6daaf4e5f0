import { decodeText } from './decode-text.ts';
import type { TextEncoding } from './encoding.ts';
import type { ListHead } from './text-item.ts';

/** How much of a list is looked at to recognise it. */
export const HEAD_BYTES = 64 << 10;

/** The first lines of a list from its first bytes. */
export async function listHead(bytes: Uint8Array, encoding: TextEncoding, whole: boolean): Promise<ListHead> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  let text = '';
  for await (const piece of decodeText(once(), encoding)) text += piece;
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return { text, lines, whole };
}
