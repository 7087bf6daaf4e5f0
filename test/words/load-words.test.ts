import { beforeEach, expect, it, vi } from 'vitest';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { firstWords } from '../../src/words/en/first-words.ts';
import { otherWords } from '../../src/words/en/other-words.ts';
import { flatten } from '../../src/words/words.ts';

// Every test has a program of its own, in which nobody has said a word yet.
beforeEach(() => {
  vi.resetModules();
});
const program = async () => ({
  ...(await import('../../src/words/load-words.ts')),
  ...(await import('../../src/words/words.ts')),
});

it('nobody speaks a language whose words were not brought', async () => {
  const { createWords, loadFirstWords } = await program();
  expect(() => createWords('de')).toThrow('"de"');
  await loadFirstWords('en');
  expect(() => createWords('de')).toThrow('"de"');
});

it('whoever speaks with the first words has the others as soon as they are there', async () => {
  const { createWords, hasAllWords, loadFirstWords, loadWords } = await program();
  await loadFirstWords('de');
  const say = createWords('de');
  expect(say('window.overview.checkAgain')).toBe(german.window.overview?.checkAgain);
  expect(say('basics.photos', { count: 12_345 })).toContain('12.345');
  expect(hasAllWords('de')).toBe(false);
  await Promise.all([loadWords('de'), loadWords('de')]);
  expect(hasAllWords('de')).toBe(true);
  expect(say('window.settings.title')).toBe(german.window.settings?.title);
  // What both parts have a share of is whole.
  expect(say('window.overview.checkAgain')).toBe(german.window.overview?.checkAgain);
  expect(say('window.settings.title')).not.toContain('window.');
});

it('both parts are the whole catalogue, and nothing stands in both', () => {
  const [first, other] = [Object.keys(flatten(firstWords)), Object.keys(flatten(otherWords))];
  expect(first.filter((key) => other.includes(key))).toEqual([]);
  expect([...first, ...other].sort()).toEqual(Object.keys(flatten(german)).sort());
});

it('the engine brings the words it needs, in the language it is asked in', async () => {
  await program();
  const { createCheckCore } = await import('../../src/renderer/engine/check-core.ts');
  const { asset, folder, icloudList, TODAY } = await import('../fixtures/assets.ts');
  const { NO_ANSWERS } = await import('../../src/guidance/answers.ts');
  const engine = createCheckCore();
  const photos = [asset('A.JPG', { content: 1 })];
  const { assets, ...about } = folder(photos);
  engine.addAssets('here', assets);
  engine.setContents('here', about);
  await engine.addList('l1', 'list.csv', 'table', icloudList([...photos, asset('B.JPG', { content: 2 })]));
  const summary = await engine.compare({
    folderComparison: null,
    counts: null,
    answers: NO_ANSWERS,
    today: TODAY,
    language: 'de',
  });
  expect(JSON.stringify(summary?.verdictWords)).toMatch(/\p{L} \p{L}/u);
  expect(JSON.stringify(summary?.verdictWords)).not.toMatch(/verdict\.|answer\./);
  const report = await engine.renderReport({ kind: 'html', redact: false, language: 'en', appVersion: '1' });
  expect(report.ok && report.text).toContain('B.JPG');
});
