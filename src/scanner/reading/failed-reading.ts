import type { ReadOutcome } from './read-job.ts';

/** What an error of the system means for the file that was to be read. */
export function outcomeOfError(error: unknown): ReadOutcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
  return { kind: 'unreadable', technical: code || (error instanceof Error ? error.message : String(error)) };
}
