/** What happens to values that JSON and structured clone cannot carry. */
export interface CodecHooks {
  readonly fn?: (value: never) => unknown;
  readonly promise?: (value: never) => unknown;
}

export interface Codec {
  encode(root: unknown, hooks?: CodecHooks): string;
  decode(text: string, hooks?: CodecHooks): unknown;
}

/**
 * A codec much like structured clone, over JSON. Its source text also runs in the page, so it must not use anything from
 * outside itself. Values become numbered nodes, so that cycles and shared objects survive.
 */
export function makeCodec(): Codec {
  type Node = readonly [kind: string, ...rest: never[]];
  // biome-ignore lint/suspicious/noExplicitAny: nodes are our own JSON; their kind says what they hold
  type Loose = any;

  const cannotClone = (value: unknown): Error => {
    const error = new Error('An object could not be cloned.');
    error.name = 'DataCloneError';
    return Object.assign(error, { offender: typeof value });
  };
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const isFile = (value: unknown): value is File => typeof File === 'function' && value instanceof File;

  function encode(root: unknown, hooks: CodecHooks = {}): string {
    const nodes: (Node | null)[] = [];
    const seen = new Map<unknown, number>();
    const put = (value: unknown): number => {
      const isObject = value !== null && (typeof value === 'object' || typeof value === 'function');
      const known = isObject ? seen.get(value) : undefined;
      if (known !== undefined) return known;
      const index = nodes.push(null) - 1;
      if (isObject) seen.set(value, index);
      nodes[index] = nodeOf(value) as Node;
      return index;
    };
    const nodeOf = (value: Loose): Loose => {
      if (value === undefined) return ['undefined'];
      if (value === null || typeof value === 'boolean' || typeof value === 'string') return ['value', value];
      if (typeof value === 'number') {
        if (Number.isFinite(value) && !Object.is(value, -0)) return ['value', value];
        return ['number', Object.is(value, -0) ? '-0' : String(value)];
      }
      if (typeof value === 'bigint') return ['bigint', String(value)];
      if (typeof value === 'function') {
        if (hooks.fn) return ['fn', hooks.fn(value as never)];
        throw cannotClone(value);
      }
      if (typeof value === 'symbol') throw cannotClone(value);
      if (typeof value.then === 'function' && hooks.promise) return ['promise', hooks.promise(value as never)];
      if (isFile(value)) return ['file', { name: value.name, size: value.size, lastModified: value.lastModified }];
      if (value instanceof Date) return ['date', value.getTime()];
      if (value instanceof RegExp) return ['regexp', value.source, value.flags];
      if (value instanceof Map) return ['map', [...value].map(([k, v]) => [put(k), put(v)])];
      if (value instanceof Set) return ['set', [...value].map(put)];
      if (value instanceof Error) return ['error', value.name, value.message, value.stack];
      if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
      if (ArrayBuffer.isView(value)) {
        const kind = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name;
        return ['view', kind, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
      }
      if (Array.isArray(value)) return ['array', value.map(put)];
      const tag = Object.prototype.toString.call(value);
      if (tag !== '[object Object]' || value instanceof Promise || value instanceof WeakMap) throw cannotClone(value);
      return ['object', Object.keys(value).map((key) => [key, put(value[key])])];
    };
    put(root);
    return JSON.stringify(nodes);
  }

  function decode(text: string, hooks: CodecHooks = {}): unknown {
    const nodes: Loose[] = JSON.parse(text);
    const made = new Map<number, unknown>();
    const errors: Record<string, ErrorConstructor> = { TypeError, RangeError, SyntaxError, ReferenceError };
    const get = (index: number): unknown => {
      if (made.has(index)) return made.get(index);
      const [kind, a, b, c] = nodes[index];
      const keep = <T>(value: T): T => {
        made.set(index, value);
        return value;
      };
      switch (kind) {
        case 'undefined':
          return undefined;
        case 'value':
          return a;
        case 'number':
          return Number(a);
        case 'bigint':
          return BigInt(a);
        case 'fn':
          return keep(hooks.fn?.(a as never));
        case 'promise':
          return keep(hooks.promise?.(a as never));
        case 'file':
          return keep(Object.freeze({ standinFile: true, ...a }));
        case 'date':
          return keep(new Date(a));
        case 'regexp':
          return keep(new RegExp(a, b));
        case 'map': {
          const map = keep(new Map());
          for (const [k, v] of a) map.set(get(k), get(v));
          return map;
        }
        case 'set': {
          const set = keep(new Set());
          for (const v of a) set.add(get(v));
          return set;
        }
        case 'error': {
          const error = keep(new (errors[a] ?? Error)(b));
          error.stack = c;
          return error;
        }
        case 'buffer':
          return keep(fromBase64(a).buffer);
        case 'view': {
          const bytes = fromBase64(b);
          return keep(a === 'Uint8Array' ? bytes : new (globalThis as Loose)[a](bytes.buffer));
        }
        case 'array': {
          const list: unknown[] = keep([]);
          for (const v of a) list.push(get(v));
          return list;
        }
        default: {
          const object = keep({});
          for (const [key, v] of a) {
            Object.defineProperty(object, key, { value: get(v), writable: true, enumerable: true, configurable: true });
          }
          return object;
        }
      }
    };
    return get(0);
  }

  return { encode, decode };
}
