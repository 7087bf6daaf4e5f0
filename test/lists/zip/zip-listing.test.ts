import { describe, expect, it } from 'vitest';
import { listZip } from '../../../src/lists/zip/zip-listing.ts';
import { listFile } from '../../fixtures/lists/list-file.ts';
import { makeZip, type ZipEntryInput, type ZipOptions } from '../../fixtures/lists/zip-file.ts';

const zipOf = async (paths: readonly (string | ZipEntryInput)[], options: ZipOptions = {}, name = 'x/list.zip') =>
  listFile(
    name,
    await makeZip(
      paths.map((path) => (typeof path === 'string' ? { path, content: 'abc' } : path)),
      options,
    ),
    5,
  );
const listed = async (...paths: readonly (string | ZipEntryInput)[]) => listZip(await zipOf(paths));

describe('what a zip holds', () => {
  it('is told from photos, texts and zips by their endings', async () => {
    const { texts, media, nested, topFolder, document, unpackedSize } = await listed(
      ...['a/b/IMG_1.JPG', 'IMG_2.MOV', 'a/list.csv', 'a/c.tsv', 'd.tab', 'e.TXT', 'f.json', 'g.jsonl', 'h.ndjson'],
      ...['i.log', 'j.pdf', 'k.csv.gz', 'a/inner.ZIP', '__MACOSX/IMG_3.JPG', 'a/._IMG_4.JPG'],
    );
    expect(media).toEqual([
      { name: 'IMG_1.JPG', folder: 'a/b', size: 3 },
      { name: 'IMG_2.MOV', folder: '', size: 3 },
    ]);
    expect(texts.map(({ name }) => name)).toEqual(
      'list.csv c.tsv d.tab e.TXT f.json g.jsonl h.ndjson i.log'.split(' '),
    );
    expect(nested.map(({ path, size }) => [path, size])).toEqual([['x/list.zip/a/inner.ZIP', 3]]);
    expect([topFolder, document, unpackedSize]).toEqual(['a', null, 13 * 3]);
  });

  it('has the first folder of any entry as its top', async () => {
    expect((await listed('IMG_2.MOV', 'b/IMG_1.JPG', 'c/x.txt')).topFolder).toBe('b');
    expect((await listed('IMG_2.MOV')).topFolder).toBeNull();
    expect((await listed('__MACOSX/x', 'b/x')).topFolder).toBe('__MACOSX');
  });

  it('gives its texts with where they are and when they were made', async () => {
    const [text] = (
      await listed({ path: 'a/list.csv', content: 'a,b\n', modified: new Date(Date.UTC(2022, 5, 4, 12)) })
    ).texts;
    if (!text) throw new Error('no text');
    expect(text).toMatchObject({
      name: 'list.csv',
      path: 'x/list.zip/a/list.csv',
      fullPath: 'x/list.zip/a/list.csv',
      size: 4,
      inZip: true,
      fileDateMs: 5,
    });
    expect(Math.abs((text.modifiedMs ?? 0) - Date.UTC(2022, 5, 4, 12))).toBeLessThan(15 * 3_600_000);
    expect(typeof text.crc32).toBe('number');
    let read = '';
    for await (const chunk of text.chunks()) read += new TextDecoder().decode(chunk);
    expect(read).toBe('a,b\n');
  });

  it('is the same text for two copies, and another for another zip', async () => {
    const identity = async (...paths: readonly (string | ZipEntryInput)[]) => (await listed(...paths)).identity;
    expect(await identity('a.csv', 'b.csv')).toBe(await identity('a.csv', 'b.csv'));
    const others = [
      await identity('a.csv', 'b.csv'),
      await identity('a.csv', 'c.csv'),
      await identity('a.csv'),
      await identity('a.csv', { path: 'b.csv', content: 'abd' }),
      await identity('a.csv', { path: 'b.csv', content: 'abcd' }),
    ];
    expect(new Set(others).size).toBe(others.length);
    expect(others[0]).toMatch(/^a\.csv\|3\|\d+\nb\.csv\|3\|\d+$/);
  });

  it('is refused with its path where it is none', async () => {
    await expect(listZip(listFile('x/list.zip', 'no zip'))).rejects.toMatchObject({ problem: { path: 'x/list.zip' } });
    await expect(listZip(await zipOf(['a.csv']), AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});

describe('a file of an office program', () => {
  it.each<[paths: readonly string[], name: string, kind: string | null]>([
    [['xl/workbook.xml', '[Content_Types].xml'], 'a.xlsx', 'xlsx'],
    [['xl/workbook.bin'], 'a.xlsb', 'xlsx'],
    [['word/document.xml', '[Content_Types].xml'], 'a.docx', 'Word'],
    [['ppt/presentation.xml', '[Content_Types].xml'], 'a.pptx', 'PowerPoint'],
    [['[Content_Types].xml', 'visio/document.xml'], 'a.vsdx', 'Office'],
    [['content.xml', 'META-INF/manifest.xml'], 'a.ods', 'ods'],
    [['content.xml', 'META-INF/manifest.xml'], 'a.odt', 'OpenDocument'],
    [['content.xml', 'META-INF/manifest.xml'], 'a.ODP', 'OpenDocument'],
    [['content.xml'], 'a.ods', null],
    [['META-INF/manifest.xml'], 'a.jar', null],
    [['Index/Document.iwa'], 'a.numbers', 'Numbers'],
    [['Index.zip'], 'a.numbers', 'Numbers'],
    [['Index/Document.IWA'], 'a.pages', 'Pages'],
    [['Index/Document.iwa'], 'a.key', 'Keynote'],
    [['x/Index.zip'], 'a.zip', null],
    [['x/xl/workbook.xml'], 'a.zip', null],
    [['xl/x/workbook.xml'], 'a.zip', null],
    [['a.csv'], 'a.xlsx', null],
  ])('%j called %s: %s', async (paths, name, kind) => {
    expect((await listZip(await zipOf(paths, {}, name))).document).toBe(kind);
  });
});

describe('a zip in a zip', () => {
  const inner = async () => ({ path: 'a/inner.zip', content: await makeZip([{ path: 'a.csv', content: 'abc' }]) });

  it('is opened in place where it is stored', async () => {
    const file = { ...(await zipOf([await inner()], { stored: true })), above: 'up' };
    const opened = await (await listZip(file)).nested[0]?.open();
    if (!opened) throw new Error('not opened');
    expect(opened).toMatchObject({ name: 'inner.zip', path: 'x/list.zip/a/inner.zip', above: 'up' });
    expect((await listZip(opened)).texts.map(({ path, fullPath }) => [path, fullPath])).toEqual([
      ['x/list.zip/a/inner.zip/a.csv', 'up/x/list.zip/a/inner.zip/a.csv'],
    ]);
    const bare = await (await listZip(await zipOf([await inner()], { stored: true }))).nested[0]?.open();
    expect(bare && 'above' in bare).toBe(false);
  });

  it('is none where it is packed or has a password', async () => {
    expect(await (await listZip(await zipOf([await inner()]))).nested[0]?.open()).toBeNull();
  });
});
