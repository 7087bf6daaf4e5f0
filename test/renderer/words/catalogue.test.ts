// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Namespace } from '../../../src/renderer/words/catalogue.ts';
import { createTranslator } from '../../../src/renderer/words/translate.ts';

const NAMESPACES = Object.keys(CATALOGUE.en) as Namespace[];

const values = (text: string): string[] => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? '').sort();

describe('the words of the window', () => {
  it.each(NAMESPACES)('%s has the same keys in English and German', (namespace) => {
    expect(Object.keys(CATALOGUE.de[namespace])).toEqual(Object.keys(CATALOGUE.en[namespace]));
  });

  it.each(NAMESPACES)('%s uses the same values in both, and no text is empty', (namespace) => {
    const english: Record<string, string> = CATALOGUE.en[namespace];
    const german: Record<string, string> = CATALOGUE.de[namespace];
    for (const [key, text] of Object.entries(english)) {
      expect(text.trim(), key).not.toBe('');
      expect(german[key]?.trim(), key).not.toBe('');
      expect([key, ...values(german[key] ?? '')]).toEqual([key, ...values(text)]);
    }
  });

  it.each(NAMESPACES)('%s has both forms of every plural', (namespace) => {
    const keys = Object.keys(CATALOGUE.en[namespace]);
    for (const key of keys.filter((each) => each.endsWith('_one'))) {
      expect(keys).toContain(key.replace(/_one$/, '_other'));
    }
    for (const key of keys.filter((each) => each.endsWith('_other'))) {
      expect(keys).toContain(key.replace(/_other$/, '_one'));
    }
  });

  it('says no word that the voice forbids: nothing is "lost", and German is not half English', () => {
    const english = Object.values(CATALOGUE.en).flatMap((texts) => Object.values(texts));
    expect(english.filter((text) => /\blost\b/i.test(text) && !/nothing was lost/i.test(text))).toEqual([]);
    const same = NAMESPACES.flatMap((namespace) => {
      const german: Record<string, string> = CATALOGUE.de[namespace];
      return Object.entries<string>(CATALOGUE.en[namespace])
        .filter(([key, text]) => text === german[key] && text.replace(/\{\{[^}]*\}\}/g, '').split(/\s+/).length > 3)
        .map(([key]) => `${namespace}.${key}`);
    });
    expect(same).toEqual([]);
  });
});

describe('the translator', () => {
  it('chooses the plural and writes the number as the language does', () => {
    const english = createTranslator('en').of('gaps');
    expect([english('found', { count: 1 }), english('found', { count: 12_345 })]).toEqual(['1 gap', '12,345 gaps']);
    expect(createTranslator('de').of('gaps')('found', { count: 12_345 })).toBe('12.345 Lücken');
  });

  it('takes a hostile name as nothing but a name', () => {
    const t = createTranslator('en').of('photos');
    const name = '$t(size) {{name}} <b>x</b>';
    expect(t('pictureOf', { name })).toBe(`Picture of ${name}`);
  });
});
