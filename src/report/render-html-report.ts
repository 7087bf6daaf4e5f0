import { wordsFor } from '../words/folder-comparison-words.ts';
import { sayMoment } from '../words/say-values.ts';
import { adviceSection } from './html/advice-section.ts';
import { calendarSection } from './html/calendar-section.ts';
import { howToReadSection, notLookedAtSection, placesSection } from './html/closing-sections.ts';
import { html, type SafeHtml } from './html/escape.ts';
import { frontSection } from './html/front-section.ts';
import { gapsSection, patternsSection } from './html/gaps-section.ts';
import { ledgerSection } from './html/ledger-section.ts';
import { htmlPage } from './html/page.ts';
import type { ReportContext } from './html/report-context.ts';
import { sidesSection } from './html/sides-section.ts';
import { singleCopySection } from './html/single-copy-section.ts';
import { eraseSection, verdictSection } from './html/verdict-section.ts';
import { redactInput } from './redact.ts';
import type { ReportInput } from './report-front.ts';

/** The whole report as one HTML page (`html/page.ts`). */
export function renderHtmlReport(original: ReportInput): string {
  const input = redactInput(original);
  const say = wordsFor(input.language, input.comparison);
  const context: ReportContext = { input, say };
  const front = input.front ? frontSection(context, input.front) : null;
  const main = html`${front}
${front !== null && input.details === false ? null : everything(context)}`;
  const footer = html`<p class="soft">${say('report.made', { moment: sayMoment(say, input.createdAt), version: input.appVersion })}</p>
${input.redact ? html`<p class="soft">${say('report.redacted')}</p>` : null}`;
  return htmlPage({ language: input.language, title: say('report.title'), version: input.appVersion }, main, footer);
}

/** Every number and name. */
function everything(context: ReportContext): SafeHtml {
  return html`${verdictSection(context)}
${eraseSection(context)}
${sidesSection(context)}
${calendarSection(context)}
${ledgerSection(context)}
${patternsSection(context)}
${gapsSection(context)}
${singleCopySection(context)}
${adviceSection(context)}
${placesSection(context)}
${notLookedAtSection(context)}
${howToReadSection(context)}`;
}
