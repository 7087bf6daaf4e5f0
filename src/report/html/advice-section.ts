import type { Advice } from '../../guidance/advice.ts';
import type { Card, Source, Step } from '../../guidance/card.ts';
import { sayDay } from '../../words/say-values.ts';
import type { Say } from '../../words/words.ts';
import { html, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** The chosen cards in full, strongest first. */
export function adviceSection({ input, say }: ReportContext): SafeHtml {
  return html`<section>
<h2>${say('report.advice-title')}</h2>
${input.advice.length === 0 ? html`<p>${say('report.advice-none')}</p>` : input.advice.map((advice) => adviceCard(say, advice))}
</section>`;
}

function adviceCard(say: Say, { card, why }: Advice): SafeHtml {
  return html`<article class="card">
<h3>${card.title}</h3>
<p class="soft">${say('report.advice-why', { why })}</p>
<p>${card.meaning}</p>
${part(say('report.advice-when'), card.appliesWhen)}
${part(say('report.advice-not'), card.notToBeConfusedWith)}
${card.steps.map((group) => steps(say, group))}
${list(say('report.advice-do-not'), card.doNot)}
${part(say('report.advice-see'), card.seeThatItWorked)}
${list(say('report.advice-unknown'), card.weDoNotKnow)}
${sources(say, card.sources)}
</article>
`;
}

function part(title: string, text: string): SafeHtml | null {
  return text === '' ? null : html`<h4>${title}</h4><p>${text}</p>`;
}

function list(title: string, texts: readonly string[]): SafeHtml | null {
  if (texts.length === 0) return null;
  return html`<h4>${title}</h4><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function steps(say: Say, group: Card['steps'][number]): SafeHtml {
  const title =
    group.system === 'any'
      ? say('report.advice-steps')
      : say('report.advice-steps-for', { system: say(`report.system-${group.system}`) });
  return html`<h4>${title}</h4><ol>${group.steps.map(step)}</ol>`;
}

function step({ text, path }: Step): SafeHtml {
  const where = path === undefined || path.length === 0 ? null : html` <span class="path">${path.join(' › ')}</span>`;
  return html`<li>${text}${where}</li>`;
}

/** The address is written out, so that it is still there on paper. */
function sources(say: Say, all: readonly Source[]): SafeHtml | null {
  if (all.length === 0) return null;
  const items = all.map((source) => {
    const about = say('report.advice-source', {
      title: source.title,
      day: sayDay(say, source.checked),
      strength: say(`report.strength-${source.strength}`),
    });
    const address = /^https:\/\//.test(source.url)
      ? html`<a href="${source.url}" rel="noreferrer noopener">${source.url}</a>`
      : html`${source.url}`;
    return html`<li>${about}<br>${address}</li>`;
  });
  return html`<h4>${say('report.advice-sources')}</h4><ul>${items}</ul>`;
}
