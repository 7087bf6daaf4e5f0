// A reader ahead for tests that writes down which files it is given, and when it ends; it reads none. Of `hangs.jpg` it never comes back.
import { appendFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { filesAhead } from '../../../src/scanner/reading/read-ahead.ts';

const tell = (line: string) => appendFileSync(process.env.TWO_PLACES_TEST_MARK ?? '', `${line}\n`);

process.on('exit', () => tell('ended'));
parentPort?.on('message', (text: string | null) => {
  if (text === null) {
    parentPort?.close();
    return;
  }
  for (const { path } of filesAhead(text)) {
    tell(String(path));
    if (String(path).endsWith('hangs.jpg')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    if (String(path).endsWith('throws.jpg')) throw new Error('a reader with a bug');
  }
  parentPort?.postMessage(null);
});
