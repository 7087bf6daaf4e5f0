import { registerHooks } from 'node:module';

// `node --import ./register.ts out/main/main.js`: makes `electron` mean the stand-in, for import and require alike.

const url = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main' ? { url, shortCircuit: true } : next(specifier, context),
});
