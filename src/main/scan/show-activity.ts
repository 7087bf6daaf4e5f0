import { type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Activity } from './scan-activity.ts';

/** Electron's values for a bar that runs without a number, and for none. */
const RUNNING_BAR = 2;
const NO_BAR = -1;

/**
 * Shows the scans in the task bar or dock of the window, and keeps the computer from falling asleep while one reads: a first look at
 * a large library takes an hour, and a disk that goes away in the middle of it looks like one that failed. The screen may turn off.
 */
export function activityShower(window: () => BrowserWindow | null): (activity: Activity | null) => void {
  let blocker: number | null = null;
  const stayAwake = (wanted: boolean): void => {
    if (wanted && blocker === null) blocker = powerSaveBlocker.start('prevent-app-suspension');
    if (!wanted && blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
  return (activity) => {
    stayAwake(activity !== null && !activity.paused);
    const mode = activity?.paused ? 'paused' : activity && activity.done === null ? 'indeterminate' : 'normal';
    window()?.setProgressBar(activity === null ? NO_BAR : (activity.done ?? RUNNING_BAR), { mode });
  };
}
