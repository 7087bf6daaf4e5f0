import { monthOf } from '../../model/capture-time.ts';
import type { Gap, GapKind, PlaceFinding } from '../../model/gap.ts';
import { sayCoverageMeaning, sayDifference, sayEvidence, sayGapKind, sayPattern } from '../../words/say-codes.ts';
import { sayCount, sayMonth, sayNumber } from '../../words/say-values.ts';
import { html, nameHtml, type SafeHtml } from './escape.ts';
import { placeById, type ReportContext, taken } from './report-context.ts';

/** A page of more rows than this is slow to open and nobody reads it; the CSV has them all. */
export const GAPS_ON_PAGE = 5000;

/** What the gaps have in common. */
export function patternsSection({ input, say }: ReportContext): SafeHtml | null {
  const { patterns } = input.comparison;
  if (patterns.length === 0) return null;
  return html`<section>
<h2>${say('report.patterns-title')}</h2>
<ul>${patterns.map((pattern) => html`<li>${sayPattern(say, pattern)}</li>`)}</ul>
</section>`;
}

/** Every gap, by kind and then by month, each kind with what it means and what to do. */
export function gapsSection(context: ReportContext): SafeHtml {
  const { input, say } = context;
  const { gaps } = input.comparison;
  const shown = gaps.slice(0, GAPS_ON_PAGE);
  const kinds = [...new Set(shown.map((gap) => gap.kind))];
  return html`<section>
<h2>${say('report.gaps-title')}</h2>
${gaps.length === 0 ? html`<p>${say('report.gaps-none')}</p>` : null}
${kinds.map((kind) => kindGroup(context, kind, gaps, shown))}
${gaps.length > shown.length ? html`<p class="step">${say('report.gaps-more', { count: gaps.length - shown.length })}</p>` : null}
</section>`;
}

function kindGroup(context: ReportContext, kind: GapKind, all: readonly Gap[], shown: readonly Gap[]): SafeHtml {
  const { say } = context;
  const words = sayGapKind(say, kind);
  const ofKind = shown.filter((gap) => gap.kind === kind);
  let total = 0;
  for (const gap of all) if (gap.kind === kind) total += gap.count;
  const months = new Map<string, Gap[]>();
  for (const gap of ofKind) {
    if (gap.asset === null) continue;
    const month = monthOf(gap.asset.captured) ?? 'unknown';
    const group = months.get(month);
    if (group) group.push(gap);
    else months.set(month, [gap]);
  }
  const sorted = [...months].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return html`<h3>${words.title}: ${sayNumber(say, total)}</h3>
<p>${words.meaning}</p>
<p class="step">${say('report.what-to-do', { step: words.nextStep })}</p>
${sorted.map(([month, gaps]) => monthGroup(context, month, gaps))}
`;
}

function monthGroup(context: ReportContext, month: string, gaps: readonly Gap[]): SafeHtml {
  const { say } = context;
  return html`<h4>${sayMonth(say, month)} (${sayCount(say, gaps.length)})</h4>
<div class="scroll"><table><thead><tr><th scope="col">${say('report.name')}</th><th scope="col">${say('report.taken')}</th><th scope="col">${say('report.type')}</th><th scope="col">${say('report.found')}</th></tr></thead><tbody>
${gaps.map((gap) => gapRow(context, gap))}</tbody></table></div>
`;
}

function gapRow(context: ReportContext, gap: Gap): SafeHtml {
  const { say } = context;
  if (gap.asset === null) return html``;
  const left = gap.daysLeft === null ? null : html`<br>${say('report.days-left', { count: gap.daysLeft })}`;
  return html`<tr><td>${nameHtml(gap.asset.name)}</td><td>${taken(context, gap.asset.captured)}${left}</td><td>${say(`report.type-${gap.asset.kind}`)}</td><td>${findings(context, gap.findings)}</td></tr>
`;
}

function findings(context: ReportContext, all: readonly PlaceFinding[]): SafeHtml | string {
  if (all.length === 0) return '–';
  return html`${all.map((finding, index) => html`${index > 0 ? html`<br>` : null}${oneFinding(context, finding)}`)}`;
}

function oneFinding(context: ReportContext, finding: PlaceFinding): SafeHtml {
  const { say } = context;
  const place = placeById(context, finding.placeId);
  const result =
    finding.difference !== undefined
      ? sayDifference(say, finding.difference)
      : finding.found === null
        ? sayEvidence(say, finding.evidence)
        : `${sayCoverageMeaning(say, finding.coverage)}; ${sayEvidence(say, finding.evidence)}`;
  const found = finding.found === null ? null : html` (${nameHtml(finding.found)})`;
  return html`${place === null ? null : html`${nameHtml(place.name)}: `}${result}${found}`;
}
