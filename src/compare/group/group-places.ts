import { essentialResources, type ResourceRole } from '../../model/asset.ts';
import { hasBytes } from '../match/units.ts';
import type { Member } from './here-groups.ts';

/**
 * The independent places (their numbers) that hold a photo which no list knows, by the files that were joined into it.
 * Only whole files count: where one of them has a Live Photo's film or a RAW half, a still alone is no copy. Files with
 * other bytes are other photos, each of which must be in two places before the group is; what was not read in full agrees
 * with any of them by name and time.
 *
 * @param numbers of the places, -1 for one that counts for nothing
 */
export function placesOfGroup(members: readonly Member[], numbers: readonly number[]): readonly number[] {
  const roles = new Set<ResourceRole>();
  for (const { asset } of members) for (const { role } of essentialResources(asset)) roles.add(role);
  const byBytes = new Map<string | null, Set<number>>();
  for (const { asset, place } of members) {
    const number = numbers[place] ?? -1;
    const files = essentialResources(asset);
    const whole = [...roles].every((role) => files.some((file) => file.role === role && hasBytes(file)));
    if (number < 0 || !whole) continue;
    const proved = files.every(({ fingerprint }) => fingerprint !== null);
    const bytes = proved ? files.map(({ role, fingerprint }) => `${role} ${fingerprint}`).join(' ') : null;
    const known = byBytes.get(bytes);
    if (known) known.add(number);
    else byBytes.set(bytes, new Set([number]));
  }
  const unproved = byBytes.get(null);
  byBytes.delete(null);
  if (byBytes.size <= 1)
    return [...new Set([...byBytes.values(), ...(unproved ? [unproved] : [])].flatMap((s) => [...s]))];
  const sets = [...byBytes.values()];
  return [...sets.reduce((least, set) => (set.size < least.size ? set : least))];
}
