import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { Preventable, strict } from './strict.ts';
import { WebContents } from './web-contents.ts';
import { world } from './world.ts';

/** As much of Electron's window options as is honoured. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly show?: boolean;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly sandbox?: boolean;
    readonly contextIsolation?: boolean;
    readonly nodeIntegration?: boolean;
    readonly webSecurity?: boolean;
    readonly javascript?: boolean;
  };
}

const all = new Set<BrowserWindow>();

/** A window: one page of a headless Chromium. What a window manager would do to it is only remembered. */
export class BrowserWindow extends EventEmitter {
  static #next = 1;
  readonly id = BrowserWindow.#next++;
  readonly webContents: WebContents;
  title: string;
  #visible: boolean;
  #maximized = false;
  #destroyed = false;
  #bounds: { x: number; y: number; width: number; height: number };

  static getAllWindows(): BrowserWindow[] {
    return [...all];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...all].find((window) => window.webContents === contents) ?? null;
  }

  constructor(options: WindowOptions = {}) {
    super();
    const preferences = options.webPreferences ?? {};
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
    all.add(this);
    this.webContents = strict('webContents', new WebContents(this, options));
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    // biome-ignore lint/correctness/noConstructorReturn: the window itself must refuse unknown members
    return strict('BrowserWindow', this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
  }

  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }

  focus(): void {
    this.emit('focus');
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

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { ...this.#bounds };
  }

  /** As a person who drags the edge of the window. */
  setBounds(bounds: Partial<{ x: number; y: number; width: number; height: number }>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { width, height } = this.#bounds;
    void this.webContents.page?.setViewportSize({ width, height });
  }

  close(): void {
    const event = new Preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

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
    if (all.size > 0 || world.quitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}
