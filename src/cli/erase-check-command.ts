import { advise } from '../guidance/advise.ts';
import { eraseVerdict } from '../guidance/erase/erase-verdict.ts';
import { redactInput } from '../report/redact.ts';
import type { ReportInput } from '../report/report-input.ts';
import { sayReason } from '../words/say-codes.ts';
import { sayMoment } from '../words/say-values.ts';
import { sayCounts } from '../words/say-verdict.ts';
import type { Say } from '../words/words.ts';
import { exitCode } from './check/check-command.ts';
import { runCheck } from './check/run-check.ts';
import type { EraseCheckOptions } from './options/command.ts';
import { lines } from './output/summary.ts';
import { writeOutputs } from './output/write-outputs.ts';
import { type Terminal, write } from './terminal.ts';
import { APP_VERSION } from './version.ts';

/** `two-places erase-check`: is it safe to erase this iPhone? */
export async function eraseCheckCommand(terminal: Terminal, say: Say, options: EraseCheckOptions): Promise<number> {
  const result = await runCheck(terminal, say, options);
  const { comparison, today } = result;
  const answered = Object.entries(options.answers).some(([key, value]) => key !== 'answeredAt' && value !== null);
  const answers = { ...options.answers, answeredAt: answered ? today : null };
  const erase = eraseVerdict(comparison, answers, today);
  const input: ReportInput = {
    comparison,
    advice: advise(comparison, answers, today),
    erase,
    createdAt: today,
    redact: options.redact,
    language: options.language,
    appVersion: APP_VERSION,
  };
  if (options.outputs.json !== '-') await write(terminal.stdout, eraseText(say, redactInput(input), answered));
  await writeOutputs(terminal, say, options, input, result);
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
    answered ? '' : `\n${say('terminal.erase-how-to-answer')}\n`,
    lines(
      say('terminal.erase-not-seen'),
      erase.blindSpots.map((spot) => sayReason(say, spot)),
    ),
    `\n${say('terminal.true-until', { asOf: sayMoment(say, erase.asOf), expires: sayMoment(say, erase.expires) })}\n`,
  ].join('');
}
