/**
 * The same object, but reading a member that it does not have throws. So no test ever passes on a part of Electron that
 * the stand-in only seems to have.
 */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, key) => {
      // `then` is asked for by `await`, `toJSON` by serialisers; both are honestly not there.
      if (!(key in object) && typeof key === 'string' && key !== 'then' && key !== 'toJSON') {
        throw new Error(`electron stand-in: ${name}.${key} is not implemented`);
      }
      const value: unknown = Reflect.get(object, key, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
    // Setters run on the object itself: its private fields are not those of the proxy.
    set: (object, key, value) => Reflect.set(object, key, value, object),
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
