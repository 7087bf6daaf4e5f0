import path from 'node:path';
import { verifyFolder } from '../scanner/verify/verify-folder.ts';
import { VERIFY_STATES, type VerifiedFile, type VerifyResult } from '../scanner/verify/verify-result.ts';
import { safeName } from '../words/safe-name.ts';
import { problemInOneLine } from '../words/say-problem.ts';
import { sayBytes } from '../words/say-values.ts';
import type { Say } from '../words/words.ts';
import { CommandFailure } from './failure.ts';
import type { VerifyOptions } from './options/command.ts';
import { section } from './output/summary.ts';
import { ProgressLine } from './progress.ts';
import { EXIT, type Terminal, write } from './terminal.ts';

/** Files named of each kind. */
const NAMED = 100;

/**
 * `two-places verify`: is every file of a checksum list still in this folder, byte for byte? Exit 0 yes, 1 no, 2 when the
 * list itself is not whole, 3 could not run.
 */
export async function verifyCommand(terminal: Terminal, say: Say, options: VerifyOptions): Promise<number> {
  const folder = path.resolve(terminal.cwd, options.folder);
  const line = new ProgressLine(terminal, say, path.basename(folder));
  const outcome = await verifyFolder({
    folder,
    list: path.resolve(terminal.cwd, options.list),
    place: options.place,
    signal: terminal.signal,
    limit: NAMED,
    onProgress: (filesDone, filesTotal, bytesDone) =>
      line.show({
        type: 'progress',
        progress: {
          stage: 'proving',
          filesDone,
          filesTotal,
          bytesDone,
          bytesTotal: 0,
          bytesPerSecond: 0,
          secondsLeft: null,
        },
      }),
  });
  line.clear();
  if (!outcome.ok) {
    if (outcome.sections) {
      const names = outcome.sections.map((name) => `“${safeName(name)}”`).join(', ');
      await write(terminal.stderr, `${say('terminal.verify-which-place', { names })}\n`);
    }
    throw new CommandFailure(outcome.problem);
  }
  const exit = exitOf(outcome.result);
  await write(terminal.stdout, verifyText(say, outcome.result, exit));
  return exit;
}

function exitOf({ counts, lost, unreadableLines, problems }: VerifyResult): number {
  if (counts.changed + counts.missing + counts.unreadable + counts.placeholder > 0) return EXIT.gaps;
  return lost + unreadableLines + problems.length > 0 ? EXIT.cannotTell : EXIT.yes;
}

function verifyText(say: Say, result: VerifyResult, exit: number): string {
  const { counts, files } = result;
  const listed = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.new;
  const answer = exit === EXIT.yes ? 'yes' : exit === EXIT.gaps ? 'no' : 'cannot-tell';
  return [
    `${say(`terminal.verify-${answer}`, { count: counts.same + counts.moved, listed })}\n`,
    `${say('terminal.verify-read', { size: sayBytes(say, result.bytesRead) })}\n`,
    ...VERIFY_STATES.filter((state) => counts[state] > 0).map((state) => {
      const named = files.filter((file) => file.state === state);
      const body = named.map((file) => `  ${fileText(file)}\n`).join('');
      const more = counts[state] - named.length;
      const rest = state !== 'same' && more > 0 ? `  ${say('terminal.verify-more', { count: more })}\n` : '';
      return section(say(`terminal.verify-${state}-files`, { count: counts[state] }), body + rest);
    }),
    caveat(say, 'lost', result.lost),
    caveat(say, 'lines', result.unreadableLines),
    caveat(say, 'not-listed', result.notListed),
    ...result.problems.map((problem) => `${problemInOneLine(say, problem)}\n`),
  ].join('');
}

function fileText({ path: listed, now }: VerifiedFile): string {
  return now === null ? safeName(listed, 300) : `${safeName(listed, 300)} → ${safeName(now, 300)}`;
}

function caveat(say: Say, code: string, count: number): string {
  return count > 0 ? `\n${say(`terminal.verify-caveat-${code}`, { count })}\n` : '';
}
