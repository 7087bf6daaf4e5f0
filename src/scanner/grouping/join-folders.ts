import { pathOf } from '../files/scanned-file.ts';
import { compareText, type FileGroup, foldedStem, type GroupFile, mediumOf } from './group-file.ts';
import { liveStem } from './pair-live-photos.ts';

/** What joining changed. */
export interface JoinedFolders<F extends GroupFile> {
  /** Groups that gained a video, in place of the group with the same original. */
  readonly joined: ReadonlyMap<F, FileGroup<F>>;
  /** Videos that are no assets of their own any more. */
  readonly absorbed: ReadonlySet<F>;
}

/**
 * Joins stills and videos in different folders that carry the same content identifier and found no partner in their
 * own folder (tools that sort photos and videos apart). Each is used once; same stem first, then by path.
 */
export function joinFolders<F extends GroupFile>(groups: Iterable<FileGroup<F>>): JoinedFolders<F> {
  const stills = new Map<string, FileGroup<F>[]>();
  const videos = new Map<string, FileGroup<F>[]>();
  for (const group of groups) {
    const identifier = group.original.facts?.contentIdentifier ?? null;
    if (identifier === null || !mayBeJoined(group)) continue;
    push(mediumOf(group.original) === 'video' ? videos : stills, identifier, group);
  }
  const joined = new Map<F, FileGroup<F>>();
  const absorbed = new Set<F>();
  for (const [identifier, candidates] of videos) {
    const waiting = (stills.get(identifier) ?? []).sort(byPath);
    candidates.sort(byPath);
    for (const sameStem of [true, false]) {
      for (const still of waiting) {
        if (joined.has(still.original)) continue;
        const stem = foldedStem(still.original.name);
        const video = candidates.find(
          (group) => !absorbed.has(group.original) && (!sameStem || liveStem(group.original) === stem),
        );
        if (!video) continue;
        absorbed.add(video.original);
        joined.set(still.original, merge(still, video));
      }
    }
  }
  return { joined, absorbed };
}

/** Whether the other half of a group may lie in another folder. */
export function mayBeJoined({ original, companions }: FileGroup<GroupFile>): boolean {
  if ((original.facts?.contentIdentifier ?? null) === null) return false;
  return mediumOf(original) === 'video' || !companions.some(({ role }) => role === 'live-video');
}

function merge<F extends GroupFile>(still: FileGroup<F>, video: FileGroup<F>): FileGroup<F> {
  return {
    original: still.original,
    companions: [...still.companions, { role: 'live-video', file: video.original }, ...video.companions],
  };
}

function byPath<F extends GroupFile>(a: FileGroup<F>, b: FileGroup<F>): number {
  return compareText(pathOf(a.original), pathOf(b.original));
}

function push<F extends GroupFile>(map: Map<string, FileGroup<F>[]>, key: string, group: FileGroup<F>): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}
