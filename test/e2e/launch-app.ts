import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import type { StandinElectron } from '../standin/electron.ts';
import { launchStandin } from '../standin/launch.ts';
import { ENGINE, electronBinary, PACKED, ROOT } from './engine.ts';

/** Where the build is. */
const OUT = process.env.TWO_PLACES_OUT ?? path.join(ROOT, 'out');

/** What a spec gets of Electron's main process: the same names under both engines, `standin` only under the stand-in. */
export type MainProcess = Omit<StandinElectron, 'standin'> & { readonly standin?: StandinElectron['standin'] };

/** A running app with its window. */
export interface RunningApp {
  readonly page: Page;
  /** The folder with everything the app keeps. Give it to the next `launchApp` to start again with it. */
  readonly dataFolder: string;
  /** Runs a function in the main process. It crosses as text: it must not use anything from outside itself. */
  evaluate<R, A>(fn: (electron: MainProcess, arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** The next folder dialog answers with this folder; null: the person cancels. */
  answerFolderDialog(folder: string | null): Promise<void>;
  /** The next save dialog answers with this file; null: the person cancels. */
  answerSaveDialog(file: string | null): Promise<void>;
  /** Every message box from now on is answered with this button, and its words are kept. */
  answerMessageBoxes(button: number): Promise<void>;
  /** The message boxes that were answered. */
  messageBoxes(): Promise<readonly { readonly message: string; readonly detail?: string }[]>;
  /** Drops files or folders of this disk onto an element, as the system does. */
  dropOnto(selector: string, paths: readonly string[]): Promise<void>;
  /** Ends the process at once, as a crash or a power cut would. The data folder stays. */
  kill(): Promise<void>;
  /** Quits as a person would; the data folder stays when it was given. Gives the exit code. */
  close(): Promise<number | null>;
  output(): string;
  /** Number of the main process. */
  pid(): number | undefined;
}

export interface LaunchOptions {
  readonly dataFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the command line holds besides the app. */
  readonly args?: readonly string[];
  /** On the stand-in: the folder of the build, when it is another one. */
  readonly out?: string;
  /** On the stand-in: a program that runs Node in another way (`permissions.ts`). */
  readonly execPath?: string;
}

interface Engine {
  readonly page: Page;
  evaluate: RunningApp['evaluate'];
  pid(): number | undefined;
  close(): Promise<number | null>;
  readonly exited: Promise<unknown>;
  output(): string;
}

async function startStandin(
  env: Readonly<Record<string, string>>,
  args: readonly string[],
  { out = OUT, execPath }: Pick<LaunchOptions, 'out' | 'execPath'>,
): Promise<Engine> {
  const main = path.join(out, 'main', 'main.js');
  const app = await launchStandin({ main, cwd: ROOT, env, args, ...(execPath ? { execPath } : {}) });
  return {
    page: await app.firstWindow(),
    evaluate: app.evaluate as Engine['evaluate'],
    pid: () => app.child.pid,
    close: app.close,
    exited: app.exited,
    output: app.output,
  };
}

async function startElectron(
  binary: string,
  env: Readonly<Record<string, string>>,
  more: readonly string[],
): Promise<Engine> {
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...inherited } = process.env;
  const clean = Object.entries(inherited).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const app = await _electron.launch({
    executablePath: binary,
    // The packed app is a program of its own, and hears of a data folder by Chromium's switch only.
    args: PACKED === null ? [ROOT, ...more] : [`--user-data-dir=${env.TWO_PLACES_DATA}`, ...more],
    cwd: ROOT,
    chromiumSandbox: true,
    env: { ...Object.fromEntries(clean), ...env },
  });
  const child = app.process();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    page: await app.firstWindow(),
    evaluate: app.evaluate.bind(app) as unknown as Engine['evaluate'],
    pid: () => child.pid,
    exited,
    output: () => output,
    close: async () => {
      await app.close();
      return exited;
    },
  };
}

/** Starts the built app on the engine that there is, with a data folder of its own. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? mkdtempSync(path.join(os.tmpdir(), 'two-places-e2e-'));
  const env = { TWO_PLACES_DATA: dataFolder, ...options.env };
  const { args = [] } = options;
  const binary = PACKED ?? electronBinary();
  const engine = binary === null ? await startStandin(env, args, options) : await startElectron(binary, env, args);
  const { page, evaluate } = engine;

  return {
    page,
    dataFolder,
    evaluate,
    output: engine.output,
    pid: engine.pid,
    answerFolderDialog: (folder) =>
      evaluate(({ dialog, standin }, chosen) => {
        const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
        Object.assign(standin?.answers ?? dialog, { showOpenDialog: async () => answer });
      }, folder),
    answerSaveDialog: (file) =>
      evaluate(({ dialog, standin }, chosen) => {
        const answer = { canceled: chosen === null, filePath: chosen ?? '' };
        Object.assign(standin?.answers ?? dialog, { showSaveDialog: async () => answer });
      }, file),
    answerMessageBoxes: (button) =>
      evaluate(({ dialog, standin }, response) => {
        const asked: object[] = [];
        Reflect.set(globalThis, 'messageBoxes', asked);
        const answer = async (...args: object[]) => {
          asked.push(args.at(-1) ?? {});
          return { response, checkboxChecked: false };
        };
        Object.assign(standin?.answers ?? dialog, { showMessageBox: answer });
      }, button),
    messageBoxes: () => evaluate(() => Reflect.get(globalThis, 'messageBoxes') ?? []),
    dropOnto: async (selector, paths) => {
      if (ENGINE === 'standin')
        await evaluate(({ standin }, files) => standin?.expectDropped(files), paths.map(dropped));
      await drop(page, selector, paths);
    },
    kill: async () => {
      const pid = engine.pid();
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      await engine.exited;
    },
    close: async () => {
      const code = await engine.close();
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}

/** How the stand-in recognises a dropped file: a folder by its name, a file by name, size and date. */
function dropped(file: string): { key: string; path: string } {
  const info = statSync(file);
  const name = path.basename(file);
  const key = info.isDirectory() ? name : `${name}|${info.size}|${Math.trunc(info.mtimeMs)}`;
  return { key, path: file };
}

/** A real drag and drop of real files, made by Chromium itself: the page cannot tell it from a person's. */
async function drop(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const target = page.locator(selector);
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} is not visible`);
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}
