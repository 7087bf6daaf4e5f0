/** Primary result code of SQLite for a full disk (sqlite.org/rescode.html). */
const SQLITE_FULL = 13;

/** Whether an error of the file system or of SQLite says that there is no room left. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_FULL) return true;
  return 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
