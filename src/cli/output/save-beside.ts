import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { removeAbandonedParts } from '../../scanner/abandoned-parts.ts';
import { systemCodeOf } from '../failure.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Writes a file beside its place and then renames it, so that a full disk or a power cut leaves either the old file or
 * the new one, never half of one. A link is followed, so that the file it leads to is replaced and not the link; a
 * device or pipe (`/dev/stdout`, `/dev/null`) is written to and never replaced. Answers the problem, or null.
 */
export async function saveBeside(target: string, text: string): Promise<Problem | null> {
  const there = await stat(target).catch(() => null);
  if (there === null) return replaceFile(target, target, text);
  if (there.isFile()) return replaceFile(await realpath(target).catch(() => target), target, text);
  try {
    await writeFile(target, text, 'utf8');
    return null;
  } catch (error) {
    return problemOfSaving(error, target);
  }
}

async function replaceFile(target: string, named: string, text: string): Promise<Problem | null> {
  const [folder, start] = [path.dirname(target), path.basename(target).slice(0, 60)];
  await removeAbandonedParts(folder, start, Date.now());
  const beside = path.join(folder, `.${start}.${randomBytes(6).toString('hex')}.part`);
  let made = false;
  try {
    const file = await open(beside, 'wx', 0o644);
    made = true;
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
    return null;
  } catch (error) {
    if (made) await rm(beside, { force: true }).catch(() => undefined);
    return problemOfSaving(error, named);
  }
}

function problemOfSaving(error: unknown, path: string): Problem {
  const code = systemCodeOf(error);
  return { code: FULL.has(code) ? 'disk-full' : 'save-failed', path, technical: code };
}
