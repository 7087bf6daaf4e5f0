import type { Log } from './log.ts';
import type { JsonStore } from './stores/json-store.ts';

/** Shows one notification of the system. `onFailed` is called when it could not be shown (unsigned apps on macOS). */
export type Notify = (words: { title: string; body: string }, onFailed: () => void) => void;

/** The calendar month of a moment on this computer, as `YYYY-MM`. */
export function localMonth(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

/** Whether to remind now: it is wanted, and this month has had no reminder. The first month counts as reminded. */
export function isDue(now: Date, remindedMonth: string | null): boolean {
  return remindedMonth !== null && localMonth(now) > remindedMonth;
}

/**
 * The reminder on the 1st of the month, or on the first day after it on which the app runs. A notification is a
 * courtesy: nothing depends on whether the system shows it, and one that failed is tried again on the next start.
 */
export function createReminder(parts: {
  readonly wanted: () => Promise<boolean>;
  readonly reminded: JsonStore<string | null>;
  readonly notify: Notify;
  readonly words: () => { title: string; body: string };
  readonly now: () => Date;
  readonly log: Log;
}): { check(): Promise<void> } {
  let failedHere = false;
  return {
    check: async () => {
      if (!(await parts.wanted()) || failedHere) return;
      const before = await parts.reminded.get();
      const month = localMonth(parts.now());
      // A month that is still to come was kept while the clock was wrong: it must not silence the reminder until then.
      if (before === null || before > month) return parts.reminded.set(month);
      if (!isDue(parts.now(), before)) return;
      await parts.reminded.set(month);
      parts.notify(parts.words(), () => {
        failedHere = true;
        parts.log.write('warn', 'the system did not show the reminder');
        void parts.reminded.set(before).catch(() => {});
      });
    },
  };
}
