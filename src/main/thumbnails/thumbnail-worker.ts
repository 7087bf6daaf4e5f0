import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { makeThumbnail } from './make-thumbnail.ts';

// Entry of the thread that makes thumbnails: one file at a time, so that the one it hangs on is known.

const job = z.strictObject({ id: z.int(), file: z.string() });

parentPort?.on('message', async (message: unknown) => {
  const { id, file } = job.parse(message);
  const thumbnail = await makeThumbnail(file).catch(() => null);
  parentPort?.postMessage({ id, thumbnail }, thumbnail ? [thumbnail.bytes.buffer] : []);
});
