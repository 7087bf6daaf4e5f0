/** Collects what was looked at; nothing is hidden behind the first failure. */
export interface Checks {
  check(name: string, good: boolean, detail?: string): void;
  readonly passed: number;
  readonly failed: number;
}

/** Prints every failure as it is met. */
export function createChecks(): Checks {
  let [passed, failed] = [0, 0];
  return {
    check: (name, good, detail = '') => {
      if (good) passed += 1;
      else failed += 1;
      if (!good) console.error(`failed: ${name}${detail === '' ? '' : `\n        ${detail}`}`);
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
  };
}

/** The files an archive may hold, as patterns where the build puts a hash into the name. Each must match at least one. */
export const ALLOWED: readonly RegExp[] = [
  /^\/package\.json$/,
  /^\/out\/main\/main\.js$/,
  /^\/out\/main\/sample-worker\.js$/,
  /^\/out\/main\/thumbnail-process\.js$/,
  /^\/out\/main\/downloads-process\.js$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/scanner\/scanner-process\.js$/,
  /^\/out\/scanner\/file-worker\.js$/,
  /^\/out\/scanner\/ahead-worker\.js$/,
  /^\/out\/scanner\/walk-worker\.js$/,
  /^\/out\/chunks\/[\w.-]+-[\w-]{8}\.js$/,
  /^\/out\/renderer\/index\.html$/,
  /^\/out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.js$/,
  /^\/out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.css$/,
];

/** Files that may be there and need not: pictures of the page. */
export const OPTIONAL: readonly RegExp[] = [/^\/out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(svg|png|webp|woff2|wasm)$/];

/** Words that must not be in any code we ship: traces of tests, of the stand-in, of a machine, of a network module. */
export const FORBIDDEN_WORDS: readonly RegExp[] = [
  /standin(?!g)/i,
  /playwright/,
  /vitest/,
  /sourceMappingURL=data:/,
  /from\s*["'](node:)?(http|https|http2|dgram|dns)["']/,
  /require\(\s*["'](node:)?(http|https|http2|net|tls|dgram|dns)["']\s*\)/,
];

/** Sockets, which one file of ours opens to the system's own helper for iPhones (scanner/phone/local-socket.ts). */
export const SOCKETS = /from\s*["']node:(net|tls)["']/;

/** What is in that file, and in no other. */
export const PHONE_HELPER = /usbmuxd/;

/** Largest our own code may be, in bytes; an eighth of it reads Excel's files, a quarter decodes HEIC. */
export const LARGEST = 9_000_000;
