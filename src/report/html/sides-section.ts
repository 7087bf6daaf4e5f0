import type { PlaceSummary } from '../../compare/comparison.ts';
import { COVERAGES } from '../../model/coverage.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import { sayCoverage, sayCoverageMeaning, sayPlaceKind } from '../../words/say-codes.ts';
import { sayBytes, sayMoment, sayNumber } from '../../words/say-values.ts';
import { html, nameHtml, type SafeHtml } from './escape.ts';
import { dayOrMonth, type ReportContext } from './report-context.ts';

/** One line of the table: its name, the value of a place, and the value of typed totals. */
interface Line {
  readonly key: string;
  readonly place: (summary: PlaceSummary) => string;
  readonly typed: (counts: TypedCounts) => string;
}

/** Counts and date ranges of every place beside each other, and the list's photos by what is here. */
export function sidesSection(context: ReportContext): SafeHtml {
  const { input, say } = context;
  const { places, counts } = input.comparison;
  const typedHead =
    counts &&
    html`<th scope="col" class="number">${say('report.typed-totals', { view: say(`view.${counts.view}`) })}</th>`;
  const rows = linesOf(context).map(
    ({ key, place, typed }) =>
      html`<tr><th scope="row">${say(`report.${key}`)}</th>${counts && html`<td class="number">${typed(counts)}</td>`}${places.map((summary) => html`<td class="number">${place(summary)}</td>`)}</tr>
`,
  );
  return html`<section>
<h2>${say('report.sides-title')}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${say('report.place')}</th>${typedHead}${places.map(({ place }) => html`<th scope="col" class="number">${nameHtml(place.name)}<br><span class="soft">${sayPlaceKind(say, place.kind)}</span></th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>
${coverageTable(context)}
</section>`;
}

function linesOf(context: ReportContext): Line[] {
  const { say } = context;
  const number = (value: number | null): string => (value === null ? '–' : sayNumber(say, value));
  const none = (): string => '–';
  return [
    { key: 'photos', place: ({ counts }) => number(counts.photos), typed: ({ photos }) => number(photos) },
    { key: 'live-photos', place: ({ counts }) => number(counts.livePhotos), typed: none },
    { key: 'videos', place: ({ counts }) => number(counts.videos), typed: ({ videos }) => number(videos) },
    { key: 'files', place: ({ counts }) => number(counts.files), typed: none },
    { key: 'size', place: ({ counts }) => (counts.bytes > 0 ? sayBytes(say, counts.bytes) : '–'), typed: none },
    {
      key: 'first',
      place: ({ range }) => dayOrMonth(context, range.first),
      typed: ({ firstDay }) => dayOrMonth(context, firstDay),
    },
    {
      key: 'last',
      place: ({ range }) => dayOrMonth(context, range.last),
      typed: ({ lastDay }) => dayOrMonth(context, lastDay),
    },
    {
      key: 'complete',
      place: ({ complete }) => say(complete ? 'report.complete-yes' : 'report.complete-no'),
      typed: () => say('report.complete-no'),
    },
    { key: 'seen-at', place: ({ asOf }) => sayMoment(say, asOf), typed: none },
  ];
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
