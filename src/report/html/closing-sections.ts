import { EVIDENCE_LADDER } from '../../model/evidence.ts';
import { sayEvidence, sayNote, sayReason } from '../../words/say-codes.ts';
import { html, nameHtml, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** Always there: what nobody looked at. */
export function notLookedAtSection({ input, say }: ReportContext): SafeHtml {
  const { verdict, places } = input.comparison;
  const noted = places.filter((summary) => summary.notes.length > 0);
  return html`<section>
<h2>${say('report.not-looked-title')}</h2>
<ul>${verdict.blindSpots.map((spot) => html`<li>${sayReason(say, spot)}</li>`)}</ul>
${noted.map(
  (summary) =>
    html`<h3>${nameHtml(summary.place.name)}</h3><ul>${summary.notes.map((note) => html`<li>${sayNote(say, note)}</li>`)}</ul>`,
)}
</section>`;
}

/** How to read the page, for somebody who finds it in ten years. */
export function howToReadSection({ say }: ReportContext): SafeHtml {
  return html`<section>
<h2>${say('report.how-title')}</h2>
<p>${say('report.how-verified')}</p>
<p>${say('report.how-matched')}</p>
<p>${say('report.how-gap')}</p>
<p>${say('report.how-evidence')}</p>
<ol>${EVIDENCE_LADDER.map((evidence) => html`<li>${sayEvidence(say, evidence)}</li>`)}</ol>
<p>${say('report.how-private')}</p>
</section>`;
}
