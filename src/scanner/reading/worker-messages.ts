/** What the pool hands to a worker when it starts. */
export interface WorkerSetup {
  readonly state: SharedArrayBuffer;
  readonly scanSwitch: SharedArrayBuffer;
}

/** And to a reader ahead. */
export interface AheadSetup extends WorkerSetup {
  readonly isReadFarAhead: boolean;
}

/** In place of jobs: the worker may end. */
export const NO_MORE_JOBS = null;

/** What a worker is sent: a batch of jobs as a text (message-text.ts), or {@link NO_MORE_JOBS}. */
export type JobMessage = string | typeof NO_MORE_JOBS;
