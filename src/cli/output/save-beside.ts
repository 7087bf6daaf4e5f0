import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { systemCodeOf } from '../failure.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Writes a file beside its place and then renames it, so that a full disk or a power cut leaves either the old file or
 * the new one, never half of one. Answers the problem, or null.
 */
export async function saveBeside(target: string, text: string): Promise<Problem | null> {
  const beside = path.join(
    path.dirname(target),
    `.${path.basename(target).slice(0, 60)}.${randomBytes(6).toString('hex')}.part`,
  );
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
    const code = systemCodeOf(error);
    return { code: FULL.has(code) ? 'disk-full' : 'save-failed', path: target, technical: code };
  }
}
