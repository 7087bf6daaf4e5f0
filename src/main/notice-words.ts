import type { Notice } from '../bridge/contract.ts';
import type { ShellWords } from '../words/shell-words.ts';

/** What a notice says. */
export function noticeWords(notice: Notice, words: ShellWords): { title: string; body: string } {
  const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  if (notice.about === 'look-ended')
    return { title: put(words.lookEndedTitle, notice), body: put(words.lookEndedBody, notice) };
  return { title: put(words.deadlineTitle, notice), body: put(deadline(notice.daysLeft, words), notice) };
}

function deadline(daysLeft: number, words: ShellWords): string {
  if (daysLeft === 0) return words.deadlineToday;
  return daysLeft === 1 ? words.deadlineOneDay : words.deadlineBody;
}
