import type { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

type RequestHandler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (
  details: { id: number; url: string; method: string; resourceType: string; referrer: string },
  decide: (verdict: { cancel?: boolean }) => void,
) => void;

/** What a test may look at afterwards: everything that would have left the app. */
export interface Records {
  /** Requests that got no answer, and who stopped them. `stand-in` means that the app would have let them go. */
  readonly egress: { url: string; by: 'app' | 'stand-in' }[];
  readonly opened: { url: string; action: string }[];
  readonly external: string[];
  readonly shown: string[];
  readonly notifications: object[];
  readonly switches: string[];
  readonly proxies: object[];
  /** What keeps the computer awake now, by its id. */
  readonly awake: Map<number, string>;
  appUserModelId: string | null;
  /** How often the app asked to be started again when it ends. */
  relaunches: number;
  /** The progress bars that windows were given, oldest first: how much, and in which mode. */
  readonly progress: { done: number; mode: string | null }[];
  spellChecker: boolean | null;
  /** The template of the application menu. */
  menu: unknown;
}

/** What a test answers in the person's place; each gets the options of the dialog. */
export interface DialogAnswers {
  showOpenDialog?: ((options: object) => Promise<{ canceled: boolean; filePaths: string[] }>) | undefined;
  showSaveDialog?: ((options: object) => Promise<{ canceled: boolean; filePath: string }>) | undefined;
  showMessageBox?: ((options: object) => Promise<{ response: number; checkboxChecked: boolean }>) | undefined;
}

/** A utility process, as tests see it. */
export interface Utility {
  readonly serviceName: string;
  readonly flags: readonly string[];
  /** What V8 does when it gives up: the `error` event, then the end. */
  failInV8(): void;
}

/** What all parts of the stand-in share: one browser, one profile, one set of handlers, one record. */
export interface World {
  readonly profile: string;
  readonly schemes: Map<string, object>;
  readonly handlers: Map<string, RequestHandler>;
  readonly hooks: {
    beforeRequest: BeforeRequest | null;
    permissionRequest: ((contents: unknown, permission: string, decide: (granted: boolean) => void) => void) | null;
    permissionCheck: ((contents: unknown, permission: string) => boolean) | null;
    devicePermission: ((details: object) => boolean) | null;
    displayMedia: ((request: object, decide: (streams: null) => void) => void) | null;
  };
  readonly records: Records;
  /** Response headers that the stand-in leaves away, so that a test can see another layer hold (lower case). */
  readonly droppedHeaders: ReadonlySet<string>;
  readonly answers: DialogAnswers;
  notificationsFail: boolean;
  /** Notifications on screen: a test clicks on one by emitting `click`. */
  readonly shownNotifications: EventEmitter[];
  /** Processes that were started and have not ended. */
  readonly utilities: Set<Utility>;
  /** The theme the app asked for; null leaves it to the system. */
  colorScheme: 'light' | 'dark' | null;
  context: BrowserContext | null;
  quitting: boolean;
}

export const world: World = {
  profile: mkdtempSync(path.join(os.tmpdir(), 'standin-')),
  schemes: new Map(),
  handlers: new Map(),
  hooks: {
    beforeRequest: null,
    permissionRequest: null,
    permissionCheck: null,
    devicePermission: null,
    displayMedia: null,
  },
  records: {
    egress: [],
    opened: [],
    external: [],
    shown: [],
    notifications: [],
    switches: [],
    proxies: [],
    awake: new Map(),
    appUserModelId: null,
    relaunches: 0,
    progress: [],
    spellChecker: null,
    menu: null,
  },
  droppedHeaders: new Set((process.env.STANDIN_DROP_HEADERS ?? '').split(',').filter((name) => name !== '')),
  answers: {},
  notificationsFail: process.env.STANDIN_NOTIFICATIONS_FAIL === '1',
  shownNotifications: [],
  utilities: new Set(),
  colorScheme: null,
  context: null,
  quitting: false,
};

/** Address of a custom scheme as the page has it here: Chromium knows no scheme `app`, so it is a host of its own. */
export function toPage(address: string): string {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (!world.schemes.has(scheme)) return address;
  return `https://${url.host}.${scheme}.standin.test${url.pathname}${url.search}${url.hash}`;
}

/** The way back: what the app would have seen. */
export function fromPage(address: string): string {
  return address.replace(
    /^(blob:)?https:\/\/([^/]+)\.([a-z][a-z0-9+-]*)\.standin\.test/,
    (_all, blob: string | undefined, host: string, scheme: string) => `${blob ?? ''}${scheme}://${host}`,
  );
}
