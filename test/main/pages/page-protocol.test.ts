import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlePath } from '../../../src/main/pages/bundle-files.ts';
import { answerPageRequest, type PageSources } from '../../../src/main/pages/page-protocol.ts';
import { PAGE_POLICY, PRINT_POLICY } from '../../../src/main/security/content-policy.ts';

let root: string;
let sources: PageSources;
const asked: string[][] = [];

beforeAll(() => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-page-'));
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(folder, 'renderer-secret'));
  writeFileSync(path.join(folder, 'secret.js'), 'secret');
  writeFileSync(path.join(folder, 'renderer-secret', 'a.js'), 'secret');
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'assets', 'app.js'), 'export {};');
  writeFileSync(path.join(root, 'assets', 'app.js.map'), '{}');
  sources = {
    root,
    printPage: (name) => (name === 'known' ? '<p>report</p>' : null),
    thumbnail: async ({ placeId, path: file, takesFilms }) => {
      asked.push([placeId, file, ...(takesFilms ? ['films'] : [])]);
      return new Response('tile');
    },
  };
});

const get = (address: string, init?: RequestInit) => answerPageRequest(new Request(address, init), sources);

describe('our page', () => {
  test('is served with its type and the strict policy', async () => {
    const page = await get('app://bundle/index.html');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(PAGE_POLICY);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('app://bundle/')).status).toBe(200);
    const script = await get('app://bundle/assets/app.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('the policy allows neither inline code, nor eval, nor any other address', () => {
    expect(PAGE_POLICY).toContain("default-src 'none'");
    expect(PAGE_POLICY).not.toMatch(/unsafe|http:|https:|\*|data:/);
  });

  test.each([
    'app://bundle/%2e%2e%2fsecret.js',
    'app://bundle/..%2fsecret.js',
    'app://bundle/%2e%2e/secret.js',
    'app://bundle/assets/..%2f..%2fsecret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle/%2e%2e%2frenderer-secret%2fa.js',
    'app://bundle//etc/passwd',
    'app://bundle/%2fetc%2fpasswd',
    'app://bundle/assets/app.js%00.png',
    'app://bundle/assets/app.js.map',
    'app://bundle/assets',
    'app://bundle/nothing.js',
    'app://bundle/%E0%A4%A',
    'app://other/index.html',
    'app://bundle.evil/index.html',
  ])('%s is refused', async (address) => {
    const answer = await get(address);
    expect([400, 403, 404]).toContain(answer.status);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('content-security-policy')).toBe(PAGE_POLICY);
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('%s is refused', async (method) => {
    expect((await get('app://bundle/index.html', { method })).status).toBe(405);
  });

  test('no spelling of a path leaves the folder', () => {
    const piece = fc.constantFrom('..', '.', '', 'a', '%2e%2e', '\\', 'C:', '/', '~', '\0', '..;', '. .', '…');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = bundlePath(root, `/${pieces.join('/')}`);
        expect(file === null || path.relative(root, file).split(path.sep)[0] !== '..').toBe(true);
      }),
    );
  });
});

describe('beside the page', () => {
  test('thumbnails are asked for with one decoding, names with % and / survive', async () => {
    asked.length = 0;
    await get(`app://bundle/thumbnail/place-1/${encodeURIComponent('2023/100%25 #1?.jpg')}`);
    await get('app://bundle/thumbnail/place-1/2023/a%20b.jpg');
    await get('app://bundle/thumbnail/place-1/a.mov?films');
    expect(asked).toEqual([
      ['place-1', '2023/100%25 #1?.jpg'],
      ['place-1', '2023/a b.jpg'],
      ['place-1', 'a.mov', 'films'],
    ]);
  });

  test('a page to print is there under its name only, and may run nothing', async () => {
    const page = await get('app://bundle/print/known');
    expect(await page.text()).toBe('<p>report</p>');
    expect(page.headers.get('content-security-policy')).toBe(PRINT_POLICY);
    expect(PRINT_POLICY).not.toContain('script-src');
    expect((await get('app://bundle/print/other')).status).toBe(404);
  });
});
