import type { Ledger } from '../../model/ledger.ts';
import { endLast, sayLedgerCount, sayLedgerLine } from '../../words/say-codes.ts';
import type { Say } from '../../words/words.ts';
import { html, nameHtml, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** The account between the two sides, then from files to photos for each place. */
export function ledgerSection({ input, say }: ReportContext): SafeHtml {
  const { ledger, places } = input.comparison;
  return html`<section>
<h2>${say('report.ledger-title')}</h2>
${ledger.length === 0 ? html`<p class="soft">${say('report.ledger-empty')}</p>` : html`<p>${say('report.ledger-explained')}</p>${ledgerTable(say, ledger)}`}
${places
  .filter((summary) => summary.files.length > 0)
  .map((summary) => html`<h3>${filesTitle(say, summary.place.name)}</h3>${ledgerTable(say, summary.files)}`)}
</section>`;
}

/** The name stands apart from the sentence so that it cannot turn the letters around it. */
function filesTitle(say: Say, name: string): SafeHtml {
  const [before = '', after = ''] = say('report.files-title', { name: '\u0000' }).split('\u0000');
  return html`${before}${nameHtml(name)}${after}`;
}

function ledgerTable(say: Say, ledger: Ledger): SafeHtml {
  const rows = endLast(ledger).map(
    (line) =>
      html`<tr><th scope="row">${sayLedgerLine(say, line)}</th><td class="number">${sayLedgerCount(say, line)}</td></tr>
`,
  );
  return html`<table><thead><tr><th scope="col">${say('report.line')}</th><th scope="col" class="number">${say('report.count')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
