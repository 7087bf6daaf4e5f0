import type { Comparison } from '../../compare/comparison.ts';
import { advise } from '../../guidance/advise.ts';
import { NO_ANSWERS } from '../../guidance/answers.ts';
import { computerOf } from '../../guidance/system.ts';
import type { Answer } from '../../model/verdict.ts';
import { redactInput } from '../../report/redact.ts';
import { isAccepted, type ReportInput } from '../../report/report-front.ts';
import { isFolderComparison, wordsFor } from '../../words/folder-comparison-words.ts';
import { saySecondPlace } from '../../words/say-second-place.ts';
import { sayVerdict } from '../../words/say-verdict.ts';
import type { Say } from '../../words/words.ts';
import type { CheckOptions } from '../options/command.ts';
import { closingLines } from '../output/closing-lines.ts';
import { saveAndPrint } from '../output/print-result.ts';
import { summaryText } from '../output/summary.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { APP_VERSION } from '../version.ts';
import { runCheck } from './run-check.ts';

/** `two-places check`: answers with the exit code. */
export async function checkCommand(terminal: Terminal, say: Say, options: CheckOptions): Promise<number> {
  const result = await runCheck(terminal, say, options);
  const input: ReportInput = {
    comparison: result.comparison,
    // The cards are about iCloud and phones.
    advice: isFolderComparison(result.comparison) ? [] : advise(result.comparison, NO_ANSWERS, result.today),
    erase: null,
    accept: options.accept,
    createdAt: result.today,
    redact: options.redact,
    language: options.language,
    appVersion: APP_VERSION,
    systems: { ios: null, computer: computerOf(process.platform) },
  };
  const { verdict } = result.comparison;
  await saveAndPrint(terminal, say, options, input, result, (saved) => {
    const words = wordsFor(options.language, result.comparison);
    const shown = redactInput(input);
    const quick = options.quick ? `${say('terminal.quick-hint')}\n` : '';
    const closing = {
      answer: answerInShort(words, shown.comparison),
      saved,
      asOf: verdict.asOf,
      expires: verdict.expires,
      columns: terminal.columns,
    };
    return summaryText(words, shown) + quick + closingLines(words, shown, closing);
  });
  return isAccepted(verdict, options.accept) ? EXIT.yes : exitCode(verdict.answer);
}

/** The worse of the two directions, in one or two sentences. */
function answerInShort(say: Say, comparison: Comparison): string {
  const { headline, secondPlace } = comparison;
  const said = sayVerdict(say, comparison);
  const second = saySecondPlace(say, comparison);
  const rules = headline !== said.answer && secondPlace?.answer === headline && second !== null;
  return `${say(`terminal.answer-${headline}`)} ${rules ? second : said.count}`;
}

/** The exit code of the process for an answer ({@link EXIT}). */
export function exitCode(answer: Answer): number {
  return answer === 'yes' ? EXIT.yes : answer === 'not-yet' ? EXIT.gaps : EXIT.cannotTell;
}
