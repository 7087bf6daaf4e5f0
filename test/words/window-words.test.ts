import { describe, expect, it } from 'vitest';
import { window as english } from '../../src/words/en/window.ts';
import { folderComparisonWords } from '../../src/words/folder-comparison-words.ts';
import { createTranslator } from '../../src/words/window-words.ts';
import { createWords } from '../../src/words/words.ts';

describe('the translator of the window', () => {
  it('chooses the plural and writes every number as the language does', () => {
    const found = createTranslator('en').of('fix');
    expect([found('found', { count: 1 }), found('found', { count: 12_345 })]).toEqual([
      '1 photo or video',
      '12,345 photos and videos',
    ]);
    expect(createTranslator('de').of('fix')('found', { count: 12_345 })).toBe('12.345 Fotos und Videos');
    expect(createTranslator('de').of('library')('unread', { count: 12_345 })).toContain('12.345');
  });

  it('takes a hostile name as nothing but a name', () => {
    const t = createTranslator('en').of('fix');
    const name = '$t(size) {{name}} <b>x</b>';
    expect(t('title-only-place', { count: 1, name })).toBe(`1 is in “${name}” only`);
  });

  it('speaks of folders where two folders are compared, and as always elsewhere', () => {
    const t = createTranslator('en', folderComparisonWords(createWords('en')));
    expect(t.of('overview')('legendDown')).toBe(english.folderComparison['overview.legendDown']);
    expect(t.of('know')('apartAll')).toBe(english.folderComparison['know.apartAll']);
    expect(t.of('overview')('asOf', { when: 'a' })).toBe('As of a.');
  });

  it('needs no more for what it says otherwise than for what it says as always', () => {
    const forms = (text: unknown): string => (typeof text === 'string' ? 'one' : Object.keys(Object(text)).join());
    for (const [name, text] of Object.entries(english.folderComparison)) {
      const [feature = '', key = ''] = name.split(/\.(.*)/s);
      const usual: unknown = Reflect.get(Reflect.get(english, feature) ?? {}, key);
      if (usual !== undefined) expect({ name, forms: forms(text) }).toEqual({ name, forms: forms(usual) });
    }
  });

  it('wants a count wherever a key may have forms: without one the key itself would stand on the screen', () => {
    const t = createTranslator('en').of('overview');
    const part = ['not-here', 'not-same'].at(0) === 'not-here' ? 'not-here' : 'not-same';
    // @ts-expect-error: one of the two keys has forms.
    expect(t(`why-${part}`)).toBe('window.overview.why-not-here');
    expect(t(`why-${part}`, { count: 1 })).toBe('Until it is here, it is in one place only.');
  });
});
