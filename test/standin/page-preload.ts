import type { Codec } from './codec.ts';
import type { PageBridge } from './page-bridge.ts';

/** The preload as a function of what a sandboxed preload is given. */
export type Preload = (require: (id: string) => unknown, exports: object, module: object, process: object) => void;

/**
 * The surroundings of a sandboxed preload: `require('electron')` with `ipcRenderer`, `contextBridge` and `webUtils`,
 * and a small `process`. Its source text runs in the isolated world of the page: it uses nothing from outside itself.
 */
export function runPreload(
  codec: Codec,
  bridge: PageBridge,
  post: (message: object) => void,
  processInfo: object,
  preload: Preload,
): void {
  // biome-ignore lint/suspicious/noExplicitAny: messages are our own JSON
  type Loose = any;
  type Listener = (event: object, ...args: unknown[]) => void;
  const listeners = new Map<string, { fn: Listener; once?: boolean }[]>();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  const droppedPaths = new Map<string, string>();
  let next = 1;

  const add = (channel: string, entry: { fn: Listener; once?: boolean }): object => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), entry]);
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = next++;
        const packed = codec.encode(args);
        pending.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel, args: packed });
      }),
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args: codec.encode(args) }),
    on: (channel: string, fn: Listener) => add(channel, { fn }),
    once: (channel: string, fn: Listener) => add(channel, { fn, once: true }),
    off: (channel: string, fn: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((entry) => entry.fn !== fn),
      );
      return ipcRenderer;
    },
    removeListener: (channel: string, fn: Listener) => ipcRenderer.off(channel, fn),
  };

  const exposed = new Set<string>();
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      bridge.expose(key, api);
    },
  };

  // A File cannot cross between the worlds here; a description of it does (codec.ts). The path is known when the test
  // said which file it drops, and the description must fit that file.
  const webUtils = {
    getPathForFile: (file: Loose) => {
      if (file?.standinFile !== true) throw new TypeError('The argument is not a File');
      return droppedPaths.get(`${file.name}|${file.size}|${file.lastModified}`) ?? droppedPaths.get(file.name) ?? '';
    },
  };

  Object.assign(globalThis, {
    __standinReceive: (message: Loose) => {
      if (message.kind === 'dropped') {
        for (const { key, path } of message.files) droppedPaths.set(key, path);
        return;
      }
      if (message.kind === 'reply') {
        const promise = pending.get(message.id);
        pending.delete(message.id);
        promise?.[message.ok ? 'resolve' : 'reject'](codec.decode(message.value));
        return;
      }
      const current = listeners.get(message.channel) ?? [];
      listeners.set(
        message.channel,
        current.filter((entry) => !entry.once),
      );
      const args = codec.decode(message.args) as unknown[];
      for (const entry of current) entry.fn({ sender: ipcRenderer, senderId: 0, ports: [] }, ...args);
    },
  });

  const require = (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${id}`);
  };
  try {
    const module = { exports: {} };
    const info = { ...processInfo, type: 'renderer', sandboxed: true, contextIsolated: true };
    preload(require, module.exports, module, info);
  } catch (error) {
    post({ kind: 'preload-error', error: String((error as Error)?.stack ?? error) });
  }
}
