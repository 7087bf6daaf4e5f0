import fc from 'fast-check';
import { build, buildBinary } from 'plist';
import { describe, expect, it } from 'vitest';
import { asMoment, asNumber, asText, PlistError, writePlist } from '../../../src/scanner/plist/plist-value.ts';
import { readPlist, readPlistDict } from '../../../src/scanner/plist/read-plist.ts';

const VALUE = {
  Text: 'a < b & "c"',
  Empty: '',
  Whole: 42,
  Big: 2n ** 60n,
  Part: 1.5,
  Yes: true,
  Bytes: Buffer.from([0, 1, 255]),
  When: new Date('2026-11-02T07:08:09Z'),
  List: [1, [], {}],
  Deep: { er: 'ä\u{1F600}' },
};

type Plain = string | number | boolean | Buffer | Date | Plain[] | { [key: string]: Plain };

/** Values that both kinds and the `plist` package know: no control characters, whole seconds. */
const plain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }).filter((text) => text === text.trim() && !/\p{Cc}/u.test(text)),
    fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    fc.boolean(),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: -(10 ** 9), max: 4 * 10 ** 9 }).map((seconds) => new Date(seconds * 1000)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((key) => /^\w+$/.test(key)),
      tie('value'),
    ),
  ),
})).value;

describe('property lists', () => {
  it('what is written is read again', () => {
    expect(readPlist(writePlist(VALUE))).toEqual(VALUE);
    fc.assert(
      fc.property(plain, (value) => {
        expect(readPlist(writePlist(value))).toEqual(value);
      }),
    );
  });

  it('reads what the plist package writes, as XML and binary', () => {
    const sample = { ...VALUE, Big: 2 ** 40 };
    expect(readPlist(Buffer.from(build(sample)))).toEqual(sample);
    expect(readPlist(Buffer.from(buildBinary(sample)))).toEqual(sample);
    fc.assert(
      fc.property(plain, (value) => {
        expect(readPlist(Buffer.from(buildBinary({ value })))).toEqual({ value });
      }),
    );
  });

  it('reads comments, a list without its head, wrapped bytes, numbers of characters', () => {
    const text =
      '<!-- x --><dict><!-- y --><key>a</key>\n<data>\n\tAAEC\n\t/w==\n</data><key/><string>&#228;&#xE4;&lt;</string></dict>';
    expect(readPlist(Buffer.from(text))).toEqual({ a: Buffer.from([0, 1, 2, 255]), '': 'ää<' });
  });

  it('reads the binary kind as Python writes it', () => {
    // plistlib.dumps({'a': 1, 'b': [True, b'xy', 'ü'], 'c': -3}, fmt=FMT_BINARY)
    const bytes = Buffer.from(
      'YnBsaXN0MDDTAQIDBAUJUWFRYlFjEAGjBgcICUJ4eWEA/BP//////////QgPERMVFxscHyIAAAAAAAABAQAAAAAAAAAKAAAAAAAAAAAAAAAAAAAAKw==',
      'base64',
    );
    expect(readPlist(bytes)).toEqual({ a: 1, b: [true, Buffer.from('xy'), 'ü'], c: -3 });
  });

  it.each([
    '',
    'hello',
    '<dict>',
    '<dict><key>a</key>',
    '<dict><string>a</string></dict>',
    '<array>'.repeat(100),
    '<array></array',
    '<nonsense>1</nonsense>',
    '<integer>1e3</integer>',
    '<!-- without end <dict/>',
    '<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>',
    `bplist00${'\0'.repeat(60)}`,
    `bplist00${'\xff'.repeat(60)}`,
  ])('what is no property list is refused: %j', (bad) => {
    expect(() => readPlistDict(Buffer.from(bad, 'latin1'))).toThrow(PlistError);
  });

  it('lists in lists of one object do not multiply', () => {
    // 24 lists, each of which has the one below it 15 times: 15^24 objects in 500 bytes.
    expect(() => readPlist(nestedLists(24))).toThrow(/does not end/);
  });

  it('whatever the bytes are, nothing but a PlistError comes out', () => {
    const good = Buffer.from(buildBinary({ a: ['text', 1, { b: new Date(0) }] }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = Buffer.from(good);
          for (const [at, value] of changes) bytes[at] = value;
          try {
            readPlist(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(PlistError);
          }
        },
      ),
    );
  });

  it('values of another kind than asked for are null', () => {
    expect([asText(1), asNumber('1'), asMoment(new Date(Number.NaN)), asMoment('2026')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

function nestedLists(levels: number): Buffer {
  const objects: Buffer[] = [Buffer.from([0x09])];
  for (let below = 0; below < levels; below += 1) objects.push(Buffer.from([0xaf, 0x10, 15, ...Array(15).fill(below)]));
  let at = 8;
  const offsets = objects.map((object) => {
    const here = at;
    at += object.length;
    return here;
  });
  const table = Buffer.alloc(offsets.length * 2);
  for (const [i, offset] of offsets.entries()) table.writeUInt16BE(offset, i * 2);
  const trailer = Buffer.alloc(32);
  trailer[6] = 2;
  trailer[7] = 1;
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(levels), 16);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}
