import { renderChecksums } from '../../report/render-checksums.ts';
import { renderGapCsv } from '../../report/render-gap-csv.ts';
import { renderHtmlReport } from '../../report/render-html-report.ts';
import { renderJsonReport } from '../../report/render-json-report.ts';
import type { ReportInput } from '../../report/report-front.ts';
import type { OwnKind } from '../../scanner/saving/own-file.ts';
import type { Say } from '../../words/words.ts';
import type { CheckResult } from '../check/run-check.ts';
import { CommandFailure, failIfStopped } from '../failure.ts';
import type { CheckOptions } from '../options/command.ts';
import { type Terminal, write } from '../terminal.ts';
import { refuseOutput } from './output-rule.ts';
import { saveBeside } from './save-beside.ts';
import { savingRule, wantedFiles } from './wanted-files.ts';

/**
 * Writes every file that was asked for, before anything is printed: whoever reads along may stop reading. What may be written is asked
 * once more, because a scan takes its time. Fails with the first that cannot be saved; none is ever half written. Answers the files that
 * were saved, as they were typed.
 */
async function writeOutputs(
  terminal: Terminal,
  say: Say,
  options: CheckOptions,
  input: ReportInput,
  result: CheckResult,
): Promise<readonly string[]> {
  const render: Readonly<Record<Exclude<OwnKind, 'guide'>, () => string>> = {
    report: () => renderHtmlReport(input),
    csv: () => renderGapCsv(input),
    json: () => renderJsonReport(input),
    checksums: () => renderChecksums(result.scanned, options.redact),
  };
  const rule = savingRule(terminal, options, result.roots);
  const saved: string[] = [];
  for (const file of wantedFiles(terminal, options.outputs)) {
    await failIfStopped(terminal.signal);
    const problem = (await refuseOutput(file, rule)) ?? (await saveBeside(file.target, render[file.kind]()));
    if (problem) throw new CommandFailure({ ...problem, path: file.shown });
    terminal.stderr.write(`${say('terminal.saved', { path: terminal.names.path(file.shown) })}\n`);
    saved.push(file.shown);
  }
  return saved;
}

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
  await failIfStopped(terminal.signal);
  if (options.outputs.json !== '-') {
    await write(terminal.stdout, text(saved.map(terminal.names.path)));
    return;
  }
  const trouble = await write(terminal.stdout, renderJsonReport(input));
  // A reader that stopped reading has what it wanted; a full disk has not.
  if (trouble !== null && trouble !== 'EPIPE') await write(terminal.stderr, `${say('terminal.json-lost')}\n`);
}
