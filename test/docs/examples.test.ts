import { expect, test } from 'vitest';
import { DOCUMENTS, keysIn, made, withMade } from '../../scripts/doc-examples.ts';
import { CARD_IDS } from '../../src/guidance/cards/all-plans.ts';
import { DOCUMENTS as ALL, textOf } from './documents.ts';

test('what the documents show of the program is what it does today (else: node scripts/write-doc-examples.ts)', async () => {
  const values = await made();
  for (const document of DOCUMENTS) {
    const text = textOf(document);
    expect(keysIn(text).length, document).toBeGreaterThan(0);
    expect(withMade(text, values), document).toBe(text);
  }
  const used = DOCUMENTS.flatMap((document) => keysIn(textOf(document)));
  expect([...values.keys()].filter((key) => !used.includes(key))).toEqual([]);
});

test('nothing made stands in a document that is not written', () => {
  const others = ALL.filter((document) => !DOCUMENTS.some((written) => written === document));
  expect(others.filter((document) => keysIn(textOf(document)).length > 0)).toEqual([]);
});

test('the changelog counts the cards that there are', () => {
  expect(textOf('CHANGELOG.md')).toContain(`What helps is short: ${CARD_IDS.length} cards,`);
});
