import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDataless } from '../../../src/scanner/placeholders/mac-dataless.ts';
import { treeDetector } from '../../../src/scanner/placeholders/placeholder-survey.ts';
import { pathsInside, runTool } from '../../../src/scanner/placeholders/run-tool.ts';
import { findRecallAttributes } from '../../../src/scanner/placeholders/windows-attributes.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

/** A program that answers as the system's would: it prints its arguments' wish and the given text. */
function fakeTool(body: string): string {
  const file = path.join(tempFolder(), 'tool');
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

const signal = new AbortController().signal;

describe('detectors that ask the system once', () => {
  it('are chosen by platform', () => {
    expect(treeDetector('darwin')).toBe(findDataless);
    expect(treeDetector('win32')).toBe(findRecallAttributes);
    expect(treeDetector('linux')).toBeNull();
  });

  it.skipIf(process.platform === 'win32')(
    'reads the answer of find: names with newlines, folders, exit 1',
    async () => {
      const tool = fakeTool(`[ "$2 $3 $4 $5" = "-flags +dataless -print0 -prune" ] || exit 9
printf '%s/IMG_1.HEIC\\0%s/a\\nb.jpg\\0%s/cloud folder\\0/elsewhere/x\\0' "$1" "$1" "$1"; exit 1`);
      const found = await findDataless('/photos', signal, tool);
      expect([...found.files].sort()).toEqual(['IMG_1.HEIC', 'a\nb.jpg', 'cloud folder']);
      expect(found.folders.has('cloud folder')).toBe(true);
    },
  );

  it.skipIf(process.platform === 'win32')('gives the folder to PowerShell outside of its script', async () => {
    const tool = fakeTool(
      `case "$*" in *evil*) exit 9;; esac; printf '%s\\\\2023\\\\IMG_1.HEIC\\0' "$TWO_PLACES_ROOT"`,
    );
    const found = await findRecallAttributes("C:\\Photos'; evil", signal, tool);
    expect([...found.files]).toEqual(['2023/IMG_1.HEIC']);
  });

  it.skipIf(process.platform === 'win32')('reject when the system does not answer', async () => {
    await expect(findDataless('/photos', signal, '/no/such/program')).rejects.toThrow();
    await expect(runTool(fakeTool('echo oops >&2; exit 3'), [], { signal, tolerant: true })).rejects.toThrow('oops');
    await expect(findRecallAttributes('C:\\', signal, fakeTool('exit 1'))).rejects.toThrow();
  });

  it('takes paths inside the folder only', () => {
    expect(pathsInside('/a', '/a/b\0/ab/c\0/a/\0', '/')).toEqual(['b']);
    expect(pathsInside('C:\\', 'C:\\x\\y.jpg\0', '\\')).toEqual(['x/y.jpg']);
  });
});
