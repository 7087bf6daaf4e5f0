// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPart, contentsPart, GatheredContents, isSameData } from '../../../src/renderer/engine/contents-store.ts';
import { asset, folder } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';

// @vitest-environment node

it('agrees with the text of the data, whatever it is', () => {
  // Few keys and values, so that nearly equal data is common.
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, 0, 1, '', 'a', true),
      fc.array(tie('data'), { maxLength: 2 }),
      fc.tuple(tie('data'), tie('data')).map(([x, y]) => ({ x, y })),
      tie('data').map((x) => ({ x })),
    ),
  }));
  fc.assert(
    fc.property(data, data, (a, b) => {
      expect(isSameData(a, structuredClone(a))).toBe(true);
      expect(isSameData(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    { numRuns: 1_000 },
  );
});

it('tells a key that is not there from one without a value, and a list from an object', () => {
  expect(isSameData({ a: undefined }, { b: undefined })).toBe(false);
  expect(isSameData({ a: undefined }, {})).toBe(false);
  expect(isSameData([], {})).toBe(false);
  expect(isSameData(null, {})).toBe(false);
});

describe('the contents of a place, gathered', () => {
  const [a, b, c] = [asset('A.JPG'), asset('B.JPG'), asset('C.JPG')];

  it('forgets what a whole scan did not name: a photo that is gone must not count as here', () => {
    const gathered = new GatheredContents();
    gathered.add([a, b, c]);
    gathered.beginScan();
    gathered.add([a, c]);
    expect(gathered.finishScan(about(folder([a, c])))).toBe(true);
    expect(gathered.contents()?.assets.map(({ name }) => name)).toEqual(['A.JPG', 'C.JPG']);
  });

  it('keeps what it knows when a scan only confirmed it, without naming it again', () => {
    const gathered = new GatheredContents();
    gathered.add([a, b]);
    gathered.beginScan();
    expect(gathered.finishScan(about(folder([a, b])))).toBe(true);
    expect(gathered.contents()?.assets).toHaveLength(2);
  });

  it('says when what it holds does not add up with the scan, so that all of it is brought again', () => {
    const gathered = new GatheredContents();
    gathered.add([a, b, c]);
    gathered.beginScan();
    gathered.add([a]);
    expect(gathered.finishScan(about(folder([a, b])))).toBe(false);
  });

  it('takes what was removed away', () => {
    const gathered = new GatheredContents();
    gathered.add([a, b]);
    gathered.remove(['A.JPG']);
    expect(gathered.finishScan(about(folder([b])))).toBe(true);
  });

  it('is the same object until something changes, so that a comparison sees what did not', () => {
    const gathered = new GatheredContents();
    gathered.add([a, b]);
    gathered.describe(about(folder([a, b])));
    const first = gathered.contents();
    gathered.add(structuredClone([a, b]));
    expect(gathered.contents()).toBe(first);
    gathered.describe(about(folder([a, b])));
    expect(gathered.contents()).not.toBe(first);
    expect(gathered.contents()?.assets).toBe(first?.assets);
  });

  it('is another object as soon as a photo came, went, or is not as it was', () => {
    const gathered = new GatheredContents();
    gathered.add([a, b]);
    gathered.describe(about(folder([a, b])));
    const changes = [
      () => gathered.add([c]),
      () => gathered.remove([c.id]),
      () => gathered.add([asset('A.JPG', { content: 1 })]),
      () => gathered.add([a]),
    ];
    for (const change of changes) {
      const before = gathered.contents();
      change();
      expect(gathered.contents()?.assets).not.toBe(before?.assets);
    }
    expect(gathered.contents()?.assets).toEqual([a, b]);
    gathered.beginScan();
    gathered.add([a]);
    gathered.finishScan(about(folder([a])));
    expect(gathered.contents()?.assets).toEqual([a]);
  });

  it('crosses in parts of text and comes back the same', () => {
    const contents = folder(Array.from({ length: 1234 }, (_, i) => asset(`IMG_${i}.JPG`)));
    const gathered = new GatheredContents();
    const first = contentsPart(contents, 0);
    for (let part = 0; part < (first?.parts ?? 0); part += 1) {
      const text = contentsPart(contents, part);
      if (text) addPart(gathered, text);
    }
    expect(gathered.contents()).toEqual(contents);
    expect(contentsPart(contents, first?.parts ?? 0)).toBeNull();
    expect(contentsPart(contents, -1)).toBeNull();
  });

  it('refuses a text that is no part', () => {
    const gathered = new GatheredContents();
    expect(() => addPart(gathered, { part: 0, parts: 1, text: '{"place":1}' })).toThrow();
    expect(() => addPart(gathered, { part: 1, parts: 2, text: '[{"id":"x"}]' })).toThrow();
    expect(() => addPart(gathered, { part: 1, parts: 2, text: 'not json' })).toThrow();
  });
});
