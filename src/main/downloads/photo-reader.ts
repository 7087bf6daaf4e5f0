import { z } from 'zod';
import type { ArrivedPhoto } from '../../bridge/contract.ts';
import { arrivedPhoto } from '../../bridge/shapes/user-state.ts';
import type { Log } from '../log.ts';
import type { UtilityChild } from '../utility.ts';

/** Reads downloaded files in a process of its own, which ends when nothing is to be read any more. */
export interface PhotoReader {
  /** The photos in one file; null where it could not be read to its end. */
  read(file: string, path: string): Promise<readonly ArrivedPhoto[] | null>;
  stop(): void;
}

const answer = z.strictObject({ id: z.int(), photos: z.array(arrivedPhoto).max(100_000).nullable() });

/** One file is read at a time: the caller waits for one before it asks for the next. A process that ends has read nothing. */
export function createPhotoReader(fork: () => UtilityChild, log: Log): PhotoReader {
  let child: UtilityChild | null = null;
  let waiting: { readonly id: number; done(photos: readonly ArrivedPhoto[] | null): void } | null = null;
  let nextId = 1;

  const settle = (photos: readonly ArrivedPhoto[] | null): void => {
    const job = waiting;
    waiting = null;
    job?.done(photos);
  };
  const ended = (fresh: UtilityChild, how: string): void => {
    if (child !== fresh) return;
    child = null;
    log.write('warn', `downloads: the process ${how}`);
    settle(null);
  };
  const start = (): UtilityChild => {
    const fresh = fork();
    fresh.on('message', (message) => {
      const said = answer.safeParse(message);
      if (child === fresh && said.success && said.data.id === waiting?.id) settle(said.data.photos);
    });
    fresh.on('error', () => ended(fresh, 'failed'));
    fresh.on('exit', () => ended(fresh, 'ended'));
    return fresh;
  };
  return {
    read: (file, path) =>
      new Promise((done) => {
        settle(null);
        waiting = { id: nextId, done };
        nextId += 1;
        child ??= start();
        child.postMessage({ id: waiting.id, file, path });
      }),
    stop() {
      const old = child;
      child = null;
      settle(null);
      old?.kill();
    },
  };
}
