import type { Say } from '../../words/words.ts';
import { CARD_IDS } from '../cards/all-plans.ts';
import type { CardId } from '../codes.ts';
import { cardText } from '../say-card.ts';
import type { Systems } from '../system.ts';
import { type GuidePage, phoneGoesTomorrow } from './tomorrow.ts';

export type GuideTopic = 'tomorrow' | CardId;

/** What can be looked up: the page for a phone that goes tomorrow, then every card. */
export const GUIDE_TOPICS: readonly GuideTopic[] = ['tomorrow', ...CARD_IDS];

/** A topic as a page, in the language of `say`, with the steps of these systems. */
export function guidePage(topic: GuideTopic, systems: Systems, say: Say): GuidePage {
  if (topic === 'tomorrow') return phoneGoesTomorrow(systems, say);
  const { title, meaning, firstStep, steps, dontDo, seeItWorked, unknown, sources } = cardText(topic, systems, say);
  const all = firstStep === null ? [] : [firstStep, ...steps];
  return {
    title,
    lead: meaning,
    points: [{ code: topic, title: null, steps: all }],
    dontDo,
    seeItWorked,
    unknown,
    sources,
  };
}
