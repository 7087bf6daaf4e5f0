import type { Advice } from '../../guidance/advice.ts';
import { type CardText, cardText, sayCause } from '../../guidance/say-card.ts';
import { UNKNOWN_SYSTEMS } from '../../guidance/system.ts';
import type { Say } from '../../words/words.ts';
import { html, type SafeHtml } from './escape.ts';
import { sourceList, stepList } from './guide-parts.ts';
import type { ReportContext } from './report-context.ts';

/** The chosen cards, in the order of their causes, with the steps of this person's systems. */
export function adviceSection({ input, say }: ReportContext): SafeHtml {
  const systems = input.systems ?? UNKNOWN_SYSTEMS;
  const cards = input.advice.map((advice) =>
    adviceCard(say, advice, cardText(advice.card, systems, say, advice.causes)),
  );
  return html`<section>
<h2>${say('report.advice-title')}</h2>
${cards.length === 0 ? html`<p>${say('report.advice-none')}</p>` : cards}
</section>`;
}

function adviceCard(say: Say, advice: Advice, card: CardText): SafeHtml {
  const { firstStep, steps, dontDo, seeItWorked, unknown, sources } = card;
  return html`<article class="card">
<h3>${card.title}</h3>
<p class="soft">${say('report.advice-why', { why: sayCause(say, advice) })}</p>
<p>${card.meaning}</p>
${stepList(say, firstStep === null ? [] : [firstStep, ...steps])}
${dontDo.length === 0 ? null : html`<h4>${say('report.advice-do-not')}</h4><ul>${dontDo.map((text) => html`<li>${text}</li>`)}</ul>`}
<h4>${say('report.advice-see')}</h4><p>${seeItWorked}</p>
${unknown === null ? null : html`<h4>${say('report.advice-unknown')}</h4><p>${unknown}</p>`}
${sources.length === 0 ? null : html`<h4>${say('report.advice-sources')}</h4>${sourceList(sources)}`}
</article>
`;
}
