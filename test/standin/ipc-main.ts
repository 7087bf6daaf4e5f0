import { EventEmitter } from 'node:events';
import { strict } from './strict.ts';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;

/** Handlers of `ipcRenderer.invoke`, by channel. */
export const invokeHandlers = new Map<string, InvokeHandler>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: InvokeHandler): void {
    if (invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invokeHandlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    invokeHandlers.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain());
