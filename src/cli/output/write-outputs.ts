import path from 'node:path';
import { renderChecksums } from '../../report/render-checksums.ts';
import { renderGapCsv } from '../../report/render-gap-csv.ts';
import { renderHtmlReport } from '../../report/render-html-report.ts';
import { renderJsonReport } from '../../report/render-json-report.ts';
import type { ReportInput } from '../../report/report-input.ts';
import { safeName } from '../../words/safe-name.ts';
import type { Say } from '../../words/words.ts';
import type { CheckResult } from '../check/run-check.ts';
import { CommandFailure } from '../failure.ts';
import type { CheckOptions } from '../options/command.ts';
import { type Terminal, write } from '../terminal.ts';
import { saveBeside } from './save-beside.ts';

/** Writes every report that was asked for. Fails with the first that cannot be saved; none is ever half written. */
export async function writeOutputs(
  terminal: Terminal,
  say: Say,
  options: CheckOptions,
  input: ReportInput,
  result: CheckResult,
): Promise<void> {
  const { report, csv, json, checksums } = options.outputs;
  if (json === '-') await write(terminal.stdout, renderJsonReport(input));
  const wanted: [string | null, () => string][] = [
    [report, () => renderHtmlReport(input)],
    [csv, () => renderGapCsv(input)],
    [json === '-' ? null : json, () => renderJsonReport(input)],
    [checksums, () => renderChecksums(result.scanned)],
  ];
  for (const [target, render] of wanted) {
    if (target === null) continue;
    const problem = await saveBeside(path.resolve(terminal.cwd, target), render());
    if (problem) throw new CommandFailure({ ...problem, path: target });
    terminal.stderr.write(`${say('terminal.saved', { path: safeName(target) })}\n`);
  }
}
