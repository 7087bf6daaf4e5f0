import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

// Electron's `fs` shows archives as folders, by their ending, in every process and thread, until `process.noAsar` is set
// (lib/node/asar-fs-wrapper.ts). So a file of a person that is called `x.asar` cannot be read before, and nothing of the app's own
// archive after. Here the app's archive is a folder called `app.asar` that the specs make; Node's own loading of code goes
// around `fs`, as it does in Electron.

/** The app's own archive, when the program lies in one. */
const OWN = /^.*?[\\/]app\.asar(?=[\\/])/.exec(process.argv[1] ?? '')?.[0] ?? null;

function isArchivesOff(): boolean {
  return Reflect.get(process, 'noAsar') === true;
}

function textOf(target: unknown): string {
  if (target instanceof URL) return target.pathname;
  return Buffer.isBuffer(target) ? target.toString() : typeof target === 'string' ? target : '';
}

const real = { statSync: fs.statSync };

/** Why Electron would not let this path through; null when it would. */
function refusal(target: unknown): Error | null {
  const file = textOf(target);
  if (!/\.asar/i.test(file)) return null;
  if (isArchivesOff()) {
    const isOwn = OWN !== null && path.resolve(file).startsWith(OWN + path.sep);
    return isOwn ? Object.assign(new Error(`ENOTDIR: not a directory, '${file}'`), { code: 'ENOTDIR' }) : null;
  }
  for (let at = path.resolve(file); at !== path.dirname(at); at = path.dirname(at)) {
    if (path.extname(at).toLowerCase() !== '.asar') continue;
    if (real.statSync(at, { throwIfNoEntry: false })?.isFile()) return new Error(`Invalid package ${at}`);
  }
  return null;
}

type AnyFunction = (...args: unknown[]) => unknown;

function wrap(owner: object, name: string, refuse: (error: Error, args: readonly unknown[]) => unknown): void {
  const original: AnyFunction = Reflect.get(owner, name);
  const wrapped: AnyFunction = (...args) => {
    const error = refusal(args[0]);
    return error ? refuse(error, args) : Reflect.apply(original, owner, args);
  };
  Reflect.set(owner, name, Object.assign(wrapped, original));
}

const thrown = (error: Error): never => {
  throw error;
};
const called = (error: Error, args: readonly unknown[]): void => {
  const callback = args.at(-1);
  if (typeof callback === 'function') process.nextTick(() => callback(error));
};

for (const name of ['stat', 'lstat', 'readdir', 'open', 'readFile', 'access', 'opendir', 'realpath']) {
  wrap(fs, name, called);
  wrap(fs, `${name}Sync`, thrown);
  wrap(fs.promises, name, async (error) => thrown(error));
}
wrap(fs, 'existsSync', () => false);
syncBuiltinESMExports();
