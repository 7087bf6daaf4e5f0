import { foldName } from '../../model/file-name.ts';
import { nameTag, sidecarTargets } from '../names/name-tag.ts';
import {
  type Companion,
  compareText,
  type FileGroup,
  foldedStem,
  type Grouped,
  type GroupFile,
  type Medium,
  mediumOf,
  pairRank,
} from './group-file.ts';
import { pairLivePhotos, timesContradict } from './pair-live-photos.ts';

interface Item<F extends GroupFile> {
  readonly file: F;
  readonly medium: Medium;
  readonly stem: string;
}

interface Belonging<F extends GroupFile> {
  readonly role: Companion<F>['role'];
  readonly to: Item<F>;
}

/** The pictures and films of one stem. */
type ByStem<F extends GroupFile> = (stem: string) => readonly Item<F>[] | undefined;

/** Most photos have no companions: one empty list for all of them. */
const ALONE: readonly never[] = Object.freeze([]);

/**
 * Puts the files of one folder together into assets. Pure; the order of the files does not matter. Files of other folders
 * can be joined afterwards (join-folders.ts).
 */
export function groupFolder<F extends GroupFile>(files: readonly F[]): Grouped<F> {
  const items = files
    .map((file): Item<F> => ({ file, medium: mediumOf(file), stem: foldedStem(file.name) }))
    .sort((a, b) => compareText(a.file.name, b.file.name));
  const main = items.filter((item) => item.medium !== 'adjustment' && item.medium !== 'sidecar');
  // Of most folders nobody asks for it.
  let stems: ReadonlyMap<string, readonly Item<F>[]> | null = null;
  const byStem: ByStem<F> = (stem) => {
    stems ??= Map.groupBy(main, (item) => item.stem);
    return stems.get(stem);
  };
  const belongs = new Map<Item<F>, Belonging<F>>();
  attachEdited(main, byStem, belongs);
  attachRaws(main, byStem, belongs);
  attachLiveVideos(main, belongs);
  const { attached, loose } = attachNotes(items, main, byStem);
  return { groups: collect(main, belongs, attached), loose };
}

function contradict(a: GroupFile, b: GroupFile): boolean {
  return a.facts !== null && b.facts !== null && timesContradict(a.facts.captured, b.facts.captured);
}

/** `IMG_E1234` belongs to `IMG_1234` when that is here too; alone it is a photo of its own. */
function attachEdited<F extends GroupFile>(
  main: readonly Item<F>[],
  byStem: ByStem<F>,
  belongs: Map<Item<F>, Belonging<F>>,
): void {
  for (const item of main) {
    const tag = nameTag(item.stem);
    if (tag?.role !== 'edited') continue;
    const candidates = (byStem(tag.base) ?? []).filter((other) => !contradict(item.file, other.file));
    const sameMedium = candidates.find((other) => (other.medium === 'video') === (item.medium === 'video'));
    const to = sameMedium ?? (item.medium === 'video' ? candidates[0] : undefined);
    if (to) belongs.set(item, { role: 'edited', to });
  }
}

/** RAW and JPEG (or HEIC) of one stem are one photo, as in iCloud; the JPEG is its original. */
function attachRaws<F extends GroupFile>(
  main: readonly Item<F>[],
  byStem: ByStem<F>,
  belongs: Map<Item<F>, Belonging<F>>,
): void {
  const complete = new Set<Item<F>>();
  for (const item of main) {
    if (item.medium !== 'raw' || belongs.has(item)) continue;
    const tag = nameTag(item.stem);
    const stem = tag?.role === 'raw' ? tag.base : item.stem;
    const still = (byStem(stem) ?? [])
      .filter((other) => other.medium === 'still' && !belongs.has(other) && !complete.has(other))
      .filter((other) => !contradict(item.file, other.file))
      .sort((a, b) => pairRank(a.file) - pairRank(b.file))[0];
    if (!still) continue;
    belongs.set(item, { role: 'raw', to: still });
    complete.add(still);
  }
}

function attachLiveVideos<F extends GroupFile>(main: readonly Item<F>[], belongs: Map<Item<F>, Belonging<F>>): void {
  if (!main.some((item) => item.medium === 'video')) return;
  const free = main.filter((item) => !belongs.has(item));
  const itemOf = new Map(free.map((item) => [item.file, item]));
  // A HEIC before a JPEG of the same stem: the phone wrote the HEIC, a converter the JPEG.
  const stills = free.filter((item) => item.medium !== 'video').sort((a, b) => liveRank(a.file) - liveRank(b.file));
  const videos = free.filter((item) => item.medium === 'video');
  const pairs = pairLivePhotos(
    stills.map((item) => item.file),
    videos.map((item) => item.file),
  );
  for (const [still, video] of pairs) {
    const [to, item] = [itemOf.get(still), itemOf.get(video)];
    if (to && item) belongs.set(item, { role: 'live-video', to });
  }
}

function liveRank(file: GroupFile): number {
  return pairRank(file) === 1 ? 0 : 1;
}

/** Adjustments and sidecars go to the photo they name; those that name none stay loose. */
function attachNotes<F extends GroupFile>(
  items: readonly Item<F>[],
  main: readonly Item<F>[],
  byStem: ByStem<F>,
): { attached: Map<Item<F>, Companion<F>[]>; loose: F[] } {
  const attached = new Map<Item<F>, Companion<F>[]>();
  const loose: F[] = [];
  const notes = items.filter((item) => item.medium === 'adjustment' || item.medium === 'sidecar');
  const byName = notes.length > 0 ? new Map(main.map((item) => [foldName(item.file.name), item])) : null;
  for (const note of notes) {
    const tag = nameTag(note.stem);
    const targets = note.medium === 'sidecar' ? sidecarTargets(note.stem) : [note.stem, tag?.base ?? note.stem];
    let to: Item<F> | undefined;
    for (const target of targets) to ??= byName?.get(target) ?? preferStill(byStem(target));
    if (!to) loose.push(note.file);
    else {
      const role = note.medium === 'adjustment' ? 'adjustment' : 'sidecar';
      const list = attached.get(to) ?? [];
      list.push({ role, file: note.file });
      attached.set(to, list);
    }
  }
  return { attached, loose };
}

function preferStill<F extends GroupFile>(items: readonly Item<F>[] | undefined): Item<F> | undefined {
  return items?.find((item) => item.medium !== 'video') ?? items?.[0];
}

function collect<F extends GroupFile>(
  main: readonly Item<F>[],
  belongs: ReadonlyMap<Item<F>, Belonging<F>>,
  attached: ReadonlyMap<Item<F>, readonly Companion<F>[]>,
): FileGroup<F>[] {
  const companions = new Map<Item<F>, Companion<F>[]>();
  for (const item of main) {
    const belonging = belongs.get(item);
    const notes = attached.get(item);
    if (!belonging && !notes) continue;
    const root = rootOf(item, belongs);
    const list = companions.get(root) ?? [];
    companions.set(root, list);
    if (belonging) list.push({ role: belonging.role, file: item.file });
    if (notes) list.push(...notes);
  }
  const originals = belongs.size === 0 ? main : main.filter((item) => !belongs.has(item));
  return originals.map((item) => ({ original: item.file, companions: companions.get(item) ?? ALONE }));
}

/** The original at the end of the chain: an edited video belongs to a Live Photo video that belongs to a still. */
function rootOf<F extends GroupFile>(item: Item<F>, belongs: ReadonlyMap<Item<F>, Belonging<F>>): Item<F> {
  let root = item;
  for (let next = belongs.get(root); next; next = belongs.get(root)) root = next.to;
  return root;
}
