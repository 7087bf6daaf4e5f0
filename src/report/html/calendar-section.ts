import { sayMonth, sayNumber } from '../../words/say-values.ts';
import { calendarSvg } from './calendar-svg.ts';
import { html, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** The gap calendar as a picture, and the same numbers as a table. */
export function calendarSection({ input, say }: ReportContext): SafeHtml {
  const { calendar } = input.comparison;
  const picture = calendarSvg(say, calendar);
  const heads = ['in-icloud', 'both', 'not-here', 'here'] as const;
  const rows = calendar.map(({ month, icloud, here, both }) => {
    const numbers = [icloud, both, icloud - both, here];
    return html`<tr><th scope="row">${sayMonth(say, month)}</th>${numbers.map((value) => html`<td class="number">${sayNumber(say, value)}</td>`)}</tr>
`;
  });
  return html`<section>
<h2>${say('report.calendar-title')}</h2>
${picture === null ? html`<p class="soft">${say('report.calendar-empty')}</p>` : html`<p>${say('report.calendar-explained')}</p>${picture}`}
${
  rows.length === 0
    ? null
    : html`<details><summary>${say('report.calendar-as-table')}</summary>
<table><thead><tr><th scope="col">${say('report.month')}</th>${heads.map((head) => html`<th scope="col" class="number">${say(`report.${head}`)}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
</details>`
}
</section>`;
}
