import { z } from 'zod';

/** As much of Electron's `process.parentPort` as is used; Node itself has none. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
}

const port = z.custom<ParentPort>(
  (value) => typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value,
);

/** The way to main, in a process that the app started (Electron's utility process). Throws anywhere else. */
export function portToMain(): ParentPort {
  const found = port.safeParse(Reflect.get(process, 'parentPort'));
  if (!found.success) throw new Error('this process is started by the app');
  return found.data;
}
