import type { PlaceSummary } from '../../compare/comparison.ts';
import { COVERAGES } from '../../model/coverage.ts';
import { sayCoverage, sayCoverageMeaning, sayPlaceKind } from '../../words/say-codes.ts';
import { sayBytes, sayMoment, sayNumber } from '../../words/say-values.ts';
import { html, nameHtml, type SafeHtml } from './escape.ts';
import { dayOrMonth, type ReportContext } from './report-context.ts';

/** Counts and date ranges of every place beside each other, and the list's photos by what is here. */
export function sidesSection(context: ReportContext): SafeHtml {
  const { input, say } = context;
  const heads = ['photos', 'videos', 'live-photos', 'files', 'size'] as const;
  return html`<section>
<h2>${say('report.sides-title')}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${say('report.place')}</th>${heads.map((head) => html`<th scope="col" class="number">${say(`report.${head}`)}</th>`)}<th scope="col">${say('report.first')}</th><th scope="col">${say('report.last')}</th><th scope="col">${say('report.complete')}</th><th scope="col">${say('report.seen-at')}</th></tr></thead>
<tbody>${typedRow(context)}${input.comparison.places.map((summary) => placeRow(context, summary))}</tbody>
</table></div>
${coverageTable(context)}
<p>${say('report.two-places', { count: input.comparison.twoPlaces.all, inTwo: input.comparison.twoPlaces.inTwo })}</p>
</section>`;
}

function placeRow(context: ReportContext, { place, counts, range, complete, asOf }: PlaceSummary): SafeHtml {
  const { say } = context;
  const numbers = [counts.photos, counts.videos, counts.livePhotos, counts.files].map((value) => sayNumber(say, value));
  return html`<tr><th scope="row">${nameHtml(place.name)}<br><span class="soft">${sayPlaceKind(say, place.kind)}</span></th>${[...numbers, counts.bytes > 0 ? sayBytes(say, counts.bytes) : '–'].map((text) => html`<td class="number">${text}</td>`)}<td>${dayOrMonth(context, range.first)}</td><td>${dayOrMonth(context, range.last)}</td><td>${say(complete ? 'report.complete-yes' : 'report.complete-no')}</td><td>${sayMoment(say, asOf)}</td></tr>
`;
}

/** Totals that a person typed stand beside the counted ones. */
function typedRow(context: ReportContext): SafeHtml | null {
  const { input, say } = context;
  const { counts } = input.comparison;
  if (counts === null) return null;
  const total = (value: number | null): string => (value === null ? '–' : sayNumber(say, value));
  return html`<tr><th scope="row">${say('report.typed-totals', { view: say(`view.${counts.view}`) })}</th><td class="number">${total(counts.photos)}</td><td class="number">${total(counts.videos)}</td><td class="number">–</td><td class="number">–</td><td class="number">–</td><td>${dayOrMonth(context, counts.firstDay)}</td><td>${dayOrMonth(context, counts.lastDay)}</td><td>${say('report.complete-no')}</td><td>–</td></tr>
`;
}

function coverageTable({ input, say }: ReportContext): SafeHtml {
  const { listId, coverage } = input.comparison;
  if (listId === null) return html`<p class="soft">${say('report.coverage-none')}</p>`;
  const rows = COVERAGES.map(
    (code) =>
      html`<tr><th scope="row">${sayCoverage(say, code)}</th><td class="number">${sayNumber(say, coverage[code])}</td><td>${sayCoverageMeaning(say, code)}</td></tr>
`,
  );
  return html`<h3>${say('report.coverage-title')}</h3>
<table><thead><tr><th scope="col">${say('report.coverage')}</th><th scope="col" class="number">${say('report.count')}</th><th scope="col">${say('report.coverage-meaning')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
