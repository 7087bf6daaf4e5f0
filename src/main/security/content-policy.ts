/**
 * What our page may load: its own files, nothing else. No inline script, no inline style, no address but our own. Sent
 * as a header, so that nothing in a page can loosen it.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  // The first picture of a film, which the page holds in memory and decodes.
  'media-src blob:',
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  // No text becomes a script: the page has one policy, which lets the address of its own worker through (renderer/engine).
  "require-trusted-types-for 'script'",
  'trusted-types two-places',
].join('; ');

/** A report that is being printed is one page with its style inside; it runs no script and loads nothing. */
export const PRINT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
