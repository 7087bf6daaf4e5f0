import type { PlaceholderSurvey } from './placeholder-survey.ts';
import { pathsInside, runTool } from './run-tool.ts';

/**
 * FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS (0x400000: reading fetches the data), FILE_ATTRIBUTE_RECALL_ON_OPEN (0x40000: seen
 * in directory listings only) and FILE_ATTRIBUTE_OFFLINE (0x1000). Source: learn.microsoft.com, "File Attribute Constants".
 * PINNED and UNPINNED are wishes of the person, not facts, and are not asked.
 */
const RECALL_OR_OFFLINE = 0x400000 | 0x40000 | 0x1000;

/** The folder comes by an environment variable, so that no name can become a part of the script. */
const SCRIPT = `
$ErrorActionPreference = 'SilentlyContinue'
$out = [Console]::OpenStandardOutput()
Get-ChildItem -LiteralPath $env:TWO_PLACES_ROOT -Recurse -Force | ForEach-Object {
  if (([int]$_.Attributes -band ${RECALL_OR_OFFLINE}) -ne 0) {
    $bytes = [Text.Encoding]::UTF8.GetBytes($_.FullName + [char]0)
    $out.Write($bytes, 0, $bytes.Length)
  }
}
$out.Flush()
`;

/**
 * Files whose contents are still in a cloud (iCloud for Windows, OneDrive, Dropbox), by their attributes, in one call for
 * the tree. A listing does not download. Folders carry these attributes without being empty, so none is left out.
 */
export async function findRecallAttributes(
  root: string,
  signal: AbortSignal,
  command = 'powershell.exe',
): Promise<PlaceholderSurvey> {
  const args = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command', SCRIPT];
  const output = await runTool(command, args, { signal, env: { TWO_PLACES_ROOT: root }, tolerant: false });
  return { files: new Set(pathsInside(root, output.toString('utf8'), '\\')), folders: new Set() };
}
