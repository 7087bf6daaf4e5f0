import { FILMS_TOO } from '../../bridge/contract.ts';

/** A film that does not show its picture after so long has none (ms). */
const PATIENCE_MS = 5_000;

/** Longest side of a picture in pixels: tiles are up to 200 points, twice that on a fine screen. */
const LONGEST = 400;

/** Pictures kept; each is a JPEG of about 20 KB in the memory of the window. */
const MOST_KEPT = 400;

/** Films that wait; whoever scrolls through a long grid asks for more than anybody will look at. */
const MOST_WAITING = 60;

/** What came of a film: the address of its picture, or null; certain where asking again would say the same. */
interface Outcome {
  readonly src: string | null;
  readonly isCertain: boolean;
}

const NOT_NOW: Outcome = { src: null, isCertain: false };

/** The decoder does not know this film: it is not read and decoded again each time its tile comes on screen. */
const UNDECODABLE: Outcome = { src: null, isCertain: true };

const kept = new Map<string, Promise<string | null>>();
const waiting: { readonly address: string; readonly done: (src: string | null) => void }[] = [];
let isBusy = false;

/**
 * The address of a picture of a film: what the system shows of it, or its first picture, decoded by the window, which knows H.264
 * everywhere and HEVC where the computer does. Null when there is none. One film at a time, the newest wish first.
 *
 * @param address of its thumbnail (`state/api.ts`)
 */
export function firstFrame(address: string): Promise<string | null> {
  const known = kept.get(address);
  if (known) return known;
  const found = new Promise<string | null>((done) => waiting.push({ address, done }));
  kept.set(address, found);
  if (kept.size > MOST_KEPT) forgetOldest();
  if (waiting.length > MOST_WAITING) giveUpOldest();
  if (!isBusy) void work();
  return found;
}

async function work(): Promise<void> {
  isBusy = true;
  for (let wish = waiting.pop(); wish; wish = waiting.pop()) {
    const { src, isCertain } = await pictureOf(wish.address).catch(() => NOT_NOW);
    // A disk that was slow is asked again when the film is on screen again.
    if (!isCertain) kept.delete(wish.address);
    wish.done(src);
  }
  isBusy = false;
}

function giveUpOldest(): void {
  const oldest = waiting.shift();
  if (!oldest) return;
  // It is asked again when it is on screen again.
  kept.delete(oldest.address);
  oldest.done(null);
}

function forgetOldest(): void {
  for (const [address, picture] of kept) {
    kept.delete(address);
    void picture.then((src) => src && URL.revokeObjectURL(src));
    return;
  }
}

async function pictureOf(address: string): Promise<Outcome> {
  const answer = await fetch(`${address}${FILMS_TOO}`);
  if (answer.headers.get('x-thumbnail') !== 'picture') return NOT_NOW;
  const bytes = await answer.blob();
  if (!bytes.type.startsWith('video/')) return { src: URL.createObjectURL(bytes), isCertain: true };
  const film = URL.createObjectURL(bytes);
  try {
    return await decoded(film);
  } finally {
    URL.revokeObjectURL(film);
  }
}

async function decoded(film: string): Promise<Outcome> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const heard = await new Promise<'shown' | 'error' | 'late'>((resolve) => {
    const timer = setTimeout(() => resolve('late'), PATIENCE_MS);
    const settle = (what: 'shown' | 'error') => () => {
      clearTimeout(timer);
      resolve(what);
    };
    video.addEventListener('loadeddata', settle('shown'), { once: true });
    video.addEventListener('error', settle('error'), { once: true });
    video.src = film;
  });
  const src = heard === 'shown' && video.videoWidth > 0 ? await drawn(video) : null;
  video.removeAttribute('src');
  video.load();
  if (src !== null) return { src, isCertain: true };
  return heard === 'late' ? NOT_NOW : UNDECODABLE;
}

async function drawn(video: HTMLVideoElement): Promise<string | null> {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, LONGEST / Math.max(videoWidth, videoHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(2, Math.round(videoWidth * scale));
  canvas.height = Math.max(2, Math.round(videoHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
  return jpeg && URL.createObjectURL(jpeg);
}
