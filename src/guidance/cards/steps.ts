import type { Card, Step, SystemId } from '../card.ts';

export type SystemSteps = Card['steps'][number];

/** One step, with the exact path to tap when there is one. */
export function step(text: string, ...path: readonly string[]): Step {
  return path.length > 0 ? { text, path } : { text };
}

/** The steps of one system. */
export function on(system: SystemId, ...steps: readonly Step[]): SystemSteps {
  return { system, steps };
}

/** Where each system shows whether photos are still on their way (an iPhone shows it in Photos, not in Settings). */
export const SEE_STATUS: readonly SystemSteps[] = [
  on(
    'ios17',
    step('Open Photos and scroll to the very bottom. Read the line there.', 'Photos', 'Library', 'All Photos'),
  ),
  on(
    'ios18',
    step('Open Photos and tap your profile picture at the top. Read the line there.', 'Photos', 'Profile picture'),
  ),
  on(
    'ios26',
    step(
      'Open Photos, tap Collections, then your profile picture. A green, yellow or red mark stands beside the status.',
      'Photos',
      'Collections',
      'Profile picture',
    ),
  ),
  on(
    'macos',
    step('Open Photos and scroll to the very bottom. Read the line there.', 'Photos', 'Library', 'All Photos'),
  ),
];

/** The switch of iCloud Photos; the same on all versions that we know. */
export const ICLOUD_PHOTOS_SWITCH: readonly string[] = [
  'Settings',
  '[your name]',
  'iCloud',
  'Photos',
  'Sync this iPhone',
];

/** The options of Photos, which moved in iOS 18. */
export function inPhotosSettings(text: string, ...last: readonly string[]): SystemSteps[] {
  const older = step(text, 'Settings', 'Photos', ...last);
  const newer = step(text, 'Settings', 'Apps', 'Photos', ...last);
  return [on('ios17', older), on('ios18', newer), on('ios26', newer)];
}

export const CHECK_AGAIN = 'Get a new list of iCloud and check again here. The gap should be smaller or gone.';
export const SCAN_AGAIN = 'Scan the folder again here. The photos should move from the gaps to the copies.';
