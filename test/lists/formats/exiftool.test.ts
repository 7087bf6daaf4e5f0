import { describe, expect, it } from 'vitest';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

// When a picture was taken by the tags that ExifTool gives, and which of its files are pictures.

type Tags = Readonly<Record<string, unknown>>;
const listOf = (...files: readonly Tags[]) =>
  readOne([listFile('l.json', JSON.stringify(files.map((tags, i) => ({ SourceFile: `./IMG_${i}.JPG`, ...tags }))))]);
const AT = Date.UTC(2022, 5, 4, 12, 11, 9);
const WRITTEN = '2022:06:04 12:11:09';
const OTHER = '2019:01:02 03:04:05';

async function takenOf(tags: Tags) {
  const { contents } = await listOf(tags);
  const [asset] = contents.assets;
  return asset?.captured;
}
const wall = { kind: 'wall', ms: AT, precision: 'second' };
const zoned = (minutes: number) => ({
  kind: 'instant',
  ms: AT - minutes * 60_000,
  offsetMinutes: minutes,
  precision: 'second',
});

describe('a picture was taken', () => {
  it.each(['SubSecDateTimeOriginal', 'DateTimeOriginal', 'CreationDate', 'CreateDate', 'MediaCreateDate'])(
    'when its %s says, where it has no better tag',
    async (tag) => {
      expect(await takenOf({ [tag]: WRITTEN })).toEqual(wall);
      expect(await takenOf({ [`EXIF:${tag}`]: WRITTEN })).toEqual(wall);
      expect(await takenOf({ [tag]: `${WRITTEN}+02:00` })).toEqual(zoned(120));
    },
  );

  it('when the best of its tags says', async () => {
    const best = ['SubSecDateTimeOriginal', 'DateTimeOriginal', 'CreationDate', 'CreateDate', 'MediaCreateDate'];
    for (let i = 1; i < best.length; i += 1) {
      const [better, worse] = [best[i - 1] ?? '', best[i] ?? ''];
      expect(await takenOf({ [worse]: OTHER, [better]: WRITTEN }), better).toEqual(wall);
      // A camera without a clock writes zeros.
      expect(await takenOf({ [worse]: WRITTEN, [better]: '0000:00:00 00:00:00' }), worse).toEqual(wall);
      expect(await takenOf({ [worse]: WRITTEN, [better]: '' }), worse).toEqual(wall);
    }
  });

  it('nobody knows when without a tag, or by zeros, which is no error', async () => {
    for (const tags of [
      {},
      { CreateDate: '0000:00:00 00:00:00' },
      { FileModifyDate: WRITTEN },
      { OffsetTime: '+02:00' },
    ]) {
      const list = await listOf(tags);
      expect(list.contents.assets[0]?.captured).toEqual({ kind: 'unknown' });
      expect(note(list, 'dates-unreadable')).toBeUndefined();
    }
  });

  it('in the zone that stands beside its date', async () => {
    const original = (zones: Tags) => takenOf({ DateTimeOriginal: WRITTEN, ...zones });
    expect(await original({ OffsetTimeOriginal: '+02:00' })).toEqual(zoned(120));
    expect(await original({ OffsetTime: '-03:30' })).toEqual(zoned(-210));
    expect(await original({ OffsetTimeOriginal: '+02:00', OffsetTime: '+05:00' })).toEqual(zoned(120));
    expect(await original({ OffsetTimeOriginal: '', OffsetTime: '+05:00' })).toEqual(zoned(300));
    expect(await original({ OffsetTimeDigitized: '+05:00' })).toEqual(wall);
    expect(await original({ OffsetTimeOriginal: 'Z' })).toEqual({ ...zoned(0), offsetMinutes: null });
    for (const zone of ['+2', 'Berlin', ' ']) expect(await original({ OffsetTimeOriginal: zone }), zone).toEqual(wall);
    expect(await takenOf({ CreateDate: WRITTEN, OffsetTimeDigitized: '+02:00' })).toEqual(zoned(120));
    expect(await takenOf({ CreateDate: WRITTEN, OffsetTime: '+02:00' })).toEqual(wall);
    // A date with a zone of its own has that one.
    expect(await takenOf({ DateTimeOriginal: `${WRITTEN}+02:00`, OffsetTimeOriginal: '+05:00' })).toEqual(zoned(120));
    expect(await takenOf({ DateTimeOriginal: `${WRITTEN}Z`, OffsetTimeOriginal: '+05:00' })).toMatchObject({ ms: AT });
  });

  it('by the first group that says anything', async () => {
    expect(await takenOf({ 'EXIF:CreateDate': WRITTEN, 'XMP:CreateDate': OTHER })).toEqual(wall);
    expect(await takenOf({ 'EXIF:CreateDate': '', 'XMP:CreateDate': WRITTEN })).toEqual(wall);
    expect(await takenOf({ 'File:System:CreateDate ': WRITTEN })).toEqual(wall);
  });
});

describe('a file of ExifTool', () => {
  it('has an exact size, and pixels where it has one picture', async () => {
    const tags = { FileSize: 1_000, ImageWidth: 40, ImageHeight: 30 };
    const list = await listOf(
      ...['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'dng', 'mov'].map((ending) => ({
        ...tags,
        SourceFile: `x/a.${ending}`,
      })),
      { ...tags, SourceFile: 'x/b.jpg', FileSize: '1.9 MB' },
    );
    expect(
      list.contents.assets.map(({ name, width, height, resources: [{ size, path }] }) => [
        name,
        size,
        width,
        height,
        path,
      ]),
    ).toEqual([
      ...['jpg', 'jpeg', 'png', 'gif', 'webp'].map((ending) => [`a.${ending}`, 1_000, 40, 30, `x/a.${ending}`]),
      ...['heic', 'dng', 'mov'].map((ending) => [`a.${ending}`, 1_000, null, null, `x/a.${ending}`]),
      ['b.jpg', null, 40, 30, 'x/b.jpg'],
    ]);
  });

  it('is a photo by its ending; everything else is counted', async () => {
    const list = await listOf(
      ...['a.jpg', 'b.txt', 'c.aae', 'd.xmp', 'e', 'f.xyz', 'x/'].map((SourceFile) => ({ SourceFile })),
    );
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg']);
    expect([line(list, 'not-photos'), line(list, 'adjustments'), line(list, 'sidecars')]).toEqual([-3, -1, -1]);
    expect(line(list, 'unreadable-rows')).toBe(-1);
    expect(list.contents.list?.subject).toBe('folder');
    expect(note(list, 'list-of-files')).toEqual({ code: 'list-of-files', blocks: true });
  });

  it('whose row breaks off is one where its name is whole', async () => {
    const csv = async (row: string) => {
      const text = `SourceFile,FileSize,CreateDate\n./a.jpg,5,${WRITTEN}\n${row}\n`;
      return (await readOne([listFile('l.csv', text)])).contents.assets.map(({ name }) => name);
    };
    expect(await csv('./b.jpg')).toEqual(['a.jpg', 'b.jpg']);
    expect(await csv('./b.jpg,5')).toEqual(['a.jpg', 'b.jpg']);
    expect(await csv('error: b.jpg')).toEqual(['a.jpg']);
  });
});
