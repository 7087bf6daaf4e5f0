import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { StandinElectron } from './electron.ts';

/** A running app, shaped like Playwright's `ElectronApplication` as far as the specs need it. */
export interface StandinApp {
  readonly child: ChildProcess;
  firstWindow(): Promise<Page>;
  /** Runs a function in the main process. It crosses as text: it must not use anything from outside itself. */
  evaluate<R, A>(fn: (electron: StandinElectron, arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Quits as a person would; gives the exit code. */
  close(): Promise<number | null>;
  /** Everything the process printed. */
  output(): string;
  readonly exited: Promise<number | null>;
}

interface Reply {
  readonly type?: 'ready';
  readonly endpoint: string;
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
}

/** Node 24, which may not be the one that runs the tests. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** Starts the built app on the stand-in and attaches to its page. */
export async function launchStandin(options: {
  main: string;
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** What the command line holds besides the app. */
  args?: readonly string[];
  /** A program that runs Node 24 with the arguments it is given; default: Node itself. */
  execPath?: string;
}): Promise<StandinApp> {
  const major = Number(process.versions.node.split('.')[0]);
  const child = fork(fileURLToPath(new URL('./run.ts', import.meta.url)), [options.main, ...(options.args ?? [])], {
    cwd: options.cwd,
    ...(options.execPath ? { execPath: options.execPath } : major >= 24 ? {} : { execPath: NODE }),
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let next = 1;

  const endpoint = await new Promise<string>((resolve, reject) => {
    child.on('message', (reply: Reply) => {
      if (reply.type === 'ready') return resolve(reply.endpoint);
      const question = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.ok) question?.resolve(reply.value as never);
      else question?.reject(new Error(String(reply.value)));
    });
    void exited.then((code) => {
      const ended = new Error(`the main process ended with ${code}\n${output}`);
      for (const question of waiting.values()) question.reject(ended);
      reject(ended);
    });
  });
  const browser = await chromium.connectOverCDP(endpoint);

  const evaluate: StandinApp['evaluate'] = (fn, arg) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      child.send({ id, fn: String(fn), arg });
    });

  return {
    child,
    exited,
    evaluate,
    output: () => output,
    firstWindow: async () => {
      const [context] = browser.contexts();
      if (!context) throw new Error('the stand-in has no browser context');
      const page = context.pages()[0] ?? (await context.waitForEvent('page'));
      await page.waitForURL(/standin\.test/);
      await page.waitForLoadState('load');
      return page;
    },
    close: async () => {
      if (child.connected) {
        evaluate(({ app }) => {
          setImmediate(() => app.quit());
        }).catch(() => {});
      }
      const code = await exited;
      await browser.close().catch(() => {});
      return code;
    },
  };
}
