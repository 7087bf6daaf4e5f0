import { createCheckCore } from './check-core.ts';
import type { ReadOptions } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The worker of the window: it owns every photo and every row, and answers one call after the other. */
const core = createCheckCore();
const reply = (message: FromWorker): void => globalThis.postMessage(message);

let queue: Promise<void> = Promise.resolve();

globalThis.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  queue = queue.then(() => answer(event.data));
});

async function answer({ call, args, id }: ToWorker): Promise<void> {
  try {
    const method = core[call] as (...args: unknown[]) => unknown;
    const value = await method(...(call === 'readLists' && id !== null ? withProgress(args, id) : args));
    if (id !== null) reply({ type: 'answer', id, value });
  } catch (error) {
    if (id !== null)
      reply({ type: 'failure', id, message: error instanceof Error ? (error.stack ?? '') : String(error) });
    else console.error(`The compare worker could not do "${call}"`, error);
  }
}

function withProgress(args: readonly unknown[], id: number): unknown[] {
  const [files, options] = args;
  const onProgress = (done: number, total: number): void => reply({ type: 'progress', id, done, total });
  return [files, { ...(options as ReadOptions), onProgress }];
}
