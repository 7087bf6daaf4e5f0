import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { ZipUnread } from '../../zip/zip-unread.ts';
import { doesAnswer } from '../place/does-answer.ts';
import { openRoot } from '../scan/scan-root.ts';
import { temporaryProblem } from '../temporary-folder.ts';
import { ChecksumStore } from './checksum-store.ts';
import { findFiles } from './find-files.ts';
import { fingerprintFile } from './fingerprint-file.ts';
import { fingerprintPacked } from './fingerprint-packed.ts';
import { type ChecksumSection, type ReadChecksums, readChecksums } from './read-checksums.ts';
import type { VerifyOutcome } from './verify-result.ts';

export interface VerifyRequest {
  /** Absolute path of the folder to check, or of a zip in place of one. */
  readonly folder: string;
  /** Absolute path of the checksum list. */
  readonly list: string;
  /** Which place of the list the folder is; needed only where the list has several and none is called like the folder. */
  readonly place: string | null;
  readonly signal: AbortSignal;
  /** Files that may be named of each kind. */
  readonly limit: number;
  readonly onProgress?: (done: number, total: number, bytes: number) => void;
}

/**
 * Reads every byte of a folder (or of a zip) again and holds it against a checksum list: by path, then by bytes anywhere,
 * so that moved and renamed files are the same files. Files in the zips of a folder are files of it. Nothing remembered is
 * believed, because the question is what the disk holds now. Placeholders are never opened. Memory does not grow with the
 * number of files.
 */
export async function verifyFolder(request: VerifyRequest): Promise<VerifyOutcome> {
  if (!(await doesAnswer(request.folder)))
    return { ok: false, problem: { code: 'folder-silent', path: request.folder } };
  const opened = openRoot(request.folder);
  if (!opened.ok) return opened;
  let store: ChecksumStore | null = null;
  try {
    store = new ChecksumStore();
    const list = await loadList(request, store, path.basename(opened.root.path));
    if (!list.ok) return list;
    const problems: Problem[] = [];
    await findFiles(opened.root, store, (problem) => problems.push(problem), request.signal);
    const bytesRead = await readAll(opened.root.path, store, request);
    const { counts, files } = store.judge(request.limit);
    const { section, unreadableLines } = list;
    const lost = Math.max(0, (section.promised ?? 0) - section.files - unreadableLines);
    const { name, notListed } = section;
    return {
      ok: true,
      result: { counts, files, section: name, unreadableLines, notListed, lost, problems, bytesRead },
    };
  } catch (error) {
    if (request.signal.aborted) return { ok: false, problem: { code: 'cancelled' } };
    // What is written is a temporary table of the list and the folder.
    const temporary = temporaryProblem(error);
    if (temporary) return { ok: false, problem: temporary };
    if (error instanceof ZipUnread) return { ok: false, problem: { ...error.problem, path: request.folder } };
    const technical = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'internal', technical } };
  } finally {
    store?.close();
  }
}

type LoadedList =
  | { readonly ok: true; readonly section: ChecksumSection; readonly unreadableLines: number }
  | Extract<VerifyOutcome, { ok: false }>;

async function loadList(request: VerifyRequest, store: ChecksumStore, folderName: string): Promise<LoadedList> {
  const name = path.basename(request.list);
  let read: ReadChecksums;
  try {
    read = await readChecksums(request.list, () => undefined, request.signal);
  } catch (error) {
    request.signal.throwIfAborted();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const missing = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code);
    return { ok: false, problem: { code: missing ? 'list-missing' : 'read-failed', path: name, technical: code } };
  }
  const { sections, unreadableLines, otherLines } = read;
  const files = sections.reduce((sum, section) => sum + section.files, 0);
  if (files === 0) {
    const empty = sections.length > 0 && unreadableLines + otherLines === 0;
    return { ok: false, problem: { code: empty ? 'checksums-empty' : 'checksums-not-recognised', path: name } };
  }
  const chosen = chooseSection(sections, request.place, folderName);
  const section = sections[chosen];
  if (!section) {
    const names = sections.map((each) => each.name ?? '');
    return { ok: false, problem: { code: 'option-invalid', path: name }, sections: names };
  }
  await readChecksums(
    request.list,
    (index, file, fingerprint) => {
      if (index === chosen) store.list(file, fingerprint);
    },
    request.signal,
  );
  return { ok: true, section, unreadableLines: unreadableLines + otherLines };
}

/** The one section, or the one that is called so; -1 when that is not clear. */
function chooseSection(sections: readonly ChecksumSection[], place: string | null, folderName: string): number {
  if (place === null && sections.length === 1) return 0;
  const wanted = place ?? folderName;
  const called = sections.flatMap((section, index) => (section.name === wanted ? [index] : []));
  return called.length === 1 ? (called[0] ?? -1) : -1;
}

async function readAll(root: string, store: ChecksumStore, request: VerifyRequest): Promise<number> {
  const total = store.countWaiting();
  let [done, bytes, after] = [0, 0, 0];
  for (let page = store.waiting(after); page.length > 0; page = store.waiting(after)) {
    for (const { id, path: inside, raw, packed } of page) {
      const onBytes = (more: number): void => {
        bytes += more;
        request.onProgress?.(done, total, bytes);
      };
      const file = raw === null ? path.join(root, inside) : Buffer.from(raw);
      const fingerprint = packed
        ? await fingerprintPacked(packed, request.signal, onBytes)
        : await fingerprintFile(file, request.signal, onBytes);
      store.settle(id, fingerprint);
      done += 1;
      after = id;
    }
    request.onProgress?.(done, total, bytes);
  }
  return bytes;
}
