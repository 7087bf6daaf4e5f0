import type { Verdict } from '../../model/verdict.ts';
import { sayReason } from '../../words/say-codes.ts';
import { sayMoment } from '../../words/say-values.ts';
import { sayVerdict } from '../../words/say-verdict.ts';
import type { Say } from '../../words/words.ts';
import { html, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** The answer of the check: count, meaning, one step, reasons, how long it holds. */
export function verdictSection({ input, say }: ReportContext): SafeHtml {
  const { verdict } = input.comparison;
  const said = sayVerdict(say, input.comparison);
  return html`<section class="answer ${said.answer}">
<h2>${say('report.answer-question')}</h2>
<p class="big">${say(`report.answer-${said.answer}`)}</p>
<p class="count">${said.count}</p>
<p>${said.meaning}</p>
<p><span class="step">${say('report.next-step')}:</span> ${said.nextStep}</p>
${reasons(say, verdict)}
${lifetime(say, verdict)}
</section>`;
}

/** The answer on erasing the phone, when it was asked for. */
export function eraseSection({ input, say }: ReportContext): SafeHtml | null {
  const { erase } = input;
  if (erase === null) return null;
  return html`<section class="answer erase ${erase.answer}">
<h2>${say('report.erase-question')}</h2>
<p class="big">${say(`report.erase-${erase.answer}`)}</p>
${reasons(say, erase)}
<h3>${say('report.erase-not-seen')}</h3>
<ul>${erase.blindSpots.map((spot) => html`<li>${sayReason(say, spot)}</li>`)}</ul>
${lifetime(say, erase)}
</section>`;
}

function reasons(say: Say, verdict: Verdict): SafeHtml | null {
  if (verdict.reasons.length === 0) return null;
  return html`<h3>${say('report.reasons')}</h3>
<ul>${verdict.reasons.map((reason) => html`<li>${sayReason(say, reason)}</li>`)}</ul>`;
}

function lifetime(say: Say, verdict: Verdict): SafeHtml {
  const asOf = sayMoment(say, verdict.asOf);
  return html`<p class="soft">${say('report.true-until', { asOf, expires: sayMoment(say, verdict.expires) })}</p>`;
}
