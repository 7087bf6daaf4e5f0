import type { Answer, Verdict } from '../../model/verdict.ts';
import { sayReason } from '../../words/say-codes.ts';
import { sayPhoneTotals } from '../../words/say-erase.ts';
import { splitSecondPlace } from '../../words/say-second-place.ts';
import { sayLifetime } from '../../words/say-values.ts';
import { sayVerdict } from '../../words/say-verdict.ts';
import { sayMissing, saySight, sayStep } from '../../words/say-witnesses.ts';
import type { Say } from '../../words/words.ts';
import { isAccepted } from '../report-front.ts';
import { html, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** Both halves of the golden rule, the worse one first: a yes to one of them is no yes to the whole. */
export function verdictSection(context: ReportContext): SafeHtml {
  const { verdict, headline } = context.input.comparison;
  const [here, second] = [hereSection(context), secondSection(context)];
  return headline === verdict.answer ? html`${here}${second}` : html`${second}${here}`;
}

/** What iCloud has, here: count, meaning, one step, what is missing, reasons, how long it holds. */
function hereSection({ input, say }: ReportContext): SafeHtml {
  const { comparison, accept } = input;
  const { verdict } = comparison;
  const said = sayVerdict(say, comparison);
  const accepted = accept && html`<p>${say(`basics.accepted-${isAccepted(verdict, accept) ? 'yes' : 'no'}`)}</p>`;
  return html`<section class="answer ${said.answer}">
<h2>${say('report.answer-question')}</h2>
${big(say, said.answer)}
<p class="count">${said.count}</p>
<p>${said.meaning}</p>
${accepted}
<p><span class="step">${say('report.next-step')}:</span> ${said.nextStep}</p>
${missing(say, verdict)}
${list(
  say('report.reasons'),
  verdict.reasons.map((reason) => sayReason(say, reason)),
)}
${witnesses(say, verdict)}
${lifetime(say, verdict)}
</section>`;
}

/** What is here, in a second place; nothing where that was not asked. */
function secondSection({ input, say }: ReportContext): SafeHtml | null {
  const { comparison } = input;
  const { secondPlace } = comparison;
  const said = splitSecondPlace(say, comparison);
  if (secondPlace === null || said === null) return null;
  // The only thing that is missing stands above the list already, with its step.
  const isSaid = secondPlace.answer !== 'not-yet' && secondPlace.missing.length === 1;
  return html`<section class="answer second ${secondPlace.answer}">
<h2>${say('report.second-question')}</h2>
${big(say, secondPlace.answer)}
<p class="count">${said.headline}</p>
${said.more.map((sentence) => html`<p>${sentence}</p>`)}
${said.nextStep && html`<p><span class="step">${say('report.next-step')}:</span> ${said.nextStep}</p>`}
${isSaid ? null : missing(say, secondPlace)}
${witnesses(say, secondPlace)}
${lifetime(say, secondPlace)}
</section>`;
}

/** The answer on erasing the phone, when it was asked for. */
export function eraseSection({ input, say }: ReportContext): SafeHtml | null {
  const { erase } = input;
  if (erase === null) return null;
  const totals = sayPhoneTotals(say, erase);
  return html`<section class="answer erase ${erase.answer}">
<h2>${say('report.erase-question')}</h2>
<p class="big">${say(`report.erase-${erase.answer}`)}</p>
${list(
  say('report.reasons'),
  erase.reasons.map((reason) => sayReason(say, reason)),
)}
${missing(say, erase)}
${witnesses(say, erase)}
${list(
  say('report.erase-not-seen'),
  erase.blindSpots.map((spot) => sayReason(say, spot)),
)}
${lifetime(say, erase)}
${totals === null ? null : html`<p class="count">${totals}</p>`}
</section>`;
}

function big(say: Say, answer: Answer): SafeHtml {
  return html`<p class="big">${say(`report.answer-${answer}`)}</p>`;
}

function missing(say: Say, verdict: Verdict): SafeHtml | null {
  return list(
    say('report.missing'),
    verdict.missing.map((each) => `${sayMissing(say, each)} ${sayStep(say, each.step)}`),
  );
}

function witnesses(say: Say, verdict: Verdict): SafeHtml | null {
  return list(
    say('report.witnesses'),
    verdict.witnesses.map(({ saw }) => saySight(say, saw)),
  );
}

function list(title: string, texts: readonly string[]): SafeHtml | null {
  if (texts.length === 0) return null;
  return html`<h3>${title}</h3>
<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function lifetime(say: Say, verdict: Verdict): SafeHtml {
  return html`<p class="soft">${sayLifetime(say, verdict)}</p>`;
}
