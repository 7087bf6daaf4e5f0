import type { PlaceContents } from '../../model/place.ts';
import type { PersonsWord } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent } from '../../model/scan-event.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { describeChosen } from '../../scanner/describe-place.ts';
import type { Everything } from '../../scanner/files/other-file.ts';
import { startScan } from '../../scanner/scan.ts';
import { sayNumber } from '../../words/say-values.ts';
import type { Say } from '../../words/words.ts';
import { CommandFailure } from '../failure.ts';
import { ProgressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface ScanWish {
  readonly targets: readonly ChosenPlace[];
  /** What the person said of each. */
  readonly wordOf: (target: ChosenPlace) => PersonsWord;
  readonly proof: boolean;
  /** Proofs from before this moment are made again (ms, UTC); null for none. */
  readonly rereadBefore: number | null;
  readonly dataFolder: string | null;
  /** Whether every file is asked for, and not photos alone. */
  readonly everything: boolean;
}

/** One place that was scanned. */
export interface ScannedPlace {
  readonly contents: PlaceContents;
  /** Absolute path of the folder. */
  readonly root: string;
  readonly everything: Everything | null;
}

/** Warnings named one by one; the rest are counted and are in the reports. */
const WARNINGS_SHOWN = 5;

/** Scans one place after the other, showing how far it is. Fails with the first scan that does. */
export async function scanFolders(terminal: Terminal, say: Say, wish: ScanWish): Promise<ScannedPlace[]> {
  const all: ScannedPlace[] = [];
  for (const target of wish.targets) all.push(await scanOne(terminal, say, wish, target));
  return all;
}

async function scanOne(terminal: Terminal, say: Say, wish: ScanWish, target: ChosenPlace): Promise<ScannedPlace> {
  const { folder, only } = target;
  const place = await describeChosen(folder, only, wish.wordOf(target));
  const line = new ProgressLine(terminal, say, place.name);
  const warnings = new Map<string, Problem>();
  const request = {
    place,
    folder,
    proof: wish.proof,
    dataFolder: wish.dataFolder,
    ...(wish.rereadBefore === null ? {} : { rereadBefore: wish.rereadBefore }),
    ...(only ? { only } : {}),
  };
  const onEvent = (event: ScanEvent): void => {
    if (event.type === 'warning') {
      // Both passes may stumble over the same file; it is told once.
      warnings.set(`${event.problem.code} ${event.problem.path ?? ''}`, event.problem);
    } else line.show(event);
  };
  const scan = startScan(request, onEvent, { everything: wish.everything });
  const cancel = (): void => scan.cancel();
  terminal.signal.addEventListener('abort', cancel, { once: true });
  if (terminal.signal.aborted) scan.cancel();
  try {
    const outcome = await scan.done;
    line.clear();
    if (!outcome.ok) throw new CommandFailure(outcome.problem);
    const { files, filesRead } = outcome.stats;
    const name = terminal.names.place(place.name);
    terminal.stderr.write(`${say('terminal.finished', { name, count: files, read: sayNumber(say, filesRead) })}\n`);
    for (const problem of [...warnings.values()].slice(0, WARNINGS_SHOWN))
      terminal.stderr.write(`  ${terminal.names.problem(say, problem)}\n`);
    if (warnings.size > WARNINGS_SHOWN) {
      const count = warnings.size - WARNINGS_SHOWN;
      terminal.stderr.write(`  ${say('terminal.warning-count', { name, count })}\n`);
    }
    return { contents: outcome.contents, root: folder, everything: outcome.everything };
  } finally {
    line.clear();
    terminal.signal.removeEventListener('abort', cancel);
  }
}
