import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ByteReader } from '../../../src/scanner/media/byte-reader.ts';
import { FileSource, ReadBuffers } from '../../../src/scanner/reading/file-source.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const opened: number[] = [];
afterEach(() => {
  for (const fd of opened.splice(0)) closeSync(fd);
});

const bytes = noise(200_000, 3);
const watched = { beginRead: () => undefined, endRead: () => undefined };

function sourceOf(content: Uint8Array, headSize = 16 * 1024): FileSource {
  const file = path.join(tempFolder(), 'file');
  writeFileSync(file, content);
  const fd = openSync(file, 'r');
  opened.push(fd);
  return new FileSource(fd, content.length, headSize, new ReadBuffers(), watched);
}

test('gives the bytes of the file inside and outside its head', () => {
  const source = sourceOf(bytes);
  for (const [at, length] of [
    [0, 100],
    [16_380, 10],
    [100_000, 90_000],
    [199_990, 50],
  ] as const) {
    expect(Buffer.from(source.read(at, length))).toEqual(Buffer.from(bytes.subarray(at, at + length)));
  }
  expect(source.read(200_000, 10)).toHaveLength(0);
  expect(source.read(-1, 10)).toHaveLength(0);
});

test('what a reader gave of a file stays as it was when it reads elsewhere', () => {
  const reader = new ByteReader(sourceOf(bytes));
  const head = reader.bytes(10, 10);
  const far = reader.bytes(150_000, 10);
  const wide = reader.bytes(20_000, 8_000);
  reader.bytes(60_000, 5_000);
  expect(Buffer.from(head)).toEqual(Buffer.from(bytes.subarray(10, 20)));
  expect(Buffer.from(far)).toEqual(Buffer.from(bytes.subarray(150_000, 150_010)));
  expect(Buffer.from(wide)).toEqual(Buffer.from(bytes.subarray(20_000, 28_000)));
});

test('a small file is its own head', () => {
  const source = sourceOf(bytes.subarray(0, 100));
  expect(source.head).toHaveLength(100);
  expect(new ByteReader(source).upTo(90, 50)).toHaveLength(10);
});

test.each([
  ['the first bytes of a film or a HEIC', Buffer.from('\0\0\0\x18ftypheic'), 8192],
  ['those of a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 8192],
  ['those of a JPEG', Buffer.of(0xff, 0xd8, 0xff, 0xe0), 16_384],
  ['half of those of a PNG', Buffer.from('abcd\r\n\x1a\n', 'latin1'), 16_384],
  ['any others', Buffer.alloc(0), 16_384],
])('a shorter head is enough for %s', (_, begins, length) => {
  const content = Buffer.concat([begins, bytes]);
  const file = path.join(tempFolder(), 'file');
  writeFileSync(file, content);
  const fd = openSync(file, 'r');
  opened.push(fd);
  const { head } = new FileSource(fd, content.length, 16_384, new ReadBuffers(), watched, 0, 8192);
  expect(Buffer.from(head)).toEqual(content.subarray(0, length));
});
