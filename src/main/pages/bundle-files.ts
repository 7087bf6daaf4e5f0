import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGE_POLICY } from '../security/content-policy.ts';

/** The only types our page consists of. A file of any other type is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** Headers of every answer: types are not guessed, nothing is kept, and the policy holds on whatever is shown. */
export function pageHeaders(type: string, policy: string = PAGE_POLICY): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** An answer without a body that anybody needs. */
export function refusal(status: 400 | 403 | 404 | 405, policy: string = PAGE_POLICY): Response {
  return new Response('', { status, headers: pageHeaders('text/plain; charset=utf-8', policy) });
}

/**
 * The file under `root` that a decoded path of our page names, or null when it points elsewhere. The path is resolved
 * first and judged then, so that no spelling of `..` matters.
 */
export function bundlePath(root: string, decodedPath: string): string | null {
  if (decodedPath.includes('\0') || decodedPath.includes('\\')) return null;
  const file = path.resolve(root, `.${path.posix.normalize(`/${decodedPath}`)}`);
  // `normalize` has taken `..` away already; a path that had one is refused all the same: no page of ours asks so.
  if (decodedPath.split('/').includes('..')) return null;
  return file.startsWith(path.resolve(root) + path.sep) ? file : null;
}

/** Serves one file of our page. */
export async function serveBundleFile(root: string, decodedPath: string, policy: string): Promise<Response> {
  const file = bundlePath(root, decodedPath);
  if (file === null) return refusal(403, policy);
  const type = TYPES[path.extname(file)];
  if (type === undefined) return refusal(404, policy);
  try {
    return new Response(await readFile(file), { headers: pageHeaders(type, policy) });
  } catch {
    return refusal(404, policy);
  }
}
