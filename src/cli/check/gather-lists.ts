import path from 'node:path';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { ListFile, ListResult } from '../../lists/parsed-list.ts';
import { readLists } from '../../lists/registry.ts';
import { withUnread } from '../../lists/with-unread.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { openListFiles } from '../../scanner/list-files.ts';
import { phoneWord } from '../../scanner/phone/phone-word.ts';
import { isLibraryList, readLibraryList } from '../../scanner/photos-library/read-library-list.ts';
import { doesAnswer } from '../../scanner/place/does-answer.ts';
import { CommandFailure } from '../failure.ts';

/** The lists that could be read, and what was given and could not. */
export interface GatheredLists {
  readonly lists: readonly PlaceContents[];
  readonly problems: readonly Problem[];
  /** Of `lists`, those of which nobody said what they are: names that icloudpd printed. */
  readonly printed: readonly PlaceContents[];
}

export interface GatherWish {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The moment of asking (ms, UTC). */
  readonly now: number;
  readonly signal: AbortSignal;
  readonly printedNames: PrintedNames | null;
  /** Reads the phone on the cable, for the word that stands for it (`phone-word.ts`). */
  readonly readPhone: (phoneId: string | null) => Promise<ListResult>;
}

/**
 * Reads every list given. Files that belong together become one list. Fails when a path is not there, does not answer, or when nothing
 * given is a list; what could not be read beside a list that could makes that list incomplete, so that it cannot lead to
 * a yes.
 */
export async function gatherLists(given: readonly string[], wish: GatherWish): Promise<GatheredLists> {
  const { cwd, now, signal, printedNames } = wish;
  const files: ListFile[] = [];
  const results: ListResult[] = [];
  for (const shown of given) {
    const phone = phoneWord(shown);
    if (phone !== null) {
      results.push(await wish.readPhone(phone.phoneId));
      continue;
    }
    const full = path.resolve(cwd, shown);
    if (!(await doesAnswer(full))) throw new CommandFailure({ code: 'folder-silent', path: shown });
    if (isLibraryList(full)) {
      results.push(readLibraryList(full, now));
      continue;
    }
    const opened = await openListFiles(full);
    if (!opened.ok)
      throw new CommandFailure(opened.problem.path === full ? { ...opened.problem, path: shown } : opened.problem);
    files.push(...opened.files);
  }
  if (files.length > 0)
    results.push(...(await readLists(files, { now, signal, ...(printedNames ? { printedNames } : {}) })));
  if (signal.aborted) throw new CommandFailure({ code: 'cancelled' });
  const lists = results.flatMap((result) => (result.ok ? [result.list.contents] : []));
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  const [first] = problems;
  if (lists.length === 0 && first) throw new CommandFailure(first);
  const printed = results.flatMap((result) =>
    result.ok && result.list.format === 'icloudpd-names' && printedNames === null ? [result.list.contents] : [],
  );
  return { lists: lists.map((list) => withUnread(list, problems.length)), problems, printed };
}
