import { type CaptureTime, localMs } from '../../model/capture-time.ts';
import { foldName, splitName } from '../../model/file-name.ts';
import { kindOfExtension } from '../../model/media-type.ts';
import { DAY_MS, HOUR_MS } from '../../model/moments.ts';
import { nameTag } from '../names/name-tag.ts';
import { foldedStem, type GroupFile, isLiveContainer, isLiveStill } from './group-file.ts';

/** The two halves of a Live Photo, or RAW and JPEG, are taken within seconds; a copy may be written minutes later. */
const TOGETHER_MS = 120_000;
const QUARTER_HOUR_MS = 15 * 60_000;
const FARTHEST_ZONES_MS = 26 * HOUR_MS;

/**
 * Whether two capture times forbid that two files belong together. A time that is not known forbids nothing. Where
 * one side is a point in time and the other a wall clock, any difference that time zones can make is allowed.
 */
export function timesContradict(a: CaptureTime, b: CaptureTime): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown' || a.kind === 'file' || b.kind === 'file') return false;
  const slack = TOGETHER_MS + (a.precision === 'minute' || b.precision === 'minute' ? 60_000 : 0);
  if (a.precision === 'day' || b.precision === 'day') {
    return Math.abs((localMs(a) ?? 0) - (localMs(b) ?? 0)) > 2 * DAY_MS;
  }
  if (a.kind === b.kind) return Math.abs(a.ms - b.ms) > slack;
  const apart = Math.abs(a.ms - b.ms);
  if (apart > FARTHEST_ZONES_MS) return true;
  const beyond = apart % QUARTER_HOUR_MS;
  return Math.min(beyond, QUARTER_HOUR_MS - beyond) > slack;
}

/** The video of a Live Photo lasts about three seconds. */
const LONGEST_LIVE_MS = 10_000;
/** Where the length is not known. */
const LARGEST_LIVE_BYTES = 60 * 1024 * 1024;

/** The content identifier that joins both halves, or null. */
function identifierOf(file: GroupFile): string | null {
  return file.facts?.contentIdentifier ?? null;
}

/** The stem a video has in common with its still: `IMG_1_HEVC.MOV` and `UUID_3.mov` know the stem of theirs. */
export function liveStem(video: GroupFile): string {
  const stem = foldedStem(video.name);
  const tag = nameTag(stem);
  return tag?.role === 'live-video' ? tag.base : stem;
}

const NO_STEMS: string[] = [];

/**
 * The stems by which a video may belong to a still. In a Takeout the film of a Pixel's `PXL_1.MP.jpg` is called `PXL_1.MP`: all of
 * its name is the still's stem, since the ending is none of a film.
 */
function liveStems(video: GroupFile): string[] {
  if (!isLiveContainer(video)) return NO_STEMS;
  const named = kindOfExtension(splitName(video.name).extension) !== null;
  return named ? [liveStem(video)] : [liveStem(video), foldName(video.name)];
}

/**
 * Finds the video of each still in one folder; each is used once. The content identifier decides, same stem first; where
 * it is missing, the same stem is a hint, unless identifiers, capture times or the length of the video speak against it.
 * Stills and videos come in a fixed order, so the answer does not depend on the order of the disk.
 */
export function pairLivePhotos<F extends GroupFile>(stills: readonly F[], videos: readonly F[]): Map<F, F> {
  const pairs = new Map<F, F>();
  if (stills.length === 0 || videos.length === 0) return pairs;
  const taken = new Set<F>();
  const byIdentifier = indexBy(videos, (video) => identifierOf(video) ?? []);
  const byStem = indexBy(videos, liveStems);
  const pass = (candidates: (still: F) => readonly F[], fits: (still: F, video: F) => boolean) => {
    for (const still of stills) {
      if (pairs.has(still)) continue;
      const video = candidates(still).find((candidate) => !taken.has(candidate) && fits(still, candidate));
      if (!video) continue;
      pairs.set(still, video);
      taken.add(video);
    }
  };
  const sameIdentifier = (still: F) => byIdentifier.get(identifierOf(still) ?? '') ?? [];
  pass(sameIdentifier, (still, video) => foldedStem(still.name) === liveStem(video));
  pass(sameIdentifier, () => true);
  pass((still) => byStem.get(foldedStem(still.name)) ?? [], looksLive);
  return pairs;
}

/** Whether a still and a video of one stem may be a Live Photo without a common identifier. */
function looksLive(still: GroupFile, video: GroupFile): boolean {
  if (!isLiveStill(still)) return false;
  const [a, b] = [identifierOf(still), identifierOf(video)];
  if (a !== null && b !== null && a !== b) return false;
  if (!isShort(video)) return false;
  return !still.facts || !video.facts || !timesContradict(still.facts.captured, video.facts.captured);
}

function isShort(video: GroupFile): boolean {
  const duration = video.facts?.durationMs ?? null;
  return duration === null ? (video.size ?? 0) <= LARGEST_LIVE_BYTES : duration <= LONGEST_LIVE_MS;
}

function indexBy<F>(files: readonly F[], keys: (file: F) => string | readonly string[]): Map<string, F[]> {
  const index = new Map<string, F[]>();
  for (const file of files) {
    const names = keys(file);
    for (const name of typeof names === 'string' ? [names] : names) {
      const list = index.get(name);
      if (list) list.push(file);
      else index.set(name, [file]);
    }
  }
  return index;
}
