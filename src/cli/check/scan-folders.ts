import type { Place, PlaceContents } from '../../model/place.ts';
import type { PersonsWord } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent } from '../../model/scan-event.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { describeChosen } from '../../scanner/describe-place.ts';
import type { Everything } from '../../scanner/files/other-file.ts';
import { startScan } from '../../scanner/scan.ts';
import type { TwinSeat } from '../../scanner/twins/twin.ts';
import { meetForTwins } from '../../scanner/twins/twin-meeting.ts';
import { sayNumber } from '../../words/say-values.ts';
import type { Say } from '../../words/words.ts';
import { CommandFailure } from '../failure.ts';
import { ProgressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { mayBeReadTogether } from './read-together.ts';

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

/**
 * Scans the places, showing how far each is, one after the other. Those that may be read beside the first one are: then files with equal
 * bytes are hashed once. Fails with the first scan that does.
 */
export async function scanFolders(terminal: Terminal, say: Say, wish: ScanWish): Promise<ScannedPlace[]> {
  const together = await startTogether(terminal, say, wish);
  const all: ScannedPlace[] = [];
  try {
    for (const target of wish.targets) {
      const begun = together.get(target) ?? begin(terminal, say, wish, target, await describe(wish, target));
      all.push(await begun.end());
    }
  } finally {
    await Promise.all(Array.from(together.values(), (begun) => begun.giveUp()));
  }
  return all;
}

/** A scan under way. */
interface Begun {
  /** Shows how far it is and waits for its end; then says what it has found. Fails when the scan does. */
  end(): Promise<ScannedPlace>;
  /** Ends it, if it is not over. */
  giveUp(): Promise<void>;
}

function describe({ wordOf }: ScanWish, target: ChosenPlace): Promise<Place> {
  return describeChosen(target.folder, target.only, wordOf(target));
}

/** Begins to scan the first place and those that may be read beside it; none where there are no such. */
async function startTogether(terminal: Terminal, say: Say, wish: ScanWish): Promise<Map<ChosenPlace, Begun>> {
  const places: { readonly target: ChosenPlace; readonly place: Place }[] = [];
  if (wish.proof && wish.targets.length > 1)
    for (const target of wish.targets) places.push({ target, place: await describe(wish, target) });
  const [first, ...rest] = places;
  const others = first ? rest.filter((one) => mayBeReadTogether(first, one)) : [];
  if (!first || others.length === 0) return new Map();
  const meeting = meetForTwins(others.length);
  const seats = [meeting.first, ...meeting.others];
  const start = ({ target, place }: (typeof places)[number], seat: TwinSeat | undefined) =>
    [target, begin(terminal, say, wish, target, place, seat)] as const;
  return new Map([first, ...others].map((one, i) => start(one, seats[i])));
}

function begin(
  terminal: Terminal,
  say: Say,
  wish: ScanWish,
  { folder, only }: ChosenPlace,
  place: Place,
  twins?: TwinSeat,
): Begun {
  const line = new ProgressLine(terminal, say, place.name);
  const warnings = new Map<string, Problem>();
  let isShown = false;
  const request = {
    place,
    folder,
    proof: wish.proof,
    dataFolder: wish.dataFolder,
    ...(wish.rereadBefore === null ? {} : { rereadBefore: wish.rereadBefore }),
    ...(only ? { only } : {}),
    // So that what equal files say about themselves is read once as well.
    ...(twins ? { inOnePass: true } : {}),
  };
  const onEvent = (event: ScanEvent): void => {
    if (event.type === 'warning') {
      // Both passes may stumble over the same file; it is told once.
      warnings.set(`${event.problem.code} ${event.problem.path ?? ''}`, event.problem);
    } else if (isShown || event.type === 'counting') line.show(event);
  };
  const scan = startScan(request, onEvent, { everything: wish.everything, ...(twins ? { twins } : {}) });
  const cancel = (): void => scan.cancel();
  terminal.signal.addEventListener('abort', cancel, { once: true });
  if (terminal.signal.aborted) scan.cancel();
  const over = (): void => {
    line.clear();
    terminal.signal.removeEventListener('abort', cancel);
  };
  const giveUp = async (): Promise<void> => {
    cancel();
    await scan.done;
    over();
  };
  const end = async (): Promise<ScannedPlace> => {
    isShown = true;
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
      over();
    }
  };
  return { end, giveUp };
}
