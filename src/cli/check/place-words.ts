import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { NOTHING_SAID, type PersonsWord } from '../../model/place-standing.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import type { Say } from '../../words/words.ts';
import { CommandFailure } from '../failure.ts';
import type { PlaceWords } from '../options/command.ts';
import type { Terminal } from '../terminal.ts';

/**
 * What was said of a place that is scanned, as a function of it. A folder that is none of the places is a mistake, and fails: a word
 * about the wrong folder would be missed where it matters. The word `all` after `--no-mirror` means every place.
 */
export async function wordsOf(
  terminal: Terminal,
  say: Say,
  words: PlaceWords,
  targets: readonly ChosenPlace[],
  describe: (target: ChosenPlace) => Promise<{ readonly independenceKey: string; readonly name: string }>,
): Promise<(target: ChosenPlace) => PersonsWord> {
  const find = async (given: string, option: string): Promise<ChosenPlace> => {
    const full = path.resolve(terminal.cwd, given);
    const real = await realpath(full).catch(() => full);
    const found = targets.find(({ folder, only }) =>
      only === null ? folder === real : only.some((name) => path.join(folder, name) === real),
    );
    if (found) return found;
    terminal.stderr.write(`${say('terminal.word-of-no-place', { option, name: terminal.names.path(given) })}\n`);
    throw new CommandFailure({ code: 'option-invalid' });
  };
  const said = new Map<ChosenPlace, PersonsWord>();
  const add = (target: ChosenPlace, word: Partial<PersonsWord>) =>
    said.set(target, { ...(said.get(target) ?? NOTHING_SAID), ...word });
  for (const given of words.noMirror) {
    if (given === 'all') for (const target of targets) add(target, { mirror: 'no' });
    else add(await find(given, '--no-mirror'), { mirror: 'no' });
  }
  for (const given of words.onlyCopy) add(await find(given, '--only-copy'), { corrected: 'only-a-copy' });
  for (const { place, like } of words.madeLike) {
    const { independenceKey: key, name } = await describe(await find(like, '--made-like'));
    add(await find(place, '--made-like'), { madeLike: { key, name } });
  }
  // What makes an answer worse goes last.
  for (const given of words.mirror) add(await find(given, '--mirror'), { mirror: 'yes' });
  return (target) => said.get(target) ?? NOTHING_SAID;
}
