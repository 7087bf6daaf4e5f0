import type { EventName, Events, Outcome, RequestName, Requests } from '../bridge/contract.ts';
import { EVENT_SCHEMAS, REQUEST_SCHEMAS } from '../bridge/messages.ts';
import type { Log } from './log.ts';
import { isOurPage } from './origin.ts';
import { problemOf } from './problem-of.ts';

/** As much of Electron's `IpcMainInvokeEvent` as decides who is speaking. */
export interface IpcSender {
  readonly senderFrame: { readonly url: string } | null;
  readonly sender: { readonly mainFrame: { readonly url: string } };
}

/** As much of Electron's `ipcMain` as is used. */
export interface IpcPort {
  handle(channel: string, listener: (event: IpcSender, argument: unknown) => Promise<unknown>): void;
}

export interface Ipc {
  /** Answers one request. The listener's argument is checked; what it throws crosses as a problem. */
  handle<K extends RequestName>(
    name: K,
    listener: (argument: Requests[K]['takes']) => Promise<Outcome<Requests[K]['gives']>>,
  ): void;
}

/**
 * Whether a message comes from the main frame of our own page. The frame can be null or detached while a page goes
 * away, and an iframe would have a frame of its own.
 */
export function isTrustedSender(event: IpcSender): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isOurPage(frame.url);
}

/**
 * The only place that answers requests of the window: sender first, then the argument, then the work. An untrusted
 * sender gets a thrown error; everything else that can go wrong crosses as data.
 */
export function createIpc(port: IpcPort, log: Log): Ipc {
  return {
    handle(name, listener) {
      const schema = REQUEST_SCHEMAS[name];
      port.handle(name, async (event, argument) => {
        if (!isTrustedSender(event)) {
          log.write('warn', `request refused: untrusted sender for ${name}`);
          throw new Error(`untrusted sender for ${name}`);
        }
        const checked = schema.safeParse(argument);
        if (!checked.success) {
          const where = checked.error.issues[0]?.path.join('.') ?? '';
          log.write('warn', `request refused: bad argument for ${name}`);
          return { ok: false, problem: { code: 'option-invalid', technical: `bad argument for ${name}: ${where}` } };
        }
        try {
          return await listener(checked.data);
        } catch (error) {
          log.error(`request ${name}`, error);
          return { ok: false, problem: problemOf(error, 'internal') };
        }
      });
    },
  };
}

/** Sends one event to the page, if there is one. Payloads are checked: what the window receives has the promised shape. */
export type Push = <K extends EventName>(name: K, payload: Events[K]) => void;

/** A `push` to the window that `target` gives at that moment. */
export function createPush(target: () => { send(channel: string, payload: unknown): void } | null, log: Log): Push {
  return (name, payload) => {
    const checked = EVENT_SCHEMAS[name].safeParse(payload);
    if (!checked.success) {
      log.write('error', `event dropped: ${name} at ${checked.error.issues[0]?.path.join('.') ?? ''}`);
      return;
    }
    target()?.send(name, payload);
  };
}
