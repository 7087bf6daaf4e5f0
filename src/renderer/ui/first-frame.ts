import { FILMS_TOO } from '../../bridge/contract.ts';

/** A film that does not show its picture after so long has none (ms). */
const PATIENCE_MS = 5_000;

/** Longest side of a picture in pixels: tiles are up to 200 points, twice that on a fine screen. */
const LONGEST = 400;

/** Pictures kept; each is a JPEG of about 20 KB in the memory of the window. */
const MOST_KEPT = 400;

/** Films that wait; whoever scrolls through a long grid asks for more than anybody will look at. */
const MOST_WAITING = 60;

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
    const src = await pictureOf(wish.address).catch(() => null);
    // A disk that was slow is asked again when the film is on screen again.
    if (src === null) kept.delete(wish.address);
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

async function pictureOf(address: string): Promise<string | null> {
  const answer = await fetch(`${address}${FILMS_TOO}`);
  if (answer.headers.get('x-thumbnail') !== 'picture') return null;
  const bytes = await answer.blob();
  if (!bytes.type.startsWith('video/')) return URL.createObjectURL(bytes);
  const film = URL.createObjectURL(bytes);
  try {
    return await decoded(film);
  } finally {
    URL.revokeObjectURL(film);
  }
}

async function decoded(film: string): Promise<string | null> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const isShown = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const settle = (shown: boolean) => () => {
      clearTimeout(timer);
      resolve(shown);
    };
    video.addEventListener('loadeddata', settle(true), { once: true });
    video.addEventListener('error', settle(false), { once: true });
    video.src = film;
  });
  const picture = isShown && video.videoWidth > 0 ? await drawn(video) : null;
  video.removeAttribute('src');
  video.load();
  return picture;
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
