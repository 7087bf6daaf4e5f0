import { EVIDENCE_LADDER } from '../../model/evidence.ts';
import { sayEvidence, sayNote, sayReason } from '../../words/say-codes.ts';
import { sayPlaces } from '../../words/say-standing.ts';
import { html, nameHtml, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** Where each place lies and whether it counts, and what was passed over in it. */
export function placesSection({ input, say }: ReportContext): SafeHtml {
  const lines = sayPlaces(say, input.comparison.places);
  if (lines.length === 0) return html``;
  return html`<section>
<h2>${say('standing.title')}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
</section>`;
}

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
