import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstFrame } from '../../../src/renderer/ui/first-frame.ts';

type Answer = 'none' | 'image/png' | 'video/mp4';

const asked: string[] = [];
let answers: Record<string, Answer> = {};
/** The films that are being decoded: told that the first picture is there, or that there is none. */
const films: EventTarget[] = [];

beforeEach(() => {
  asked.length = 0;
  films.length = 0;
  answers = {};
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const type = answers[address.replace('?films', '')] ?? 'none';
    const headers = new Headers({ 'x-thumbnail': type === 'none' ? 'none' : 'picture' });
    return { headers, blob: async () => new Blob(['x'], { type: type === 'none' ? 'image/svg+xml' : type }) };
  });
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => `blob:${blob.type} ${films.length}`,
    revokeObjectURL: () => {},
  });
  const make = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((tag: string) => {
    if (tag === 'video') {
      const video = Object.assign(new EventTarget(), {
        videoWidth: 640,
        videoHeight: 480,
        removeAttribute: () => {},
        load: () => {},
      });
      films.push(video);
      return video as unknown as HTMLElement;
    }
    if (tag === 'canvas') {
      const canvas = {
        getContext: () => ({ drawImage: () => {} }),
        toBlob: (done: (blob: Blob) => void) => done(new Blob(['x'], { type: 'image/jpeg' })),
      };
      return canvas as unknown as HTMLElement;
    }
    return make(tag);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a film of which there is no picture has none, and is asked for again the next time', async () => {
  expect(await Promise.all([firstFrame('/thumbnail/a/1.mov'), firstFrame('/thumbnail/a/1.mov')])).toEqual([null, null]);
  expect(asked).toEqual(['/thumbnail/a/1.mov?films']);
  answers = { '/thumbnail/a/1.mov': 'image/png' };
  expect(await firstFrame('/thumbnail/a/1.mov')).toMatch(/^blob:image\/png/);
  expect(await firstFrame('/thumbnail/a/1.mov')).toMatch(/^blob:image\/png/);
  expect(asked).toHaveLength(2);
});

test('what the system shows of it is shown as it is', async () => {
  answers = { '/thumbnail/a/2.mov': 'image/png' };
  expect(await firstFrame('/thumbnail/a/2.mov')).toMatch(/^blob:image\/png/);
  expect(films).toEqual([]);
});

test('its first picture is decoded here, one film at a time, the newest wish first', async () => {
  answers = { '/thumbnail/a/3.mov': 'video/mp4', '/thumbnail/a/4.mov': 'video/mp4', '/thumbnail/a/5.mov': 'video/mp4' };
  const order: string[] = [];
  const wishes = [3, 4, 5].map(async (n) => {
    const src = await firstFrame(`/thumbnail/a/${n}.mov`);
    order.push(`${n} ${src?.split(' ')[0]}`);
  });
  for (const [i, event] of ['loadeddata', 'error', 'loadeddata'].entries()) {
    await vi.waitFor(() => expect(films).toHaveLength(i + 1));
    films[i]?.dispatchEvent(new Event(event));
  }
  await Promise.all(wishes);
  expect(order).toEqual(['3 blob:image/jpeg', '5 undefined', '4 blob:image/jpeg']);
});

test('of very many, those that were asked for first are given up, and asked for again when they are on screen again', async () => {
  const all = Array.from({ length: 80 }, (_, i) => firstFrame(`/thumbnail/b/${i}.mov`));
  await Promise.all(all);
  expect(asked.length).toBeLessThan(80);
  answers = { '/thumbnail/b/1.mov': 'image/png' };
  expect(await firstFrame('/thumbnail/b/1.mov')).toMatch(/^blob:image\/png/);
});

test('a film that the decoder does not know is decoded once; one that was only slow is tried again', async () => {
  answers = { '/thumbnail/c/1.mov': 'video/mp4', '/thumbnail/c/2.mov': 'video/mp4', '/thumbnail/c/3.mov': 'video/mp4' };
  const unknown = firstFrame('/thumbnail/c/1.mov');
  await vi.waitFor(() => expect(films).toHaveLength(1));
  films[0]?.dispatchEvent(new Event('error'));
  expect(await unknown).toBeNull();
  expect(await firstFrame('/thumbnail/c/1.mov')).toBeNull();

  // No picture in it, though the decoder says that it has begun.
  const soundOnly = firstFrame('/thumbnail/c/2.mov');
  await vi.waitFor(() => expect(films).toHaveLength(2));
  Object.assign(films[1] ?? new EventTarget(), { videoWidth: 0 }).dispatchEvent(new Event('loadeddata'));
  expect(await soundOnly).toBeNull();
  expect(await firstFrame('/thumbnail/c/2.mov')).toBeNull();
  expect(asked).toHaveLength(2);

  vi.useFakeTimers();
  const slow = firstFrame('/thumbnail/c/3.mov');
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect(await slow).toBeNull();
  const again = firstFrame('/thumbnail/c/3.mov');
  await vi.waitFor(() => expect(films).toHaveLength(4));
  films[3]?.dispatchEvent(new Event('loadeddata'));
  expect(await again).toMatch(/^blob:image\/jpeg/);
});
