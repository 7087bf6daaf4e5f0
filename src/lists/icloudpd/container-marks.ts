/**
 * What Docker puts before each line of a program that runs in it: `icloudpd  | ` (compose), `2026-11-29T10:00:00.123456789Z ` (`logs
 * --timestamps`).
 */
const MARKS = /^(?:[\w.-]{1,60} +\| ?)?(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z +)?/;

/** A line as the program itself wrote it. */
export function withoutContainerMarks(line: string): string {
  return line.replace(MARKS, '');
}
