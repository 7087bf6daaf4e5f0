import { typedCountsFromText } from '../../lists/typed-counts.ts';
import type { Language } from '../../words/language.ts';
import type { CheckOptions, PlaceWords } from './command.ts';
import { OptionError } from './option-error.ts';
import { choiceFrom, fileFrom, momentFrom, printedNamesFrom, todayFrom } from './option-values.ts';
import type { GivenArguments } from './read-arguments.ts';

/**
 * What a check was asked, from its arguments (the lists may have the phone added). Options that contradict each other, or that would
 * have no effect beside the others, are mistakes: what was asked for is never left out in silence.
 *
 * @param now the moment that `at=now` means (ms, UTC)
 */
export function checkOptions(
  given: GivenArguments,
  lists: readonly string[],
  language: Language,
  now: number,
): CheckOptions {
  const { free: folders, text, all, has } = given;
  const copies = all('with');
  if (folders.length === 0) throw new OptionError(lists.length > 0 ? 'no-folder-but-lists' : 'no-folder', {});
  if (copies.length > 0 && (lists.length > 0 || has('counts'))) throw new OptionError('with-and-list', {});
  if (copies.length > 0 && folders.length > 1) throw new OptionError('with-one-folder', {});
  refuseWithoutEffect(given, lists);
  return {
    folders,
    lists,
    with: copies,
    counts: countsFrom(text('counts'), now),
    listDate: momentFrom('list-date', text('list-date')),
    accept: choiceFrom('accept', text('accept'), { 'name-and-date': 'name-and-date' }),
    words: wordsFrom(all),
    printedNames: printedNamesFrom(text('printed-names')),
    reread: choiceFrom('reread', text('reread'), { stale: 'stale', all: 'all', none: 'none' }) ?? 'stale',
    quick: has('quick'),
    redact: has('redact'),
    force: has('force'),
    today: todayFrom(text('today')),
    indexFolder: text('index'),
    language,
    outputs: {
      report: fileFrom('report', text('report')),
      csv: fileFrom('csv', text('csv')),
      json: text('json'),
      checksums: fileFrom('checksums', text('checksums')),
    },
  };
}

/** What an option needs beside it to mean anything. */
function refuseWithoutEffect({ has }: GivenArguments, lists: readonly string[]): void {
  for (const name of ['list-date', 'printed-names'] as const)
    if (has(name) && lists.length === 0) throw new OptionError('option-needs-list', { name: `--${name}` });
  for (const name of ['checksums', 'reread'] as const)
    if (has(name) && has('quick')) throw new OptionError('option-not-quick', { name: `--${name}` });
}

/** What is said of folders. `--made-like COPY=ORIGINAL` names two. */
function wordsFrom(all: GivenArguments['all']): PlaceWords {
  return {
    mirror: all('mirror'),
    noMirror: all('no-mirror'),
    onlyCopy: all('only-copy'),
    madeLike: all('made-like').map((value) => {
      const [place = '', like = ''] = value.split('=', 2);
      if (place !== '' && like !== '') return { place, like };
      throw new OptionError('option-bad-value', { name: '--made-like', value, allowed: 'COPY=ORIGINAL' });
    }),
  };
}

function countsFrom(text: string | null, now: number): CheckOptions['counts'] {
  if (text === null) return null;
  const result = typedCountsFromText(text, now);
  if (result.ok) return result.counts;
  throw new OptionError('option-bad-value', {
    name: '--counts',
    value: result.problem.detail ?? text,
    allowed: 'terminal.allowed-counts',
  });
}
