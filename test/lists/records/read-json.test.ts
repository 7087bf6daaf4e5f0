import { describe, expect, it } from 'vitest';
import { jsonHead, readJson } from '../../../src/lists/records/read-json.ts';
import { CONTEXT, SeenRecords, textItem } from '../../fixtures/lists/text-item.ts';

async function records(text: string, seen = new SeenRecords()) {
  const head = jsonHead(text);
  if (head === null) throw new Error('no JSON');
  await readJson(textItem(text), CONTEXT, seen.log, head, seen);
  return seen;
}

const sampleOf = (text: string) => jsonHead(text)?.sample;
const words = (count: number) => Array.from({ length: count }, (_, i) => `words ${i}\n`).join('');

describe('the beginning of a text of JSON', () => {
  it.each<[what: string, text: string, sample: readonly unknown[]]>([
    ['one object', '{"name":"a.jpg"}', [{ name: 'a.jpg' }]],
    ['an array', '[{"name":"a.jpg"},{"name":"b.jpg"}]', [{ name: 'a.jpg' }, { name: 'b.jpg' }]],
    ['names in an array', '["a.jpg","b.jpg"]', [{ name: 'a.jpg' }, { name: 'b.jpg' }]],
    ['objects and names', '[{"name":"a.jpg"},"b.jpg"]', [{ name: 'a.jpg' }]],
    ['an array of nothing', '[]', []],
    ['an object around the records', '{"photos":[{"name":"a.jpg"}]}', [{ name: 'a.jpg' }]],
    [
      'an object that goes on behind it',
      '{"count":2,"tags":["x"],"photos": [ {"name":"a.jpg"},"b.jpg",{"name":"b.jpg"},{"na',
      [{ name: 'a.jpg' }, { name: 'b.jpg' }],
    ],
    [
      'a record that goes on behind it',
      '{"name":"a.jpg","size" : 5,"about":"wor',
      [{ name: null, size: null, about: null }],
    ],
    ['an array that goes on behind it', '[{"name":"a.jpg"},{"name', [{ name: 'a.jpg' }]],
    ['an array whose first record goes on', '[{"name":"a.jpg","size', [{ name: null }]],
  ])('has the records of %s', (_, text, sample) => {
    expect(sampleOf(text)).toEqual(sample);
    const [first] = sample;
    expect(jsonHead(text)?.keys.plain).toEqual(Object.keys(first ?? {}));
  });

  it.each<[what: string, text: string]>([
    ['words', 'some words'],
    ['nothing', ''],
    ['a number', '5'],
    ['an array of numbers', '[5]'],
    ['names one a line', '"a.jpg"\n"b.jpg"\n'],
    ['a photo in a line before', 'IMG_0001.JPG\n[{"name":"a.jpg"}]'],
    ['a photo before, and words behind it', 'see a.jpg\nwords\n[{"name":"a.jpg"}]'],
    ['more than twenty lines before', `${words(21)}[{"name":"a.jpg"}]`],
    ['more than twenty lines behind nothing', `[null]\n${words(21)}`],
  ])('is none: %s', (_, text) => expect(jsonHead(text)).toBeNull());

  it('may have twenty lines before it, and more behind', () => {
    expect(sampleOf(`${words(20)}[{"name":"a.jpg"}]`)).toEqual([{ name: 'a.jpg' }]);
    expect(sampleOf(`[{"name":"a.jpg"}]\n${words(30)}IMG_0001.JPG\n`)).toEqual([{ name: 'a.jpg' }]);
    expect(sampleOf(`["a.jpg"]\n${words(30)}IMG_0001.JPG\n`)).toEqual([{ name: 'a.jpg' }]);
  });

  it('is looked at for a hundred records', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}.jpg` }));
    expect(sampleOf(JSON.stringify(many(101)))).toEqual(many(100));
    expect(sampleOf(JSON.stringify(many(101).map(({ name }) => name)))).toEqual(many(100));
    expect(sampleOf(JSON.stringify({ photos: many(101) }).slice(0, -2))).toEqual(many(100));
  });

  it('knows keys of sixty letters in a record that goes on', () => {
    const keys = (length: number) => jsonHead(`{"${'k'.repeat(length)}":1,"a":"`)?.keys.plain;
    expect(keys(60)).toEqual(['k'.repeat(60), 'a']);
    expect(keys(61)).toEqual(['a']);
  });
});

describe('the records of a text of JSON', () => {
  it('come with their lines, and the keys again where one has more', async () => {
    const seen = await records('[{"name":"a.jpg"},\n{"name":"b.jpg"},\n"c.jpg"]\n');
    expect(seen.records).toEqual([
      [1, 'a.jpg'],
      [2, 'b.jpg'],
      [3, 'c.jpg'],
    ]);
    expect(seen.told).toEqual(['name']);
    const many = Array.from({ length: 100 }, () => '{"name":"a.jpg"}').join(',\n');
    const more = await records(`[${many},\n{"name":"b.jpg","size":5},\n{"size":6,"name":"c.jpg"}]\n`);
    expect(more.told).toEqual(['name', 'name,size']);
    expect(more.records).toHaveLength(102);
  });

  it('are told where a tool does not know them, and what is none', async () => {
    const seen = await records(
      '[{"name":"a.jpg"},\n{"name":"b.jpg"},\n5,\n{"size":5}]\n',
      new SeenRecords([0], (record) => record.line === 1),
    );
    expect(seen.records).toHaveLength(1);
    expect(seen.problems).toEqual(['2 row-unreadable {name: b.jpg}', '3 row-unreadable', '4 row-unreadable']);
  });

  it('are told as often as there are strange ones in one value', async () => {
    const seen = await records('{"photos":[{"name":"a.jpg"},5,6,{"size":1}]}');
    expect(seen.problems).toEqual(new Array(3).fill('1 row-unreadable'));
    expect(seen.records).toHaveLength(1);
  });

  it('are counted as cut once', async () => {
    expect((await records('[{"name":"a.jpg"}')).problems).toEqual(['1 row-unreadable']);
    expect((await records('[{"name":"a.jpg"}\n\n')).problems).toEqual(['3 row-unreadable']);
    expect((await records('[{"name":"a.jpg"},\n{"name":"b')).problems).toEqual(['2 row-unreadable {"name":"b']);
    expect((await records('[{"name":"a.jpg"}]')).problems).toEqual([]);
    expect((await records('[{"name":"a.jpg"},\n{name:5},\n{"name":"c.jpg"}')).problems).toEqual([
      '2 row-unreadable {name:5}',
      '3 row-unreadable',
    ]);
  });

  it('are told with a reason of their own where one is too long', async () => {
    const seen = await records(`["a.jpg",\n"${'x'.repeat((8 << 20) + 1)}`);
    expect(seen.log.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '2 list-line-too-long',
      '2 list-row-unreadable',
    ]);
  });

  it('say how many there are, in the object around them', async () => {
    expect((await records('{"photos":[{"name":"a.jpg"}],"total":20}')).said).toEqual([20, false, null]);
    expect((await records('{"photos":[{"name":"a.jpg"}],"limit":1}')).said).toEqual([0, false, 1]);
    expect((await records('{"photos":[{"name":"a.jpg"}]}')).said).toEqual([0, false, null]);
  });
});

describe('a line beside the values', () => {
  const JSON_TEXT = '[{"name":"a.jpg"}]';
  it.each<[line: string, before: number, behind: number]>([
    ['words', 0, 1],
    ['My photos', 0, 1],
    ['ERROR: no access', 1, 1],
    ['```json', 0, 0],
    ['```', 0, 0],
    ['anna@mac Pictures %', 0, 0],
    ['anna@mac Pictures % cat list.json', 0, 0],
    ['Viele Grüße', 0, 0],
    ['Sent from my iPhone', 0, 0],
    ['a sentence with b.jpg in it', -1, 1],
  ])('%s: counts so often before and behind them', async (line, before, behind) => {
    if (before >= 0) expect((await records(`${line}\n${JSON_TEXT}\n`)).log.unreadableRows).toBe(before);
    const seen = await records(`${JSON_TEXT}\n${line}\n`);
    expect(seen.log.unreadableRows).toBe(behind);
    if (behind > 0) expect(seen.problems).toEqual([`2 row-unreadable ${line}`]);
  });

  it('may be the name below a greeting, and nothing more', async () => {
    expect((await records(`${JSON_TEXT}\nViele Grüße\nAnna\n`)).problems).toEqual([]);
    expect((await records(`${JSON_TEXT}\nViele Grüße\nAnna\nKöln\nRom\n`)).problems).toEqual(['5 row-unreadable Rom']);
  });

  it('may say that they are a part', async () => {
    expect((await records(`page 1 of 3\n${JSON_TEXT}\n`)).said[1]).toBe(true);
    expect((await records(`$ head -5 list.json\n${JSON_TEXT}\n`)).said[1]).toBe(true);
    expect((await records(`20 photos\n${JSON_TEXT}\n`)).said[0]).toBe(20);
  });
});
