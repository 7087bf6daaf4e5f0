import { monthOf } from '../../model/capture-time.ts';
import type { Gap, GapKind } from '../../model/gap.ts';
import { sayGapKind, sayPattern } from '../../words/say-codes.ts';
import { sayCount, sayMonth, sayNumber } from '../../words/say-values.ts';
import { html, type SafeHtml } from './escape.ts';
import { photoTable } from './photo-table.ts';
import type { ReportContext } from './report-context.ts';

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
  const photos = gaps.map((gap) => ({
    ...gap,
    remark: gap.daysLeft === null ? null : say('report.days-left', { count: gap.daysLeft }),
  }));
  return html`<h4>${sayMonth(say, month)} (${sayCount(say, gaps.length)})</h4>
${photoTable(context, photos)}`;
}
