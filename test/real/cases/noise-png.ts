import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

/** A PNG of noise behind a given head (signature, IHDR, eXIf), with its data in pieces of `chunk` bytes. */
export function noisePng(head: Buffer, width: number, height: number, chunk: number): Buffer {
  const raw = Buffer.alloc(height * (width * 3 + 1));
  let state = 1;
  for (let i = 0; i < raw.length; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    raw[i] = i % (width * 3 + 1) === 0 ? 0 : state >>> 24;
  }
  const data = deflateSync(raw, { level: 1 });
  const pieces = [head];
  for (let at = 0; at < data.length; at += chunk) pieces.push(box('IDAT', data.subarray(at, at + chunk)));
  return Buffer.concat([...pieces, box('IEND', Buffer.alloc(0))]);
}

function box(type: string, body: Buffer): Buffer {
  const made = Buffer.alloc(12 + body.length);
  made.writeUInt32BE(body.length, 0);
  made.write(type, 4, 'latin1');
  body.copy(made, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + body.length)), 8 + body.length);
  return made;
}
