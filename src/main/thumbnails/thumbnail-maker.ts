import { z } from 'zod';
import type { Log } from '../log.ts';
import type { UtilityChild } from '../utility.ts';
import type { Thumbnail } from './make-thumbnail.ts';

const answer: z.ZodType<{ id: number; thumbnail: Thumbnail | null }> = z.strictObject({
  id: z.int(),
  thumbnail: z
    .strictObject({
      type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4']),
      bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
    })
    .nullable(),
});

interface Job {
  readonly id: number;
  readonly file: string;
  readonly inner: string | null;
  readonly done: (thumbnail: Thumbnail | null) => void;
}

export interface ThumbnailMaker {
  /** @param inner for a photo inside a zip: its path in there */
  make(file: string, inner?: string | null): Promise<Thumbnail | null>;
  stop(): void;
}

/** Jobs that wait; a list that is scrolled through quickly asks for more than anybody will look at. */
const MOST_WAITING = 200;

/**
 * Makes thumbnails in one process, one after the other, newest wish first. A file that takes longer than `limitMs` or that ends the
 * process has no thumbnail, and the process is started anew.
 */
export function createThumbnailMaker(fork: () => UtilityChild, limitMs: number, log: Log): ThumbnailMaker {
  let child: UtilityChild | null = null;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let nextId = 1;
  let stopped = false;
  const waiting: Job[] = [];

  const settle = (thumbnail: Thumbnail | null): void => {
    clearTimeout(timer);
    const job = current;
    current = null;
    job?.done(thumbnail);
    next();
  };

  const replace = (why: string): void => {
    log.write('warn', `thumbnails: the process ${why}`);
    const old = child;
    child = null;
    old?.kill();
    settle(null);
  };

  const start = (): UtilityChild => {
    const fresh = fork();
    // What an old process still says is about a file that was given up.
    const ofCurrent = (act: () => void) => {
      if (child === fresh) act();
    };
    fresh.on('message', (message) =>
      ofCurrent(() => {
        const checked = answer.safeParse(message);
        if (checked.success && checked.data.id === current?.id) settle(checked.data.thumbnail);
      }),
    );
    fresh.on('error', () => ofCurrent(() => replace('failed')));
    fresh.on('exit', () => ofCurrent(() => replace('ended')));
    return fresh;
  };

  const next = (): void => {
    if (current || stopped) return;
    const job = waiting.pop();
    if (!job) return;
    current = job;
    child ??= start();
    timer = setTimeout(() => replace('took too long'), limitMs);
    timer.unref();
    child.postMessage({ id: job.id, file: job.file, inner: job.inner });
  };

  return {
    make: (file, inner = null) =>
      new Promise((done) => {
        waiting.push({ id: nextId, file, inner, done });
        nextId += 1;
        if (waiting.length > MOST_WAITING) waiting.shift()?.done(null);
        next();
      }),
    stop: () => {
      stopped = true;
      const old = child;
      child = null;
      clearTimeout(timer);
      old?.kill();
    },
  };
}
