import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { app } from './app.ts';
import { HEADED } from './chromium.ts';
import { makeCodec } from './codec.ts';
import { checkOptions } from './declared.ts';
import { invokeHandlers, ipcMain } from './ipc-main.ts';
import type { PrintOptions, WindowOptions } from './options.ts';
import { ISOLATED_WORLD, isolatedWorldSource, mainWorldSource, POST_BINDING } from './page-sources.ts';
import { defaultSession } from './session.ts';
import { fromPage, toPage, world } from './world.ts';

const codec = makeCodec();

/** Which page belongs to which window. */
export const owners = new Map<Page, WebContents>();

/** Windows that ask for a page do so one after the other, so that two never take the same one. */
let lastTaken: Promise<unknown> = Promise.resolve();

interface Message {
  readonly kind: 'invoke' | 'send' | 'preload-error';
  readonly id: number;
  readonly channel: string;
  readonly args: string;
  readonly error: string;
}

/** The frame object that Electron gives as `senderFrame`. */
interface Frame {
  readonly url: string;
  readonly origin: string;
  readonly parent: null;
}

/** One page with its preload in a world of its own. */
export class WebContents extends EventEmitter {
  static #next = 1;
  readonly id = WebContents.#next++;
  readonly session = defaultSession;
  readonly mainFrame: Frame;
  /** The address that the app itself is loading: not a navigation of the page. */
  loading: string | null = null;
  lastOpenAction = 'allow';
  page: Page | null = null;
  readonly #window: { title: string; gone(): void; emit(event: string): boolean };
  readonly #options: WindowOptions;
  readonly #ready: Promise<void>;
  #cdp: CDPSession | null = null;
  #isolated: number | null = null;
  #openHandler: (details: object) => { action: 'allow' | 'deny' } = () => ({ action: 'allow' });
  #destroyed = false;
  #shownOnce = false;

  constructor(window: { title: string; gone(): void; emit(event: string): boolean }, options: WindowOptions) {
    super();
    this.#window = window;
    this.#options = options;
    const url = (): string => (this.page ? fromPage(this.page.url()) : '');
    this.mainFrame = {
      parent: null,
      get url() {
        return url();
      },
      get origin() {
        return url().split('/').slice(0, 3).join('/');
      },
    };
    this.#ready = this.#start();
    this.#ready.catch((error: unknown) => {
      if (world.quitting || this.#destroyed) return;
      console.error('stand-in: a window failed', error);
      app.exit(1);
    });
  }

  async #start(): Promise<void> {
    await app.whenReady();
    const context = world.context;
    if (!context) throw new Error('stand-in: no browser');
    const taken = lastTaken.then(async () => context.pages().find((page) => !owners.has(page)) ?? context.newPage());
    lastTaken = taken;
    const page = await taken;
    owners.set(page, this);
    this.page = page;
    if (!HEADED) await page.setViewportSize({ width: this.#options.width ?? 800, height: this.#options.height ?? 600 });
    await page.emulateMedia({ colorScheme: world.colorScheme });
    const cdp = await context.newCDPSession(page);
    this.#cdp = cdp;
    const { frameTree } = await cdp.send('Page.getFrameTree');
    this.#listen(page, cdp, frameTree.frame.id);
    if (this.#options.webPreferences?.javascript === false) {
      await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    }
    await cdp.send('Runtime.addBinding', { name: POST_BINDING, executionContextName: ISOLATED_WORLD });
    await cdp.send('Page.enable');
    await this.#addPreload(cdp);
    await cdp.send('Runtime.enable');
  }

  async #addPreload(cdp: CDPSession): Promise<void> {
    const preload = this.#options.webPreferences?.preload;
    if (!preload) return;
    const nonce = randomBytes(8).toString('hex');
    const processInfo = {
      platform: process.platform,
      arch: process.arch,
      versions: process.versions,
      env: {},
      argv: [],
    };
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(nonce) });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: isolatedWorldSource(nonce, processInfo, readFileSync(preload, 'utf8')),
      worldName: ISOLATED_WORLD,
    });
  }

  #listen(page: Page, cdp: CDPSession, mainFrameId: string): void {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.name === ISOLATED_WORLD && context.auxData?.frameId === mainFrameId;
      if (isOurs) this.#isolated = context.id;
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.#isolated === executionContextId) this.#isolated = null;
    });
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === POST_BINDING) void this.#received(JSON.parse(payload), executionContextId);
    });
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const details = {
        url: fromPage(url),
        frameName: windowName,
        features: windowFeatures.join(','),
        disposition: 'new-window',
      };
      this.lastOpenAction = this.#openHandler(details).action;
      world.records.opened.push({ url: details.url, action: this.lastOpenAction });
    });
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('domcontentloaded', () => this.emit('dom-ready'));
    page.on('load', () => {
      this.emit('did-finish-load');
      if (this.#shownOnce) return;
      this.#shownOnce = true;
      this.#window.emit('ready-to-show');
    });
    page.on('close', () => {
      this.#destroyed = true;
      owners.delete(page);
      this.emit('destroyed');
      this.#window.gone();
    });
  }

  async #received(message: Message, executionContextId: number): Promise<void> {
    if (message.kind === 'preload-error') {
      console.error('stand-in: the preload failed', message.error);
      this.emit('preload-error', {}, this.#options.webPreferences?.preload, new Error(message.error));
      return;
    }
    const senderFrame = executionContextId === this.#isolated ? this.mainFrame : null;
    const event = { sender: this, senderFrame, frameId: this.id, processId: 1, type: 'frame' };
    const args = codec.decode(message.args) as unknown[];
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...args);
      return;
    }
    let reply: { ok: boolean; value: string };
    try {
      const handler = invokeHandlers.get(message.channel);
      if (!handler) throw new Error(`No handler registered for '${message.channel}'`);
      reply = { ok: true, value: codec.encode(await handler(event, args[0])) };
    } catch (error) {
      // Electron's own wording; only the message survives the way.
      const text = `Error invoking remote method '${message.channel}': ${error}`;
      reply = { ok: false, value: codec.encode(new Error(text)) };
    }
    await this.#deliver({ kind: 'reply', id: message.id, ...reply });
  }

  async #deliver(message: object): Promise<void> {
    if (this.#isolated === null || this.#destroyed || !this.#cdp) return;
    await this.#cdp
      .send('Runtime.callFunctionOn', {
        executionContextId: this.#isolated,
        functionDeclaration: 'function (message) { globalThis.__standinReceive(JSON.parse(message)); }',
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(() => {
        // The page went away in between, as it may in Electron.
      });
  }

  /** Tells the page's `webUtils` the paths of files that a test is about to drop. */
  async expectDropped(files: readonly { key: string; path: string }[]): Promise<void> {
    await this.#deliver({ kind: 'dropped', files });
  }

  async loadURL(url: string): Promise<void> {
    await this.#ready;
    if (!this.page) return;
    this.loading = toPage(url);
    const response = await this.page.goto(this.loading, { waitUntil: 'load' });
    if (response && !response.ok()) throw new Error(`ERR_FAILED (-2) loading '${url}'`);
  }

  reload(): void {
    if (!this.page) return;
    this.loading = this.page.url();
    void this.page.reload().catch(() => {});
  }

  send(channel: string, ...args: unknown[]): void {
    const packed = codec.encode(args);
    void this.#ready.then(() => this.#deliver({ kind: 'event', channel, args: packed }));
  }

  setWindowOpenHandler(handler: (details: object) => { action: 'allow' | 'deny' }): void {
    this.#openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** There is no dialog and no printer here: the page is looked at, and counts as printed. */
  print(options: object, done?: (success: boolean, reason: string) => void): void {
    checkOptions('WebContentsPrintOptions', options);
    void this.#ready.then(() => done?.(true, ''));
  }

  async printToPDF(options: PrintOptions): Promise<Buffer> {
    checkOptions('PrintToPDFOptions', options);
    await this.#ready;
    if (!this.#cdp) throw new Error('stand-in: no page to print');
    const { data } = await this.#cdp.send('Page.printToPDF', {
      ...(options.pageSize === 'A4' ? { paperWidth: 8.27, paperHeight: 11.69 } : {}),
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      generateDocumentOutline: options.generateDocumentOutline ?? false,
    });
    return Buffer.from(data, 'base64');
  }
}
