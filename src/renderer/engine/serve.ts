import type { Engine, ReadOptions } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Answers the messages of a `worker-engine` with an engine: one call after the other, in the order they came. */
export function serve(engine: Engine, reply: (message: FromWorker) => void): (message: ToWorker) => void {
  let queue: Promise<void> = Promise.resolve();

  const answer = async ({ call, args, id }: ToWorker): Promise<void> => {
    try {
      const method = engine[call] as (...args: unknown[]) => unknown;
      const value = await method(...(call === 'readLists' && id !== null ? withProgress(args, id) : args));
      if (id !== null) reply({ type: 'answer', id, value });
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (id !== null) reply({ type: 'failure', id, message });
      else console.error(`The compare worker could not do "${call}"`, error);
    }
  };
  const withProgress = (args: readonly unknown[], id: number): unknown[] => {
    const [files, options] = args;
    const onProgress = (done: number, total: number): void => reply({ type: 'progress', id, done, total });
    return [files, { ...(options as ReadOptions), onProgress }];
  };
  return (message) => {
    queue = queue.then(() => answer(message));
  };
}
