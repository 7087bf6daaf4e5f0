/** The bundle that carries its WebAssembly inside. The package types it under another path. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  const load: (options?: unknown) => unknown;
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default load;
}
