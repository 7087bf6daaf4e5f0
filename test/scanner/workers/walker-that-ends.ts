// A thread for tests that walks to its last batch and ends in place of handing it over.
import { parentPort } from 'node:worker_threads';
import { serveWalk } from '../../../src/scanner/walk-thread/serve-walk.ts';
import type { WalkBatch } from '../../../src/scanner/walk-thread/walk-batch.ts';

const port = parentPort;
if (port) {
  const post = port.postMessage.bind(port);
  port.postMessage = (batch: WalkBatch) => {
    // All that was met, but for the end.
    post({ ...batch, end: null });
    if (batch.end !== null) setTimeout(() => process.exit(1));
  };
}
serveWalk();
