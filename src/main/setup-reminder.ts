import { Notification } from 'electron';
import { HOUR_MS } from '../model/moments.ts';
import type { ShellWords } from '../words/shell-words.ts';
import type { Log } from './log.ts';
import { createReminder } from './reminder.ts';
import type { JsonStore } from './stores/json-store.ts';

/** Reminders on screen: one that nobody holds is forgotten by V8, and its click with it. */
const onScreen = new Set<Notification>();

/** Looks now and every hour whether it is time to remind. */
export function setupReminder(parts: {
  readonly reminded: JsonStore<string | null>;
  readonly wanted: () => boolean;
  readonly words: () => ShellWords;
  /** The person clicked on the reminder. */
  readonly clicked: () => void;
  readonly log: Log;
}): void {
  const reminder = createReminder({
    wanted: async () => parts.wanted() && Notification.isSupported(),
    reminded: parts.reminded,
    words: () => ({ title: parts.words().reminderTitle, body: parts.words().reminderBody }),
    notify: (words, onFailed) => {
      const notification = new Notification(words);
      notification.on('failed', onFailed);
      notification.on('click', parts.clicked);
      notification.on('close', () => onScreen.delete(notification));
      onScreen.add(notification);
      notification.show();
    },
    now: () => new Date(),
    log: parts.log,
  });
  const check = (): void => {
    reminder.check().catch((error: unknown) => parts.log.error('reminder', error));
  };
  setInterval(check, HOUR_MS).unref();
  check();
}
