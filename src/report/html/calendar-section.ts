import type { CalendarMonth } from '../../compare/comparison.ts';
import { sayMonth, sayNumber } from '../../words/say-values.ts';
import type { Say } from '../../words/words.ts';
import { html, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

const CELL = 44;
const GAP = 4;
const LEFT = 44;
const TOP = 22;

/** The months by year: the filled part of a square is what is in both places, its number is what is not. */
function calendarSvg(say: Say, calendar: readonly CalendarMonth[]): SafeHtml | null {
  const months = calendar.filter((month) => /^\d{4}-\d{2}$/.test(month.month));
  if (months.length === 0) return null;
  const years = [...new Set(months.map((month) => month.month.slice(0, 4)))].sort();
  const width = LEFT + 12 * (CELL + GAP);
  const height = TOP + years.length * (CELL + GAP);
  const cells = months.map((month) => {
    const row = years.indexOf(month.month.slice(0, 4));
    const column = Number(month.month.slice(5, 7)) - 1;
    return cell(say, month, LEFT + column * (CELL + GAP), TOP + row * (CELL + GAP));
  });
  const columns = Array.from({ length: 12 }, (_, index) => {
    const short = sayMonth(say, `2024-${String(index + 1).padStart(2, '0')}`).slice(0, 3);
    return html`<text class="axis" x="${LEFT + index * (CELL + GAP) + CELL / 2}" y="14" text-anchor="middle">${short}</text>`;
  });
  const rows = years.map(
    (year, index) => html`<text class="axis" x="0" y="${TOP + index * (CELL + GAP) + CELL / 2 + 4}">${year}</text>`,
  );
  return html`<svg class="calendar months" viewBox="0 0 ${width} ${height}" role="img" aria-label="${say('report.calendar-alt')}">
${columns}${rows}${cells}
</svg>
${legend(say)}`;
}

function cell(say: Say, month: CalendarMonth, x: number, y: number): SafeHtml {
  const { icloud, here, both } = month;
  const title = say('report.calendar-cell', { month: sayMonth(say, month.month), icloud, here, both });
  if (icloud === 0) {
    const line =
      here > 0
        ? html`<line class="only-here" x1="${x + 14}" y1="${y + CELL / 2}" x2="${x + CELL - 14}" y2="${y + CELL / 2}"/>`
        : null;
    return html`<g><title>${title}</title>${line}</g>`;
  }
  const share = Math.min(1, both / icloud);
  // Anything missing leaves at least a sliver open, and anything present at least a sliver filled.
  const filled = share === 1 ? CELL : share === 0 ? 0 : Math.min(CELL - 3, Math.max(3, Math.round(share * CELL)));
  const missing = icloud - both;
  const label =
    missing === 0
      ? null
      : html`<text class="${filled > CELL / 2 ? 'on-fill' : ''}" x="${x + CELL / 2}" y="${y + CELL / 2 + 4}" text-anchor="middle">${short(say, missing)}</text>`;
  const hole =
    both === 0
      ? html`<rect class="hole" x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}" rx="5"/>`
      : null;
  return html`<g><title>${title}</title><rect class="ground" x="${x}" y="${y}" width="${CELL}" height="${CELL}" rx="6"/><rect class="fill" x="${x}" y="${y + CELL - filled}" width="${CELL}" height="${filled}" rx="${filled === CELL ? 6 : 2}"/>${hole}${label}</g>`;
}

/** Numbers of up to four figures fit into a square. */
function short(say: Say, value: number): string {
  return value < 10_000 ? sayNumber(say, value) : `${sayNumber(say, Math.round(value / 1000))}k`;
}

function legend(say: Say): SafeHtml {
  const box = (inside: SafeHtml): SafeHtml =>
    html`<svg class="calendar" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${inside}</svg>`;
  const ground = html`<rect class="ground" width="16" height="16" rx="3"/>`;
  return html`<ul class="legend">
<li>${box(html`<rect class="fill" width="16" height="16" rx="3"/>`)}${say('report.calendar-whole')}</li>
<li>${box(html`${ground}<rect class="fill" y="7" width="16" height="9" rx="1"/>`)}${say('report.calendar-part')}</li>
<li>${box(html`${ground}<rect class="hole" x="1" y="1" width="14" height="14" rx="3"/>`)}${say('report.calendar-hole')}</li>
<li>${box(html`<line class="only-here" x1="3" y1="8" x2="13" y2="8"/>`)}${say('report.calendar-only-here')}</li>
</ul>`;
}

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
