import type { PlaceSummary } from '../compare/comparison.ts';
import { isOnePlace } from '../compare/group/independence.ts';
import type { Place } from '../model/place.ts';
import { type PassedOver, type PhoneBackup, UNKNOWN_STANDING } from '../model/place-standing.ts';
import { safeName } from './safe-name.ts';
import { sayDay } from './say-values.ts';
import type { Say } from './words.ts';

/** The names that services have in every language. */
const SERVICES: Readonly<Record<string, string>> = {
  onedrive: 'OneDrive',
  dropbox: 'Dropbox',
  'google-drive': 'Google Drive',
  box: 'Box',
  nextcloud: 'Nextcloud',
  mega: 'MEGA',
  syncthing: 'Syncthing',
  resilio: 'Resilio Sync',
  pcloud: 'pCloud',
  'synology-drive': 'Synology Drive',
  seafile: 'Seafile',
  tresorit: 'Tresorit',
};

/**
 * Where a place lies, how that is known, and with which of the others it counts as one: "On a disk of this computer. Counts as the same
 * place as Old pictures."
 */
export function sayStanding(say: Say, place: Place, others: readonly Place[]): string {
  const { standing = UNKNOWN_STANDING } = place;
  const { mirror, mirrorSuspected, correctedByPerson, alsoReachedBy = [], mark } = standing;
  const sentences = [sayGround(say, place)];
  const services = alsoReachedBy.flatMap((key) => SERVICES[key] ?? []);
  if (services.length > 0) sentences.push(say('standing.may-be-in-step', { name: services.join(', ') }));
  if (mark !== undefined) sentences.push(say('standing.mark', { mark: safeName(mark) }));
  if (standing.backup?.encrypted) sentences.push(say('standing.backup-closed'));
  if (correctedByPerson === 'only-a-copy') sentences.push(say('standing.only-a-copy'));
  if (correctedByPerson === 'kept-in-step' || mirror === 'yes') sentences.push(say('standing.kept-in-step'));
  else if (mirror === 'no') sentences.push(say('standing.no-mirror'));
  else if (mirrorSuspected && correctedByPerson === null) sentences.push(say('standing.mirror-open'));
  if (standing.madeLike) sentences.push(say('standing.made-like', { name: safeName(standing.madeLike.name) }));
  const same = others
    .filter((other) => other.id !== place.id && isOnePlace(place, other))
    .map(({ name }) => safeName(name));
  if (same.length > 0 && standing.mayCount) sentences.push(say('standing.same-as', { places: same.join(', ') }));
  return sentences.join(' ');
}

function sayGround(say: Say, { kind, standing = UNKNOWN_STANDING }: Place): string {
  const { ground, source, name, backup } = standing;
  if (ground === 'disk') {
    if (kind !== 'external-disk') return say('standing.computer');
    return name === null ? say('standing.disk-unnamed') : say('standing.disk', { name: safeName(name) });
  }
  if (ground === 'icloud') {
    if (kind === 'photos-library') return say('standing.library');
    return say(source === 'default-place' ? 'standing.icloud-by-name' : 'standing.icloud');
  }
  if (ground === 'phone-backup' && backup) return sayBackup(say, backup);
  return say(`standing.${ground}`, { name: SERVICES[name ?? ''] ?? safeName(name ?? '') });
}

/** "This is a backup of your iPhone (“Eva's iPhone”, from 12 October 2026, encrypted). …" */
function sayBackup(say: Say, { device, at, encrypted, finished }: PhoneBackup): string {
  const facts = [
    device === null ? '' : `“${safeName(device)}”`,
    at === null ? '' : say('standing.backup-from', { day: sayDay(say, new Date(at).toISOString().slice(0, 10)) }),
    encrypted === true ? say('standing.backup-encrypted') : '',
    finished === false ? say('standing.backup-unfinished') : '',
  ].filter((fact) => fact !== '');
  return facts.length === 0
    ? say('standing.phone-backup')
    : say('standing.phone-backup-known', { facts: facts.join(', ') });
}

/** "packed files, passed over: 2, for example 2009.7z" */
export function sayPassedOver(say: Say, { kind, count, example }: PassedOver): string {
  const values = { count, kind: say(`passed-over.${kind}`) };
  return example === null || example === ''
    ? say('standing.passed-over-plain', values)
    : say('standing.passed-over', { ...values, example: safeName(example, 60) });
}

/** Where each place lies, and what was passed over in it: one line for each, with the name of the place in front. */
export function sayPlaces(say: Say, places: readonly PlaceSummary[]): string[] {
  const all = places.map(({ place }) => place);
  return places.flatMap(({ place, passedOver }) => {
    if (place.source === 'list') return [];
    const name = safeName(place.name);
    const over = (passedOver ?? []).map((each) => `${name}: ${sayPassedOver(say, each)}`);
    return [`${name}: ${sayStanding(say, place, all)}`, ...over];
  });
}
