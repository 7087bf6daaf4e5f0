import { fork } from 'node:child_process';
import type { UtilityChild } from '../../src/main/utility.ts';

/** A real process in place of Electron's utility process. `execArgv` and the rest as in `fork`. */
export function forkedChild(file: string, execArgv: readonly string[] = []) {
  const child = fork(file, { serialization: 'advanced', stdio: 'ignore', execArgv: [...execArgv] });
  const asUtility: UtilityChild = {
    postMessage: (message) => void child.send(Object(message)),
    kill: () => child.kill(),
    on: (event: string, listener: (...values: never[]) => void) => void child.on(event, listener as () => void),
  };
  return { child, asUtility };
}
