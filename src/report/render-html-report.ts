import { wordsFor } from '../words/pair-words.ts';
import { sayMoment } from '../words/say-values.ts';
import { adviceSection } from './html/advice-section.ts';
import { calendarSection } from './html/calendar-section.ts';
import { howToReadSection, notLookedAtSection } from './html/closing-sections.ts';
import { constantHtml, html } from './html/escape.ts';
import { gapsSection, patternsSection } from './html/gaps-section.ts';
import { ledgerSection } from './html/ledger-section.ts';
import { lonePhotosSection } from './html/lone-photos-section.ts';
import type { ReportContext } from './html/report-context.ts';
import { sidesSection } from './html/sides-section.ts';
import { STYLE } from './html/style.ts';
import { eraseSection, verdictSection } from './html/verdict-section.ts';
import { redactInput } from './redact.ts';
import type { ReportInput } from './report-input.ts';

/** SHA-256 of the style sheet, so that the page's policy allows this one and no other (held by a test). */
export const STYLE_HASH = 'sha256-lN7I/NTF/gJjfa2dYIksfmLYi7xYVxquYEhuqYR1MUM=';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The whole report as one HTML page that needs nothing else: no script, no image, nothing from any network. It reads
 * the same with scripts switched off, prints, and follows the light or dark of the system.
 */
export function renderHtmlReport(original: ReportInput): string {
  const input = redactInput(original);
  const say = wordsFor(input.language, input.comparison);
  const context: ReportContext = { input, say };
  const page = html`<!doctype html>
<html lang="${input.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${constantHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Two Places ${input.appVersion}">
<title>${say('report.title')}</title>
<style>${constantHtml(STYLE)}</style>
</head>
<body>
<header>
<h1>${say('report.title')}</h1>
</header>
<main>
${verdictSection(context)}
${eraseSection(context)}
${sidesSection(context)}
${calendarSection(context)}
${ledgerSection(context)}
${patternsSection(context)}
${gapsSection(context)}
${lonePhotosSection(context)}
${adviceSection(context)}
${notLookedAtSection(context)}
${howToReadSection(context)}
</main>
<footer>
<p class="soft">${say('report.made', { moment: sayMoment(say, input.createdAt), version: input.appVersion })}</p>
${input.redact ? html`<p class="soft">${say('report.redacted')}</p>` : null}
</footer>
</body>
</html>
`;
  return page.html;
}
