import { renderJsonReport } from '../../report/render-json-report.ts';
import type { ReportInput } from '../../report/report-input.ts';
import type { Say } from '../../words/words.ts';
import type { CheckResult } from '../check/run-check.ts';
import type { CheckOptions } from '../options/command.ts';
import { type Terminal, write } from '../terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/**
 * Saves what was asked for, and then prints: the JSON alone when it goes to standard output (`--json -`), else the text, which gets the
 * names of what was saved. In this order, so that a reader who stops reading costs nothing that was to be saved.
 */
export async function saveAndPrint(
  terminal: Terminal,
  say: Say,
  options: CheckOptions,
  input: ReportInput,
  result: CheckResult,
  text: (saved: readonly string[]) => string,
): Promise<void> {
  const saved = await writeOutputs(terminal, say, options, input, result);
  if (options.outputs.json !== '-') {
    await write(terminal.stdout, text(saved.map(terminal.names.path)));
    return;
  }
  const trouble = await write(terminal.stdout, renderJsonReport(input));
  // A reader that stopped reading has what it wanted; a full disk has not.
  if (trouble !== null && trouble !== 'EPIPE') await write(terminal.stderr, `${say('terminal.json-lost')}\n`);
}
