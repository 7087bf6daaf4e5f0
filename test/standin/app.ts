import { EventEmitter } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BrowserWindow } from './browser-window.ts';
import { launchChromium } from './chromium.ts';
import { checkLiteral } from './declared.ts';
import { Preventable, strict } from './strict.ts';
import { world } from './world.ts';

const loaded = Promise.withResolvers<void>();

/** To be called when the app's main module has been evaluated: Electron is not ready before that. */
export const mainLoaded = (): void => loaded.resolve();

/** Folders of the system that Electron's `getPath` knows; the two of the app itself are made of them. */
type PathName = 'home' | 'appData' | 'userData' | 'temp' | 'pictures' | 'documents' | 'downloads';

class App extends EventEmitter {
  readonly isPackaged = process.env.STANDIN_PACKAGED === '1';
  readonly #paths = new Map<string, string>();
  #ready = false;
  readonly #whenReady: Promise<void>;

  /** Switches reach the real Chromium, so that those which have an effect there have it here too. */
  readonly commandLine = strict(
    'app.commandLine',
    {
      hasSwitch: (name: string): boolean =>
        process.argv.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`)),
      appendSwitch: (name: string, value?: string): void => {
        if (this.#ready) throw new Error('electron stand-in: a switch after ready has no effect');
        world.records.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
      },
    },
    'CommandLine',
  );

  constructor() {
    super();
    this.#whenReady = loaded.promise
      .then(() => launchChromium(world.records.switches))
      .then(() => {
        this.#ready = true;
        this.emit('ready', {}, {});
      });
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  isReady(): boolean {
    return this.#ready;
  }

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  #package(): { name?: string; productName?: string; version?: string } {
    return JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8'));
  }

  /** `productName` comes before `name` (lib/browser/init.ts). */
  getName(): string {
    const { productName, name } = this.#package();
    return productName ?? name ?? 'app';
  }

  getVersion(): string {
    return this.#package().version ?? '0.0.0';
  }

  getLocale(): string {
    return process.env.STANDIN_LOCALE ?? 'en-US';
  }

  getPath(name: PathName): string {
    checkLiteral('App', 'name', name);
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    const folders: Partial<Record<PathName, string>> = {
      appData: world.profile,
      userData: path.join(world.profile, this.getName()),
      temp: os.tmpdir(),
      home: os.homedir(),
    };
    return folders[name] ?? path.join(os.homedir(), name);
  }

  setPath(name: PathName, value: string): void {
    checkLiteral('App', 'name', name);
    this.#paths.set(name, value);
  }

  setAppUserModelId(id: string): void {
    world.records.appUserModelId = id;
  }

  /** The spec starts it again, as the system would. */
  relaunch(): void {
    world.records.relaunches += 1;
  }

  requestSingleInstanceLock(): boolean {
    return process.env.STANDIN_SECOND_INSTANCE !== '1';
  }

  /** Asks every window to close. `will-quit` comes when the last one is gone, which is later. */
  quit(): void {
    const before = new Preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    world.quitting = true;
    const windows = BrowserWindow.getAllWindows();
    if (windows.length === 0) this.lastWindowGone();
    for (const window of windows) window.close();
  }

  lastWindowGone(): void {
    setImmediate(() => {
      const last = new Preventable();
      this.emit('will-quit', last);
      if (!last.defaultPrevented) this.exit(0);
    });
  }

  exit(code = 0): void {
    world.quitting = true;
    this.emit('quit', {}, code);
    const closed = world.context?.close() ?? Promise.resolve();
    void closed
      .catch(() => {})
      .then(() => {
        rmSync(world.profile, { recursive: true, force: true, maxRetries: 3 });
        process.exit(code);
      });
  }
}

export const app = strict('app', new App(), 'App');
