import { Worker } from 'node:worker_threads';
import { z } from 'zod';

const sample = z.strictObject({ folder: z.string(), listName: z.string(), listCsv: z.string() });

/**
 * The sample library with its list, made in a folder of the data folder, in a thread of its own; made anew each time it
 * is asked for. Rejects when it cannot be made.
 */
export function makeSample(workerFile: URL, folder: string, now: number): Promise<z.output<typeof sample>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { folder, now } });
    worker.once('message', (message: unknown) => {
      const checked = sample.safeParse(message);
      if (checked.success) resolve(checked.data);
      else reject(new Error('the sample is not what it should be'));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the sample was not made')));
  });
}
