import { expect, test } from 'vitest';
import { CARD_IDS } from '../../../src/guidance/cards/all-plans.ts';
import { CARDS_OF_TOPIC, HELP_TOPICS, isHelpTopic } from '../../../src/guidance/help/topics.ts';

test('every card stands under one topic, and under no other', () => {
  const shown = HELP_TOPICS.flatMap((topic) => CARDS_OF_TOPIC[topic]);
  expect([...shown].sort()).toEqual([...CARD_IDS].sort());
});

test('a topic has a name that no card has', () => {
  for (const topic of HELP_TOPICS) expect(CARD_IDS).not.toContain(topic);
  expect(isHelpTopic('toString')).toBe(false);
});
