import type { PlaceholderSurvey } from './placeholder-survey.ts';
import { pathsInside, runTool } from './run-tool.ts';

/**
 * Files and folders with the flag `SF_DATALESS` (macOS 14 and later keep the real name and full size of a file that is
 * only in iCloud). One `find` for the tree reads the flag from the directory entry; folders that are dataless
 * themselves are not entered (`-prune`), because listing them would fetch them. Source: man pages of find(1), chflags(2).
 *
 * @param command another program in place of `/usr/bin/find`, for tests on other systems
 */
export async function findDataless(
  root: string,
  signal: AbortSignal,
  command = '/usr/bin/find',
): Promise<PlaceholderSurvey> {
  const output = await runTool(command, [root, '-flags', '+dataless', '-print0', '-prune'], { signal, tolerant: true });
  // The walk knows which of them are folders.
  const paths = new Set(pathsInside(root, output.toString('utf8'), '/'));
  return { files: paths, folders: paths };
}
