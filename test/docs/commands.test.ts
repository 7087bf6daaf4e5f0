import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCommand } from '../../src/cli/options/parse-command.ts';
import { csvOf, madePhoto, PHOTOS, writeList } from '../cli/make-check.ts';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { stage } from '../stand-in-phone/stage.ts';
import { codeSpans, commandLines, DOCUMENTS, ROOT, textOf } from './documents.ts';

// Every command that a document shows is run, in a folder whose path has a blank and an umlaut, on a made library. What belongs to npm or
// to the system is looked up instead: it takes minutes, or changes this computer.

const OURS = /^(?:npm run -s two-places --|two-places) /;
const LINES = DOCUMENTS.flatMap((document) => commandLines(textOf(document)).map((line) => ({ document, line })));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));

/** All that the documents name, in one folder. */
async function makePlace(): Promise<string> {
  const cwd = path.join(tempFolder(), 'Zwei Plätze x');
  mkdirSync(cwd);
  for (const folder of ['Pictures', 'My photos', 'OLD-DISK'])
    addFiles(cwd, Object.fromEntries(PHOTOS.map(({ name, bytes }) => [`${folder}/${name}`, bytes])));
  for (const copy of ['NEW-DISK', 'Second disk'])
    cpSync(path.join(cwd, 'OLD-DISK'), path.join(cwd, copy), { recursive: true });
  writeList(cwd, 'Photo Details.csv', csvOf(PHOTOS));
  for (const part of ['1', '2'])
    writeFileSync(
      path.join(cwd, `takeout-20261129T100000Z-00${part}.zip`),
      await makeZip([
        {
          path: `Takeout/Google Photos/Photos from 2024/IMG_${part}.JPG`,
          content: madePhoto('x.JPG', Number(part)).bytes,
        },
      ]),
    );
  return cwd;
}

/** As the shell reads it: quotes, `~` and `*` are its own. */
function wordsOf(line: string, cwd: string): string[] {
  const { stdout, status } = spawnSync('bash', ['-c', `printf '%s\\0' ${line}`], {
    cwd,
    encoding: 'utf8',
    env: { HOME: cwd },
  });
  expect(status, line).toBe(0);
  return stdout.split('\0').slice(0, -1);
}

describe.skipIf(process.platform === 'win32')('commands of ours', () => {
  const documents = [...new Set(LINES.filter(({ line }) => OURS.test(line)).map(({ document }) => document))];

  test.each(documents)('in %s run as they stand', async (document) => {
    const cwd = await makePlace();
    const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${(await stage()).socket}` };
    const index = tempFolder();
    for (const { line } of LINES.filter((one) => one.document === document && OURS.test(one.line))) {
      const args = wordsOf(line.replace(OURS, ''), cwd);
      const run = await runCli(args, cwd, index, { env });
      expect(run.exit, `${document}: ${line}\n${run.stderr}`).not.toBe(3);
      const [at, file] = [args.indexOf('--report'), args[args.indexOf('--report') + 1]];
      if (at >= 0) expect(existsSync(path.join(cwd, file ?? '')), line).toBe(true);
    }
  });
});

/** What each other line of a document must be for it to be true. */
const OTHERS: readonly (readonly [RegExp, (match: RegExpExecArray) => boolean])[] = [
  [/^npm (?:ci|test|start|install)(?: -- [\w: ]+)?$/, ([line]) => /ci|install/.test(line) || 'test' in scripts],
  [/^npm run (?:-s )?([\w:-]+)(?: -- .*)?$/, ([, name]) => (name ?? '') in scripts],
  [/^(?:[A-Z_]+=\S+ )?node (scripts\/\S+)/, ([, file]) => existsSync(path.join(ROOT, file ?? ''))],
];

describe('commands of npm and of the project', () => {
  const others = LINES.filter(({ line }) => !OURS.test(line)).flatMap(({ document, line }) =>
    line.includes('FILE') ? [] : line.split(' && ').map((part) => ({ document, part })),
  );

  test.each(others)('$document: $part', ({ part }) => {
    const found = OTHERS.flatMap(([form, holds]) => {
      const match = form.exec(part);
      return match === null ? [] : [holds(match)];
    });
    expect(found.length, `Nobody knows how to try “${part}”. Say so in this test.`).toBeGreaterThan(0);
    expect(found).not.toContain(false);
  });

  test('in the running text name scripts that there are', () => {
    const missing = DOCUMENTS.flatMap((document) =>
      codeSpans(textOf(document)).flatMap((span) => {
        const [, name] = /^npm run (?:-s )?([\w:-]+)/.exec(span) ?? [];
        return name === undefined || name in scripts ? [] : [`${document}: ${span}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});

describe('commands of ours in the running text', () => {
  const spans = DOCUMENTS.flatMap((document) =>
    codeSpans(textOf(document))
      .filter((span) => OURS.test(span))
      .map((span) => ({ document, span })),
  );

  test.each(spans)('$document: $span', ({ span }) => {
    // `COMMAND` and `…` stand for anything; the rest must be understood.
    const line = span.replace(OURS, '').replaceAll('COMMAND', 'check').replace(/\s*…/g, '').replaceAll('DIR', 'FOLDER');
    const args =
      line === 'check'
        ? ['check', 'FOLDER']
        : (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
    const bare =
      args.length === 1 && ['check', 'erase-check', 'verify', 'plan-storage', 'completion'].includes(args[0] ?? '');
    expect(parseCommand(bare ? [...args, '--help'] : args, {}, Date.now()), span).toMatchObject({ ok: true });
  });
});

describe('the fingerprint in a shell (docs/proof.md)', () => {
  const tools = ['sh', 'openssl', 'base64'].filter(
    (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0,
  );
  let line = '';
  beforeAll(() => {
    line = LINES.find((one) => one.document === 'docs/proof.md' && one.line.includes('FILE'))?.line ?? '';
  });

  test.skipIf(tools.length > 0)('is the one that the program knows', () => {
    const cwd = tempFolder();
    const { bytes } = madePhoto('x.JPG', 1);
    writeFileSync(path.join(cwd, 'a photo ü.jpg'), bytes);
    const { stdout } = spawnSync('sh', ['-c', line.replace('FILE', "'a photo ü.jpg'")], { cwd, encoding: 'utf8' });
    expect(stdout.trim()).toBe(fingerprintOfBytes(bytes));
  });
});
