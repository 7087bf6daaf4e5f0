import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parseChecksumLine } from '../../lists/formats/checksums.ts';
import { detectEncoding } from '../../lists/text/encoding.ts';
import { LineReader } from '../../lists/text/line-reader.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import type { Problem } from '../../model/problem.ts';
import { ZipUnread } from '../../zip/zip-unread.ts';
import { doesAnswer } from '../place/does-answer.ts';
import { openRoot } from '../scan/scan-root.ts';
import { temporaryProblem } from '../temporary-folder.ts';
import { ChecksumStore } from './checksum-store.ts';
import { findFiles } from './find-files.ts';
import { fingerprintFile } from './fingerprint-file.ts';
import { fingerprintPacked } from './fingerprint-packed.ts';
import type { VerifyOutcome } from './verify-result.ts';

/** A part of a checksum list: one place, as the list names it. */
interface ChecksumSection {
  readonly name: string | null;
  /** Files that the list says it has, and has. */
  readonly promised: number | null;
  readonly files: number;
  readonly notListed: number;
}

interface ReadChecksums {
  readonly sections: readonly ChecksumSection[];
  readonly unreadableLines: number;
  /** Lines of checksums of another kind (`sha256sum` and its like): they cannot be compared. */
  readonly otherLines: number;
}

interface Building {
  name: string | null;
  promised: number | null;
  files: number;
  notListed: number;
}

/**
 * Reads a checksum list of ours in pieces. `onFile` gets each file with the position of its section. Throws the system's
 * error when the list cannot be read.
 */
async function readChecksums(
  file: string,
  onFile: (section: number, path: string, fingerprint: Fingerprint) => void,
  signal: AbortSignal,
): Promise<ReadChecksums> {
  const sections: Building[] = [];
  let [unreadableLines, otherLines] = [0, 0];
  const current = (): Building => {
    const last = sections.at(-1);
    if (last) return last;
    const made = { name: null, promised: null, files: 0, notListed: 0 };
    sections.push(made);
    return made;
  };
  const comment = (text: string): void => {
    const place = /^# place: (.*)$/.exec(text)?.[1];
    if (place !== undefined) sections.push({ name: place, promised: null, files: 0, notListed: 0 });
    const files = /^# files: (\d{1,12}); not read in full and therefore not listed: (\d{1,12})$/.exec(text);
    if (files) Object.assign(current(), { promised: Number(files[1]), notListed: Number(files[2]) });
  };
  const lines = new LineReader({
    line(text) {
      if (text.trim() === '') return;
      if (/^\ufeff?#/.test(text)) return comment(text);
      const parsed = parseChecksumLine(text);
      if (parsed === null) unreadableLines += 1;
      else if (parsed.fingerprint === null) otherLines += 1;
      else {
        current().files += 1;
        onFile(sections.length - 1, parsed.path, parsed.fingerprint);
      }
    },
    tooLong() {
      unreadableLines += 1;
    },
  });
  // An editor or PowerShell may have saved the list again in another encoding.
  let decoder: TextDecoder | null = null;
  for await (const chunk of createReadStream(file, { signal })) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    decoder ??= new TextDecoder(detectEncoding(bytes) ?? 'utf-8');
    lines.push(decoder.decode(bytes, { stream: true }));
  }
  lines.push(decoder?.decode() ?? '');
  lines.finish();
  return { sections, unreadableLines, otherLines };
}

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
