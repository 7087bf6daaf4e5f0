// jsdom is never idle: what the window leaves for later runs as soon as everything else was done.
if (typeof globalThis.requestIdleCallback === 'undefined') {
  Object.assign(globalThis, {
    requestIdleCallback: (callback: () => void) => setTimeout(callback, 0),
    cancelIdleCallback: (id: number) => clearTimeout(id),
  });
}
