import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { checkOptions } from './declared.ts';
import type { WindowOptions } from './options.ts';
import { Preventable, strict } from './strict.ts';
import { WebContents } from './web-contents.ts';
import { world } from './world.ts';

const all = new Set<BrowserWindow>();

/** A window: one page of a headless Chromium. What a window manager would do to it is only remembered. */
export class BrowserWindow extends EventEmitter {
  static #next = 1;
  readonly id = BrowserWindow.#next++;
  readonly webContents: WebContents;
  title: string;
  #visible: boolean;
  #maximized = false;
  #focused = true;
  #destroyed = false;
  #bounds: { x: number; y: number; width: number; height: number };

  static getAllWindows(): BrowserWindow[] {
    return [...all];
  }

  constructor(options: WindowOptions = {}) {
    super();
    const preferences = options.webPreferences ?? {};
    checkOptions('BrowserWindowConstructorOptions', options);
    checkOptions('WebPreferences', preferences);
    const weakened =
      preferences.nodeIntegration === true ||
      preferences.sandbox === false ||
      preferences.contextIsolation === false ||
      preferences.webSecurity === false;
    if (weakened) throw new Error('electron stand-in: only sandboxed, context-isolated windows are supported');
    if (preferences.preload && !/\.(cjs|js)$/.test(preferences.preload)) {
      throw new Error('electron stand-in: a sandboxed preload must be CommonJS');
    }
    this.#visible = options.show !== false;
    this.title = options.title ?? app.getName();
    this.#bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = strict('webContents', new WebContents(this, options), 'WebContents');
    const window = strict<BrowserWindow>('BrowserWindow', this, 'BrowserWindow');
    all.add(window);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, window);
    // biome-ignore lint/correctness/noConstructorReturn: the window itself must refuse unknown members and events
    return window;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
  }

  focus(): void {
    this.#focused = true;
    this.emit('focus');
  }

  blur(): void {
    this.#focused = false;
    this.emit('blur');
  }

  isFocused(): boolean {
    return this.#focused && this.#visible;
  }

  maximize(): void {
    this.#maximized = true;
  }

  restore(): void {}

  isVisible(): boolean {
    return this.#visible;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setProgressBar(
    done: number,
    options: { mode?: 'none' | 'normal' | 'indeterminate' | 'error' | 'paused' } = {},
  ): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    checkOptions('ProgressBarOptions', options);
    world.records.progress.push({ done, mode: options.mode ?? null });
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { ...this.#bounds };
  }

  /** As a person who drags the edge of the window. */
  setBounds(bounds: Partial<{ x: number; y: number; width: number; height: number }>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { width, height } = this.#bounds;
    void this.webContents.page?.setViewportSize({ width, height });
  }

  /** As in Electron the page may take its time: `closed` comes when it is gone, not before this returns. */
  close(): void {
    const event = new Preventable();
    this.emit('close', event);
    if (event.defaultPrevented) {
      world.quitting = false;
      return;
    }
    const gone = this.webContents.page?.close() ?? Promise.resolve();
    void gone.catch(() => {}).then(() => this.gone());
  }

  /** Without asking anybody. */
  destroy(): void {
    void this.webContents.page?.close().catch(() => {});
    this.gone();
  }

  /** The page is gone; called by the page itself too. */
  gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    for (const window of all) if (window.id === this.id) all.delete(window);
    this.emit('closed');
    if (all.size > 0) return;
    if (world.quitting) app.lastWindowGone();
    else if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}
