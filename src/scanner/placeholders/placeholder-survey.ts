import { findDataless } from './mac-dataless.ts';
import { findRecallAttributes } from './windows-attributes.ts';

/**
 * What one look at a whole tree found: paths inside the place (with `/`) of files, and of folders, whose contents are
 * still in a cloud. Found from metadata alone: opening such a file, or listing such a folder, would download it.
 */
export interface PlaceholderSurvey {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

export const NOTHING_FOUND: PlaceholderSurvey = Object.freeze({ files: new Set<string>(), folders: new Set<string>() });

/** A detector that asks the system once for a whole tree. Rejects when the system does not answer. */
export type TreeDetector = (root: string, signal: AbortSignal) => Promise<PlaceholderSurvey>;

/** The detector of a platform that marks placeholders in ways Node's `Stats` does not show; null where it shows them. */
export function treeDetector(platform: NodeJS.Platform = process.platform): TreeDetector | null {
  if (platform === 'darwin') return findDataless;
  return platform === 'win32' ? findRecallAttributes : null;
}
