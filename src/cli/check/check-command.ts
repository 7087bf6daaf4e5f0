import { advise } from '../../guidance/advise.ts';
import { NO_ANSWERS } from '../../guidance/answers.ts';
import type { Answer } from '../../model/verdict.ts';
import { redactInput } from '../../report/redact.ts';
import type { ReportInput } from '../../report/report-input.ts';
import { isPair, wordsFor } from '../../words/pair-words.ts';
import type { Say } from '../../words/words.ts';
import type { CheckOptions } from '../options/command.ts';
import { summaryText } from '../output/summary.ts';
import { writeOutputs } from '../output/write-outputs.ts';
import { EXIT, type Terminal, write } from '../terminal.ts';
import { APP_VERSION } from '../version.ts';
import { runCheck } from './run-check.ts';

/** `two-places check`: answers with the exit code. */
export async function checkCommand(terminal: Terminal, say: Say, options: CheckOptions): Promise<number> {
  const result = await runCheck(terminal, say, options);
  const input: ReportInput = {
    comparison: result.comparison,
    // The cards are about iCloud and phones.
    advice: isPair(result.comparison) ? [] : advise(result.comparison, NO_ANSWERS, result.today),
    erase: null,
    createdAt: result.today,
    redact: options.redact,
    language: options.language,
    appVersion: APP_VERSION,
  };
  if (options.outputs.json !== '-') {
    await write(terminal.stdout, summaryText(wordsFor(options.language, result.comparison), redactInput(input)));
    if (options.quick) await write(terminal.stdout, `${say('terminal.quick-hint')}\n`);
  }
  await writeOutputs(terminal, say, options, input, result);
  return exitCode(result.comparison.verdict.answer);
}

export function exitCode(answer: Answer): number {
  return answer === 'yes' ? EXIT.yes : answer === 'not-yet' ? EXIT.gaps : EXIT.cannotTell;
}
