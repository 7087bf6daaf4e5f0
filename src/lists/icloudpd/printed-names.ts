import type { PlaceContents } from '../../model/place.ts';

/** What names printed by icloudpd are: all of iCloud, or only what its folder lacked when it ran. */
export type PrintedNames = 'everything' | 'only-missing';

/**
 * A list of printed names as what the person says that it is. Not said, it is only what was missing: then it can never
 * show that everything is here. The other answer takes that back, as often as the person likes.
 */
export function asPrinted(contents: PlaceContents, printed: PrintedNames): PlaceContents {
  const notes = contents.notes.filter(({ code }) => code !== 'only-missing-files');
  if (printed === 'only-missing') notes.unshift({ code: 'only-missing-files', blocks: true });
  return { ...contents, notes };
}

/** What a list of printed names is taken for now. */
export function printedAs({ notes }: PlaceContents): PrintedNames {
  return notes.some(({ code }) => code === 'only-missing-files') ? 'only-missing' : 'everything';
}
