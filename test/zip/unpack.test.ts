import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { noise } from '../../src/scanner/sample/media/noise.ts';
import { type ZipBytes, zipEntries } from '../../src/zip/directory.ts';
import { unpack } from '../../src/zip/unpack.ts';
import { withSharedBytes } from '../fixtures/lists/overlapping-zip.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';

const bytesOf = (zip: Uint8Array): ZipBytes => ({
  size: zip.length,
  read: (offset, length) => zip.subarray(offset, offset + length),
});

async function all(zip: Uint8Array, limit: number): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for await (const entry of zipEntries(bytesOf(zip))) {
    let bytes = 0;
    for await (const piece of unpack(entry, limit)) bytes += piece.length;
    sizes[entry.filename] = bytes;
  }
  return sizes;
}

/** A zip of one deflated entry whose directory may say anything of its size. */
function bomb(unpacked: number, promised: number): Uint8Array {
  const data = Buffer.alloc(unpacked);
  const packed = deflateRawSync(data, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(promised, 18);
  fields.writeUInt16LE(1, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from('a'), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0', 'latin1'),
    fields,
    Buffer.alloc(14),
    Buffer.from('a'),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const problem = (code: string) => ({ problem: { code } });

describe('unpacking within bounds', () => {
  it('gives the bytes of an entry', async () => {
    const zip = await makeZip([{ path: 'a/b.csv', content: 'name\n' }]);
    expect(await all(zip, 100)).toEqual({ 'a/b.csv': 5 });
  });

  it('refuses what is larger than asked for', async () => {
    const zip = await makeZip([{ path: 'a', content: 'x'.repeat(101) }]);
    await expect(all(zip, 100)).rejects.toMatchObject(problem('zip-too-large'));
  });

  it('stops a bomb, also one that hides its size', async () => {
    await expect(all(bomb(20 << 20, 20 << 20), 1 << 30)).rejects.toMatchObject(problem('zip-too-large'));
    await expect(all(bomb(20 << 20, 1000), 1 << 20)).rejects.toMatchObject(problem('zip-damaged'));
  });

  it('notices damage', async () => {
    const zip = Buffer.from(bomb(1000, 1000));
    // The check sum in the directory (APPNOTE.TXT 4.3.12).
    const at = zip.indexOf('PK\x01\x02', 0, 'latin1') + 16;
    zip.writeUInt32LE((zip.readUInt32LE(at) ^ 1) >>> 0, at);
    await expect(all(zip, 2000)).rejects.toMatchObject(problem('zip-damaged'));
  });
});

describe('a directory', () => {
  it('is refused where entries share their bytes', async () => {
    const zip = withSharedBytes(await makeZip([{ path: 'aa', content: noise(5000, 1) }]), 'aa', 20);
    await expect(all(zip, 1 << 20)).rejects.toMatchObject(problem('zip-damaged'));
  });

  it('ends when the person cancels', async () => {
    const zip = await makeZip([{ path: 'a', content: 'x' }]);
    const stop = new AbortController();
    stop.abort();
    const walk = async () => {
      for await (const entry of zipEntries(bytesOf(zip), stop.signal)) expect(entry).toBeUndefined();
    };
    await expect(walk()).rejects.toThrow(/abort/i);
  });
});
