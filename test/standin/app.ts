import { EventEmitter } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BrowserWindow } from './browser-window.ts';
import { launchChromium } from './chromium.ts';
import { Preventable, strict } from './strict.ts';
import { world } from './world.ts';

const loaded = Promise.withResolvers<void>();

/** To be called when the app's main module has been evaluated: Electron is not ready before that. */
export const mainLoaded = (): void => loaded.resolve();

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  #ready = false;
  #sandboxed = false;
  readonly #whenReady: Promise<void>;

  /** Switches reach the real Chromium, so that those which have an effect there have it here too. */
  readonly commandLine = strict('app.commandLine', {
    hasSwitch: (name: string): boolean =>
      process.argv.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`)),
    appendSwitch: (name: string, value?: string): void => {
      if (this.#ready) throw new Error('electron stand-in: a switch after ready has no effect');
      world.records.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
  });

  constructor() {
    super();
    this.#whenReady = loaded.promise
      .then(() => launchChromium(world.records.switches))
      .then(() => {
        this.#ready = true;
        this.emit('ready');
      });
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  isReady(): boolean {
    return this.#ready;
  }

  isSandboxed(): boolean {
    return this.#sandboxed;
  }

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.#sandboxed = true;
  }

  getAppPath(): string {
    return process.cwd();
  }

  #package(): { name?: string; version?: string } {
    return JSON.parse(readFileSync(path.join(this.getAppPath(), 'package.json'), 'utf8'));
  }

  getName(): string {
    return this.#package().name ?? 'app';
  }

  getVersion(): string {
    return this.#package().version ?? '0.0.0';
  }

  getLocale(): string {
    return process.env.STANDIN_LOCALE ?? 'en-US';
  }

  getPath(name: string): string {
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    if (name === 'userData') return path.join(world.profile, 'user-data');
    if (name === 'temp') return os.tmpdir();
    if (name === 'home') return os.homedir();
    return path.join(os.homedir(), name);
  }

  setPath(name: string, value: string): void {
    this.#paths.set(name, value);
  }

  requestSingleInstanceLock(): boolean {
    return process.env.STANDIN_SECOND_INSTANCE !== '1';
  }

  quit(): void {
    const before = new Preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    world.quitting = true;
    for (const window of BrowserWindow.getAllWindows()) window.close();
    const last = new Preventable();
    this.emit('will-quit', last);
    if (!last.defaultPrevented) void this.exit(0);
  }

  async exit(code = 0): Promise<void> {
    world.quitting = true;
    this.emit('quit', {}, code);
    await world.context?.close().catch(() => {});
    rmSync(world.profile, { recursive: true, force: true, maxRetries: 3 });
    process.exit(code);
  }
}

export const app = strict('app', new App());
