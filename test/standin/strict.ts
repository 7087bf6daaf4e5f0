import { checkEvent, declared } from './declared.ts';

const LISTENING: ReadonlySet<PropertyKey> = new Set([
  'on',
  'once',
  'off',
  'addListener',
  'removeListener',
  'prependListener',
]);

/**
 * The same object, but it refuses what Electron does not have: reading a member that is not implemented here throws (so no test
 * passes on a part of Electron that the stand-in only seems to have), and so does listening to an event that Electron does not emit.
 *
 * @param type the name of the interface or class in electron.d.ts; null for what has no events there
 */
export function strict<T extends object>(name: string, target: T, type: string | null = null): T {
  return new Proxy(target, {
    get: (object, key) => {
      // `then` is asked for by `await`, `toJSON` by serialisers; both are honestly not there.
      if (!(key in object) && typeof key === 'string' && key !== 'then' && key !== 'toJSON') {
        const known = type !== null && declared(type).members.has(key);
        throw new Error(
          `electron stand-in: ${name}.${key} is ${known ? 'not implemented' : 'no member of Electron either'}`,
        );
      }
      const value: unknown = Reflect.get(object, key, object);
      if (typeof value !== 'function') return value;
      if (type === null || !LISTENING.has(key)) return value.bind(object);
      return (event: string | symbol, ...rest: unknown[]) => {
        checkEvent(type, event);
        return Reflect.apply(value, object, [event, ...rest]);
      };
    },
    // Setters run on the object itself: its private fields are not those of the proxy.
    set: (object, key, value) => {
      if (!(key in object)) throw new Error(`electron stand-in: ${name}.${String(key)} cannot be set`);
      return Reflect.set(object, key, value, object);
    },
  });
}

/** An event whose default can be prevented, as Electron's are. */
export class Preventable {
  defaultPrevented = false;

  constructor(fields: object = {}) {
    Object.assign(this, fields);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
