import type { Notice } from '../bridge/contract.ts';
import type { ShellWords } from '../words/shell-words.ts';

/** What a notice says. */
export function noticeWords(notice: Notice, words: ShellWords): { title: string; body: string } {
  const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  if (notice.about === 'look-ended')
    return { title: put(words.lookEndedTitle, notice), body: put(words.lookEndedBody, notice) };
  const body = notice.daysLeft === 0 ? words.deadlineToday : put(words.deadlineBody, notice);
  return { title: put(words.deadlineTitle, notice), body };
}
