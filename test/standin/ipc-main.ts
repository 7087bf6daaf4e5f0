import { EventEmitter } from 'node:events';
import { strict } from './strict.ts';

/** What a handler is told of the sender. The frame is null while a page goes away. */
export interface InvokeEvent {
  readonly sender: { readonly mainFrame: { readonly url: string } };
  readonly senderFrame: { readonly url: string } | null;
}

type InvokeHandler = (event: InvokeEvent, argument: unknown) => unknown;

/** Handlers of `ipcRenderer.invoke`, by channel. */
export const invokeHandlers = new Map<string, InvokeHandler>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: InvokeHandler): void {
    if (invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invokeHandlers.set(channel, handler);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain());
