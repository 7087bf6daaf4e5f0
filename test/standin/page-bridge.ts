import type { Codec } from './codec.ts';

/** One end of the context bridge. */
export interface PageBridge {
  expose(key: string, api: unknown): void;
}

/**
 * One end of `contextBridge`, in one of the two JavaScript worlds of a page. Calls, callbacks and promises cross as DOM
 * events, which both worlds see and which are delivered at once. Its source text runs in the page: it uses nothing from
 * outside itself.
 */
export function makeBridge(codec: Codec, outgoing: string, incoming: string): PageBridge {
  // biome-ignore lint/suspicious/noExplicitAny: messages are our own JSON
  type Loose = any;
  const target: Loose = globalThis;
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const ids = new Map<unknown, number>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  let next = 1;
  let answer: Loose;

  const emit = (message: object): void => {
    target.dispatchEvent(new CustomEvent(outgoing, { detail: JSON.stringify(message) }));
  };
  const pack = (value: unknown): string =>
    codec.encode(value, {
      fn: (fn: (...args: unknown[]) => unknown) => {
        const known = ids.get(fn);
        if (known !== undefined) return known;
        const id = next++;
        ids.set(fn, id);
        functions.set(id, fn);
        return id;
      },
      promise: (promise: Promise<unknown>) => {
        const id = next++;
        promise.then(
          (settled) => emit({ kind: 'settle', id, ok: true, value: pack(settled) }),
          (error) => emit({ kind: 'settle', id, ok: false, value: pack(error) }),
        );
        return id;
      },
    });
  const unpack = (text: string): unknown =>
    codec.decode(text, {
      fn:
        (id: number) =>
        (...args: unknown[]) => {
          answer = undefined;
          emit({ kind: 'call', id, args: pack(args) });
          const { ok, value } = answer;
          const result = unpack(value);
          if (!ok) throw result;
          return result;
        },
      promise: (id: number) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject })),
    });
  const deepFreeze = (value: Loose): Loose => {
    if (value && typeof value === 'object' && !ArrayBuffer.isView(value)) {
      Object.freeze(value);
      for (const member of Object.values(value)) deepFreeze(member);
    }
    return value;
  };

  const receive = (message: Loose): void => {
    if (message.kind === 'answer') answer = message;
    if (message.kind === 'settle') {
      const promise = waiting.get(message.id);
      waiting.delete(message.id);
      promise?.[message.ok ? 'resolve' : 'reject'](unpack(message.value));
    }
    if (message.kind === 'expose') {
      Object.defineProperty(target, message.key, { value: deepFreeze(unpack(message.value)), enumerable: true });
    }
    if (message.kind === 'call') {
      let reply: object;
      try {
        const result = functions.get(message.id)?.(...(unpack(message.args) as unknown[]));
        reply = { kind: 'answer', ok: true, value: pack(result) };
      } catch (error) {
        reply = { kind: 'answer', ok: false, value: pack(error) };
      }
      emit(reply);
    }
  };
  target.addEventListener(
    incoming,
    (event: Loose) => {
      event.stopImmediatePropagation();
      receive(JSON.parse(event.detail));
    },
    true,
  );
  return { expose: (key, api) => emit({ kind: 'expose', key, value: pack(api) }) };
}
