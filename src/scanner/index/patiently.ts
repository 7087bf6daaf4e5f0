/** Primary result code of SQLite for a database that another connection holds (sqlite.org/rescode.html). */
const BUSY = 5;
const MOST_WAITING_MS = 2_000;
const PAUSE_MS = 20;

/** Whether an error of SQLite says that another connection holds the database. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;
}

/**
 * Does something again while another run holds the database, for two seconds at most. SQLite waits by itself nearly everywhere, but
 * not while two runs turn a new file into a database with a log. Blocks the thread.
 */
export function patiently<T>(work: () => T): T {
  const until = performance.now() + MOST_WAITING_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
