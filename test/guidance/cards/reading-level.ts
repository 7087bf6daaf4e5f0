import type { CardText } from '../../../src/guidance/say-card.ts';
import type { StepText } from '../../../src/guidance/say-steps.ts';

/** Words of the engine, which nobody needs at first sight. */
export const ENGINE =
  /placeholder|Platzhalter|\bledger|fingerprint|Fingerabdr|\bbytes?\b|\bBytes?\b|verified|verifiziert|checksum|Prüfsumme/i;

/** Every step of a card, the first one first. */
export function stepsOf({ firstStep, steps }: CardText): StepText[] {
  return firstStep === null ? [...steps] : [firstStep, ...steps];
}

/** Every sentence of a card that a person reads, without names of menus and sources. */
export function textsOf(card: CardText): string[] {
  return [
    card.title,
    card.meaning,
    ...stepsOf(card).flatMap(({ text, see, not }) => (not === null ? [text, see] : [text, see, not])),
    ...card.dontDo,
    card.seeItWorked,
    ...(card.unknown === null ? [] : [card.unknown]),
  ];
}

/** How many words a person sees, names of menus in the paths included. */
export function wordsSeen(card: CardText): number {
  const paths = stepsOf(card).flatMap(({ paths }) => paths.flatMap(({ label, parts }) => [label ?? '', ...parts]));
  return [...textsOf(card), ...paths].reduce((sum, text) => sum + wordsOf(text).length, 0);
}

/** Sentences, split after a full stop, question mark or exclamation mark that ends a word. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?][”“]?)\s+(?=[\p{Lu}0-9“„]|iCloud|iPhone)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);
}

export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
