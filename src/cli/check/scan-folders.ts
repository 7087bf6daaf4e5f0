import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { describeChosen } from '../../scanner/describe-place.ts';
import { startScan } from '../../scanner/scan.ts';
import { safeName } from '../../words/safe-name.ts';
import { problemInOneLine } from '../../words/say-problem.ts';
import { sayNumber } from '../../words/say-values.ts';
import type { Say } from '../../words/words.ts';
import { CommandFailure } from '../failure.ts';
import { ProgressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface ScanWish {
  readonly targets: readonly ChosenPlace[];
  readonly proof: boolean;
  readonly dataFolder: string | null;
}

/** Warnings named one by one; the rest are counted and are in the reports. */
const WARNINGS_SHOWN = 5;

/** Scans one place after the other, showing how far it is. Fails with the first scan that does. */
export async function scanFolders(terminal: Terminal, say: Say, wish: ScanWish): Promise<PlaceContents[]> {
  const all: PlaceContents[] = [];
  for (const target of wish.targets) all.push(await scanOne(terminal, say, wish, target));
  return all;
}

async function scanOne(
  terminal: Terminal,
  say: Say,
  wish: ScanWish,
  { folder, only }: ChosenPlace,
): Promise<PlaceContents> {
  const place = await describeChosen(folder, only);
  const line = new ProgressLine(terminal, say, place.name);
  const warnings = new Map<string, Problem>();
  const request = { place, folder, proof: wish.proof, dataFolder: wish.dataFolder, ...(only ? { only } : {}) };
  const scan = startScan(request, (event) => {
    if (event.type === 'warning') {
      // Both passes may stumble over the same file; it is told once.
      warnings.set(`${event.problem.code} ${event.problem.path ?? ''}`, event.problem);
    } else line.show(event);
  });
  const cancel = (): void => scan.cancel();
  terminal.signal.addEventListener('abort', cancel, { once: true });
  if (terminal.signal.aborted) scan.cancel();
  try {
    const outcome = await scan.done;
    line.clear();
    if (!outcome.ok) throw new CommandFailure(outcome.problem);
    const { files, filesRead } = outcome.stats;
    const name = safeName(place.name);
    terminal.stderr.write(`${say('terminal.finished', { name, count: files, read: sayNumber(say, filesRead) })}\n`);
    for (const problem of [...warnings.values()].slice(0, WARNINGS_SHOWN))
      terminal.stderr.write(`  ${problemInOneLine(say, problem)}\n`);
    if (warnings.size > WARNINGS_SHOWN) {
      const count = warnings.size - WARNINGS_SHOWN;
      terminal.stderr.write(`  ${say('terminal.warning-count', { name, count })}\n`);
    }
    return outcome.contents;
  } finally {
    line.clear();
    terminal.signal.removeEventListener('abort', cancel);
  }
}
