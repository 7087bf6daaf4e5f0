import { type BrowserWindow, Notification } from 'electron';
import type { Notice } from '../bridge/contract.ts';
import type { ShellWords } from '../words/shell-words.ts';
import type { Log } from './log.ts';
import { noticeWords } from './notice-words.ts';

/** Notices on screen: one that nobody holds is forgotten by V8, and its click with it. */
const onScreen = new Set<Notification>();

/**
 * Shows notices of the system while nobody looks at the window. A press on one brings the window forward; where the system
 * shows none (an unsigned app on a Mac), nothing is missing.
 */
export function createNotices(parts: {
  readonly window: () => BrowserWindow | null;
  readonly words: () => ShellWords;
  readonly clicked: () => void;
  readonly log: Log;
}): (notice: Notice) => void {
  return (notice) => {
    if (parts.window()?.isFocused() || !Notification.isSupported()) return;
    const shown = new Notification(noticeWords(notice, parts.words()));
    shown.on('failed', () => parts.log.write('warn', 'the system did not show a notice'));
    shown.on('click', parts.clicked);
    shown.on('close', () => onScreen.delete(shown));
    onScreen.add(shown);
    shown.show();
  };
}
