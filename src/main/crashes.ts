import type { Log } from './log.ts';

/** As much of `process` as is used. */
export interface CrashSource {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): void;
}

/**
 * What happens when our own code fails: the log gets the place in our code, the person one dialog (the first error is
 * the one that matters, and an error inside the handler must not open a second), and the app ends.
 */
export function setupCrashHandling(
  source: CrashSource,
  parts: { readonly log: Log; readonly tell: () => Promise<void> | void; readonly end: (code: number) => void },
): void {
  let told = false;
  const crashed = async (kind: string, error: unknown): Promise<void> => {
    parts.log.error(kind, error);
    if (told) return;
    told = true;
    try {
      await parts.tell();
    } finally {
      parts.end(1);
    }
  };
  source.on('uncaughtException', (error) => void crashed('uncaught exception', error));
  source.on('unhandledRejection', (error) => void crashed('unhandled rejection', error));
}

/** Decides what to do when the page's process ends: load it again once, then give up with words. */
export function createPageRescue(parts: {
  readonly reload: () => void;
  readonly giveUp: () => void;
  readonly log: Log;
}): (reason: string) => void {
  let reloaded = false;
  return (reason) => {
    if (reason === 'clean-exit') return;
    parts.log.write('error', `the page's process ended: ${reason.replaceAll(/[^a-z-]/g, '')}`);
    if (reloaded) return parts.giveUp();
    reloaded = true;
    parts.reload();
  };
}
