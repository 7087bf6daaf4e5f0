/** Said before anything else can run, so it stands apart from the catalogue: this Node cannot read the rest. */
export const NODE_TOO_OLD = {
  en: (needed: number, found: string): string =>
    `Two Places needs Node ${needed} or newer, and this is Node ${found}. Nothing was checked. Install a newer Node, or run it with npm, which brings its own: npm run -s two-places -- check …`,
  de: (needed: number, found: string): string =>
    `Two Places braucht Node ${needed} oder neuer, und dies ist Node ${found}. Nichts wurde geprüft. Installieren Sie ein neueres Node, oder starten Sie es mit npm, das sein eigenes mitbringt: npm run -s two-places -- check …`,
} as const;
