import type { GuidePage } from '../guidance/help/tomorrow.ts';
import type { Language } from '../words/language.ts';
import { createWords } from '../words/words.ts';
import { html } from './html/escape.ts';
import { sourceList, stepList } from './html/guide-parts.ts';
import { htmlPage } from './html/page.ts';

/** A page of the guide as HTML, to print and to tick off on paper. */
export function renderGuide(page: GuidePage, language: Language, version: string): string {
  const say = createWords(language);
  const { title, lead, points, dontDo, seeItWorked, unknown, sources } = page;
  const sections = points.map(
    (point, index) => html`<section class="card">
${point.title === null ? null : html`<h3>${`${index + 1}. ${point.title}`}</h3>`}
${stepList(say, point.steps)}
</section>`,
  );
  const main = html`<p>${lead}</p>
${sections}
${dontDo.length === 0 ? null : html`<h2>${say('report.advice-do-not')}</h2><ul>${dontDo.map((text) => html`<li>${text}</li>`)}</ul>`}
${seeItWorked === null ? null : html`<h2>${say('report.advice-see')}</h2><p>${seeItWorked}</p>`}
${unknown === null ? null : html`<h2>${say('report.advice-unknown')}</h2><p>${unknown}</p>`}
<h2>${say('report.advice-sources')}</h2>
${sourceList(sources)}`;
  return htmlPage({ language, title, version }, main, html`<p class="soft">${`Two Places ${version}`}</p>`);
}
