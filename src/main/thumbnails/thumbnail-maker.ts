import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Log } from '../log.ts';
import type { Thumbnail } from './make-thumbnail.ts';

const answer: z.ZodType<{ id: number; thumbnail: Thumbnail | null }> = z.strictObject({
  id: z.int(),
  thumbnail: z
    .strictObject({
      type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
      bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
    })
    .nullable(),
});

interface Job {
  readonly id: number;
  readonly file: string;
  readonly done: (thumbnail: Thumbnail | null) => void;
}

export interface ThumbnailMaker {
  make(file: string): Promise<Thumbnail | null>;
  stop(): void;
}

/** Jobs that wait; a list that is scrolled through quickly asks for more than anybody will look at. */
const MOST_WAITING = 200;

/**
 * Makes thumbnails in one worker thread, one after the other, newest wish first. A file that takes longer than `limitMs`
 * or that ends the thread has no thumbnail, and the thread is started anew.
 */
export function createThumbnailMaker(workerFile: URL, limitMs: number, log: Log): ThumbnailMaker {
  let worker: Worker | null = null;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let nextId = 1;
  const waiting: Job[] = [];

  const settle = (thumbnail: Thumbnail | null): void => {
    clearTimeout(timer);
    const job = current;
    current = null;
    job?.done(thumbnail);
    next();
  };

  const replaceWorker = (why: string): void => {
    log.write('warn', `thumbnails: the thread ${why}`);
    const old = worker;
    worker = null;
    old?.removeAllListeners();
    void old?.terminate();
    settle(null);
  };

  const start = (): Worker => {
    const fresh = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    fresh.unref();
    fresh.on('message', (message: unknown) => {
      const checked = answer.safeParse(message);
      if (checked.success && checked.data.id === current?.id) settle(checked.data.thumbnail);
    });
    fresh.on('error', () => replaceWorker('failed'));
    fresh.on('exit', () => {
      if (worker === fresh) replaceWorker('ended');
    });
    return fresh;
  };

  const next = (): void => {
    if (current) return;
    const job = waiting.pop();
    if (!job) return;
    current = job;
    worker ??= start();
    timer = setTimeout(() => replaceWorker('took too long'), limitMs);
    timer.unref();
    worker.postMessage({ id: job.id, file: job.file });
  };

  return {
    make: (file) =>
      new Promise((done) => {
        waiting.push({ id: nextId, file, done });
        nextId += 1;
        if (waiting.length > MOST_WAITING) waiting.shift()?.done(null);
        next();
      }),
    stop: () => {
      const old = worker;
      worker = null;
      clearTimeout(timer);
      old?.removeAllListeners();
      void old?.terminate();
    },
  };
}
