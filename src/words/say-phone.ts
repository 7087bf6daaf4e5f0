import { CABLE_IS_PROVEN, type PhoneDevice, type PhoneFacts } from '../model/phone-facts.ts';
import type { PhoneProgress } from '../model/phone-progress.ts';
import { safeName } from './safe-name.ts';
import { sayBytes, sayCount, sayMoment, sayNumber } from './say-values.ts';
import type { Say } from './words.ts';

/** A phone by its name, model and system. */
export function sayPhoneName(say: Say, { name, model, system }: PhoneDevice): string {
  const shown = name === null ? say('phone.unnamed') : safeName(name);
  if (model === null || system === null) return say('phone.name-plain', { name: shown });
  return say('phone.name', { name: shown, model: safeName(model), system: safeName(system) });
}

/** What a phone says of itself, one sentence a line: what is on it, how it stands with iCloud, what only it has. */
export function sayPhone(say: Say, facts: PhoneFacts): string[] {
  return [
    ...itemLines(say, facts),
    ...icloudLines(say, facts),
    ...waitingLines(say, facts),
    ...fileLines(say, facts),
    ...(facts.readAt === null ? [] : [say('phone.as-of', { moment: sayMoment(say, facts.readAt) })]),
    say('phone.only-photos'),
    ...(CABLE_IS_PROVEN ? [] : [say('phone.not-proven-yet')]),
  ];
}

/** A line that is said only when there is something to count. */
function counted(say: Say, key: string, count: number): string[] {
  return count > 0 ? [say(`phone.${key}`, { count })] : [];
}

function itemLines(say: Say, { items }: PhoneFacts): string[] {
  const [photos, videos] = [sayCount(say, items.photos, 'photos'), sayCount(say, items.videos, 'videos')];
  return [
    say('phone.items', { photos, videos }),
    ...counted(say, 'hidden', items.hidden),
    ...counted(say, 'shared-library', items.sharedLibrary),
    ...counted(say, 'deleted', items.deleted),
  ];
}

function icloudLines(say: Say, { icloudPhotos, lastSync, server, standstills }: PhoneFacts): string[] {
  const state = say(`phone.icloud-${icloudPhotos}`);
  if (icloudPhotos === 'off') return [state];
  return [
    state,
    lastSync === null ? say('phone.last-sync-unknown') : say('phone.last-sync', { moment: sayMoment(say, lastSync) }),
    ...(server === null
      ? []
      : [
          say('phone.server', {
            photos: sayCount(say, server.photos, 'photos'),
            videos: sayCount(say, server.videos, 'videos'),
            moment: sayMoment(say, server.checkedAt),
          }),
        ]),
    ...standstills.map((reason) => say(`phone.standstill-${reason}`)),
  ];
}

function waitingLines(say: Say, { items }: PhoneFacts): string[] {
  return [
    items.waiting > 0 ? say('phone.waiting', { count: items.waiting }) : say('phone.waiting-none'),
    ...counted(say, 'deleted-waiting', items.deletedWaiting),
    ...counted(say, 'halves-waiting', items.halvesWaiting),
    ...counted(say, 'edits-waiting', items.editsWaiting),
  ];
}

function fileLines(say: Say, { files }: PhoneFacts): string[] {
  if (files === null) return [];
  const here = sayNumber(say, files.originalsHere);
  return [
    say('phone.files-here', { here, elsewhere: sayNumber(say, files.originalsElsewhere) }),
    ...counted(say, 'files-not-found', files.originalsLost),
    ...(files.unnamed > 0
      ? [say('phone.files-unnamed', { count: files.unnamed, size: sayBytes(say, files.unnamedBytes) })]
      : []),
    ...files.unnamedPaths.map((path) => `  ${safeName(path)}`),
    ...counted(say, 'files-unread', files.foldersUnread),
  ];
}

/** What is being done: "Copying its list of photos: 120 MB of 1 GB". */
export function sayPhoneStage(say: Say, { stage, bytesDone, bytesTotal }: PhoneProgress): string {
  const name = say(`phone.stage-${stage}`);
  if (bytesTotal === 0) return name;
  return say('phone.stage-of', { stage: name, done: sayBytes(say, bytesDone), total: sayBytes(say, bytesTotal) });
}
