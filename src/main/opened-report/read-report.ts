import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { OpenedReport, Outcome } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import { systemCode } from '../problem-of.ts';

/** A report of 200,000 gaps is about 100 MB. Its text must fit into one message to the window. */
export const LARGEST_REPORT = 128 * 1024 * 1024;

/**
 * The text of a report, with its name. Only a plain file is read, and never more of it than `largest` bytes, however it
 * grows: a pipe must not make the app wait (hence O_NONBLOCK), a device must not fill its memory. Whether the text is a
 * report is for the window to find out, where everything of unknown origin is parsed.
 */
export async function readReport(file: string, largest = LARGEST_REPORT): Promise<Outcome<OpenedReport>> {
  const name = path.basename(file);
  const fail = (code: Problem['code']): Outcome<never> => ({ ok: false, problem: { code, path: name } });
  let handle: FileHandle | null = null;
  try {
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const info = await handle.stat();
    if (!info.isFile()) return fail('report-not-ours');
    if (info.size > largest) return fail('report-too-large');
    const bytes = await readAtMost(handle, largest, info.size);
    return bytes === null
      ? fail('report-too-large')
      : { ok: true, value: { name, text: new TextDecoder().decode(bytes) } };
  } catch (error) {
    return fail(systemCode(error) === 'ENOENT' ? 'report-gone' : 'report-unreadable');
  } finally {
    await handle?.close();
  }
}

/** Everything in a file; null when there is more than `largest`. `expected` is its size a moment ago. */
async function readAtMost(handle: FileHandle, largest: number, expected: number): Promise<Uint8Array | null> {
  let bytes = new Uint8Array(Math.min(largest, expected) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > largest) return null;
    if (length < bytes.length) continue;
    const larger = new Uint8Array(Math.min(largest + 1, bytes.length * 2));
    larger.set(bytes);
    bytes = larger;
  }
}
