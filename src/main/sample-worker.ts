import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { makeSampleLibrary } from '../scanner/sample/make-sample-library.ts';

// Entry of the thread that makes the sample library: drawing its pictures takes seconds that main does not have.

const { folder, now } = z.strictObject({ folder: z.string(), now: z.number() }).parse(workerData);

parentPort?.postMessage(await makeSampleLibrary(folder, now));
