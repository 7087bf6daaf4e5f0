import type { Card } from '../../../src/guidance/card.ts';

/** Every text of a card that a person reads, but the titles of sources. */
export function textsOf(card: Card): string[] {
  return [
    card.title,
    card.meaning,
    card.appliesWhen,
    card.notToBeConfusedWith,
    ...card.steps.flatMap(({ steps }) => steps.map(({ text }) => text)),
    ...card.doNot,
    card.seeThatItWorked,
    ...card.weDoNotKnow,
  ];
}

/** Sentences, split after a full stop, question mark or exclamation mark that ends a word. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]”?)\s+(?=[A-Z0-9“]|iCloud)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);
}

export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
