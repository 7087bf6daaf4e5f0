import { advise } from '../guidance/advise.ts';
import { eraseVerdict } from '../guidance/erase/erase-verdict.ts';
import { computerOf } from '../guidance/system.ts';
import { redactInput } from '../report/redact.ts';
import type { ReportInput } from '../report/report-front.ts';
import { sayReason } from '../words/say-codes.ts';
import { sayPhoneTotals } from '../words/say-erase.ts';
import { sayLifetime } from '../words/say-values.ts';
import { sayCounts } from '../words/say-verdict.ts';
import { sayMissing, sayStep } from '../words/say-witnesses.ts';
import type { Say } from '../words/words.ts';
import { exitCode } from './check/check-command.ts';
import { runCheck } from './check/run-check.ts';
import type { EraseCheckOptions } from './options/command.ts';
import { closingLines } from './output/closing-lines.ts';
import { saveAndPrint } from './output/print-result.ts';
import { lines } from './output/summary.ts';
import type { Terminal } from './terminal.ts';
import { APP_VERSION } from './version.ts';

/** `two-places erase-check`: is it safe to erase this iPhone? */
export async function eraseCheckCommand(terminal: Terminal, say: Say, options: EraseCheckOptions): Promise<number> {
  // The answers were given with the command, so every place is looked at after them.
  const answeredAt = options.today ?? terminal.now();
  const result = await runCheck(terminal, say, options);
  const { comparison, today } = result;
  const { answeredAt: _first, lastAnsweredAt: _last, ...given } = options.answers;
  const answered = Object.values(given).some((value) => value !== null);
  const moment = answered ? answeredAt : null;
  const answers = { ...given, answeredAt: moment, lastAnsweredAt: moment };
  const erase = eraseVerdict(comparison, answers, today);
  const input: ReportInput = {
    comparison,
    advice: advise(comparison, answers, today),
    erase,
    accept: null,
    createdAt: today,
    redact: options.redact,
    language: options.language,
    appVersion: APP_VERSION,
    systems: { ios: answers.iosVersion, computer: computerOf(process.platform) },
  };
  await saveAndPrint(terminal, say, options, input, result, (saved) => {
    const shown = redactInput(input);
    const answer = `${say('terminal.erase-question')} ${say(`terminal.erase-${erase.answer}`)}`;
    const closing = { answer, saved, asOf: erase.asOf, expires: erase.expires, columns: terminal.columns };
    const totals = sayPhoneTotals(say, erase);
    // The very last line of a yes: what the phone must still show at the moment of erasing.
    const last = totals === null ? '' : `${totals}\n`;
    return eraseText(say, shown, answered) + closingLines(say, shown, closing) + last;
  });
  return exitCode(erase.answer);
}

function eraseText(say: Say, { comparison, erase }: ReportInput, answered: boolean): string {
  if (erase === null) return '';
  return [
    `${say('terminal.erase-question')}\n${say(`terminal.erase-${erase.answer}`)}\n${sayCounts(say, comparison)}\n`,
    lines(
      say('terminal.reasons'),
      erase.reasons.map((reason) => sayReason(say, reason)),
    ),
    lines(
      say('terminal.missing'),
      erase.missing.map((each) =>
        say('terminal.missing-line', { text: sayMissing(say, each), step: sayStep(say, each.step) }),
      ),
    ),
    answered ? '' : `\n${say('terminal.erase-how-to-answer')}\n`,
    lines(
      say('terminal.erase-not-seen'),
      erase.blindSpots.map((spot) => sayReason(say, spot)),
    ),
    `\n${sayLifetime(say, erase)}\n`,
  ].join('');
}
