import { Notification } from 'electron';
import type { Log } from './log.ts';
import { createReminder } from './reminder.ts';
import type { ShellWords } from './shell-words.ts';
import type { JsonStore } from './stores/json-store.ts';

const HOUR_MS = 3_600_000;

/** Looks now and every hour whether it is time to remind. */
export function setupReminder(parts: {
  readonly reminded: JsonStore<string | null>;
  readonly wanted: () => boolean;
  readonly words: () => ShellWords;
  readonly log: Log;
}): void {
  const reminder = createReminder({
    wanted: async () => parts.wanted() && Notification.isSupported(),
    reminded: parts.reminded,
    words: () => ({ title: parts.words().reminderTitle, body: parts.words().reminderBody }),
    notify: (words, onFailed) => {
      const notification = new Notification(words);
      notification.on('failed', onFailed);
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
