import path from 'node:path';
import type { PhoneProgress } from '../../model/phone-progress.ts';
import type { Place, PlaceContents } from '../../model/place.ts';
import { NOTHING_SAID, type PersonsWord } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { SameFiles } from '../../model/same-files.ts';
import type { ScanEvent } from '../../model/scan-event.ts';
import type { FoundPhone } from '../../scanner/phone/open-phone.ts';
import type { FoundBackup } from '../../scanner/photos-library/iphone-backup.ts';
import { type SilenceWatch, watchForSilence } from '../../scanner/place/silence.ts';
import type { ScanRequest } from '../../scanner/scan/scan-request.ts';
import type { FromScannerProcess, ToScannerProcess } from '../../scanner/scan-messages.ts';
import type { Log } from '../log.ts';
import type { UtilityChild } from '../utility.ts';
import { AnswerParts } from './answer-parts.ts';
import { FROM_SCANNER_PROCESS } from './message-shapes.ts';

export interface ScannerClientListener {
  event(placeId: string, event: ScanEvent): void;
  phone(progress: PhoneProgress): void;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** The scanner, in a process of its own: a file that crashes it costs that scan, never the window. */
export interface ScannerClient {
  start(request: ScanRequest): void;
  tell(type: 'pause' | 'resume' | 'cancel' | 'unwatch', placeId: string): void;
  prefer(placeId: string, paths: readonly string[]): void;
  watch(request: ScanRequest): void;
  /** Ends the scan and the watch of a place; answers when nothing of it is open any more. */
  letGo(placeId: string): Promise<Reply<null>>;
  contents(request: ScanRequest): Promise<Reply<PlaceContents | null>>;
  /** @param only names of the zips in the folder that are the place; null when the folder is */
  describe(folder: string, only: readonly [string, ...string[]] | null, word?: PersonsWord): Promise<Reply<Place>>;
  /**
   * What in the copy are the very files of the first; null when nobody knows.
   * @param apart whether the two are known to lie on different disks or machines
   */
  sameFiles(first: ScanRequest, copy: ScanRequest, apart: boolean): Promise<Reply<SameFiles | null>>;
  readLibrary(folder: string, now: number): Promise<Reply<PlaceContents>>;
  findPhones(): Promise<Reply<readonly FoundPhone[]>>;
  /** @param phoneId null for the only phone there is */
  readPhone(phoneId: string | null, proof: boolean, now: number): Promise<Reply<PlaceContents>>;
  stopPhone(): void;
  findBackups(): Promise<Reply<readonly FoundBackup[]>>;
  stop(): void;
}

/** What is said to whoever waits for a process that has ended. */
const GONE: Problem = { code: 'internal', technical: 'the scanner process ended' };

/**
 * Starts the process when it is first needed and again after it ended. When it ends by itself, every scan that was
 * running fails as data and every open question is answered with a problem; folders are watched again.
 */
export function createScannerClient(
  fork: () => UtilityChild,
  listener: ScannerClientListener,
  log: Log,
  patience: Pick<SilenceWatch, 'everyMs' | 'limitMs'> = {},
): ScannerClient {
  let child: UtilityChild | null = null;
  let stopped = false;
  let nextReplyId = 1;
  const waiting = new Map<number, (answer: FromScannerProcess) => void>();
  const parts = new AnswerParts();
  const running = new Set<string>();
  /** What is being read, and whether it was begun anew because something in it hung. */
  const read = new Map<string, { readonly request: ScanRequest; readonly isSecond: boolean }>();
  const paused = new Set<string>();
  let signs = 0;
  let lastProgress = '';
  const watched = new Map<string, ScanRequest>();

  const receive = (message: unknown): void => {
    const checked = FROM_SCANNER_PROCESS.safeParse(message);
    if (!checked.success) {
      log.write('error', `scanner: message dropped at ${checked.error.issues[0]?.path.join('.') ?? ''}`);
      return;
    }
    const said = checked.data;
    if (said.type === 'ready') return;
    if (said.type === 'changed') {
      running.add(said.placeId);
      const request = watched.get(said.placeId);
      if (request) read.set(said.placeId, { request, isSecond: false });
      return;
    }
    if (said.type === 'event') {
      if (said.event.type === 'started') running.add(said.placeId);
      if (said.event.type === 'finished' || said.event.type === 'failed') {
        running.delete(said.placeId);
        read.delete(said.placeId);
        paused.delete(said.placeId);
      }
      noteSign(said.event);
      listener.event(said.placeId, said.event);
      return;
    }
    if (said.type === 'phone-progress') {
      listener.phone(said.progress);
      return;
    }
    if (said.type === 'assets') {
      if (waiting.has(said.replyId)) parts.add(said.replyId, said.assets);
      return;
    }
    waiting.get(said.replyId)?.(parts.whole(said));
    waiting.delete(said.replyId);
  };

  /** Progress is told all the time; only what changes says that the scanner gets on. */
  const noteSign = (event: ScanEvent): void => {
    const now =
      event.type === 'progress'
        ? `${event.progress.filesDone} ${event.progress.bytesDone}`
        : event.type === 'counting'
          ? `${event.files} ${event.folders}`
          : null;
    if (now === null || now !== lastProgress) signs += 1;
    lastProgress = now ?? lastProgress;
  };

  /**
   * Something that is read began to hang in the middle, and the process waits for it for ever. It is left to itself, and what was being
   * read is begun anew in a new one, which asks first and does not go in there. A second time is one too many.
   */
  const leave = (points: readonly string[]): void => {
    const [left, begun] = [child, [...read]];
    child = null;
    log.write('error', `scanner: ${points.length} mounts do not answer; ${begun.length} scans begin anew`);
    left?.kill();
    const silent: Problem = { code: 'folder-silent', path: points[0] ?? '' };
    for (const [placeId, { folder }] of watched) if (isIn(folder, points)) watched.delete(placeId);
    running.clear();
    read.clear();
    for (const [replyId, answer] of waiting) answer({ type: 'problem', replyId, problem: silent });
    waiting.clear();
    parts.clear();
    for (const [placeId, { request, isSecond }] of begun) {
      const { folder } = request;
      const isHere = isIn(folder, points) || points.some((point) => isIn(point, [folder]));
      if (isSecond && isHere)
        listener.event(placeId, { type: 'failed', problem: { code: 'folder-silent', path: folder } });
      else begin(request, isSecond || isHere);
    }
  };

  const ended = (how: string): void => {
    child = null;
    read.clear();
    paused.clear();
    if (stopped) return;
    log.write('error', `scanner: the process ended ${how}; ${running.size} scans were running`);
    for (const placeId of running) listener.event(placeId, { type: 'failed', problem: GONE });
    running.clear();
    for (const [replyId, answer] of waiting) answer({ type: 'problem', replyId, problem: GONE });
    waiting.clear();
    parts.clear();
  };

  const post = (message: ToScannerProcess): void => {
    if (stopped) return;
    if (child === null) {
      const fresh = fork();
      child = fresh;
      fresh.on('message', (message) => {
        // A process that was left to itself may go on later.
        if (child === fresh) receive(message);
      });
      fresh.on('exit', (code) => {
        if (child === fresh) ended(`with ${code}`);
      });
      fresh.on('error', () => {
        if (child !== fresh) return;
        ended('by an error of V8');
        fresh.kill();
      });
      for (const request of watched.values()) fresh.postMessage({ type: 'watch', request } satisfies ToScannerProcess);
    }
    child.postMessage(message);
  };

  const begin = (request: ScanRequest, isSecond: boolean): void => {
    running.add(request.place.id);
    read.set(request.place.id, { request, isSecond });
    post({ type: 'start', request });
  };

  const endWatch = watchForSilence({
    ...patience,
    // A paused scan makes no progress, and does not hang.
    paths: () => (child === null || paused.size > 0 ? [] : Array.from(read.values(), ({ request }) => request.folder)),
    signs: () => signs,
    onSilent: leave,
  });

  const ask = (make: (replyId: number) => ToScannerProcess): Promise<FromScannerProcess> =>
    new Promise((resolve) => {
      const replyId = nextReplyId;
      nextReplyId += 1;
      waiting.set(replyId, resolve);
      post(make(replyId));
    });

  return {
    start: (request) => begin(request, false),
    tell: (type, placeId) => {
      if (type === 'pause') paused.add(placeId);
      else paused.delete(placeId);
      if (type === 'unwatch') watched.delete(placeId);
      // A process that is not there has nothing to pause, cancel or stop watching.
      if (child !== null) post({ type, placeId });
    },
    prefer: (placeId, paths) => {
      if (child !== null && running.has(placeId)) post({ type: 'prefer', placeId, paths });
    },
    watch: (request) => {
      // A watch that is there already stays: between the end of one and the start of another, changes would be missed.
      const before = watched.get(request.place.id);
      if (child !== null && isSameWatch(before, request)) return;
      post({ type: 'watch', request });
      watched.set(request.place.id, request);
    },
    letGo: async (placeId) => {
      watched.delete(placeId);
      // A process that is not there has nothing open.
      if (child === null) return { ok: true, value: null };
      const answer = await ask((replyId) => ({ type: 'let-go', placeId, replyId }));
      return answer.type === 'let-go' ? { ok: true, value: null } : failure(answer);
    },
    contents: async (request) => {
      const answer = await ask((replyId) => ({ type: 'contents', request, replyId }));
      return answer.type === 'contents' ? { ok: true, value: answer.contents } : failure(answer);
    },
    describe: async (folder, only, word = NOTHING_SAID) => {
      const answer = await ask((replyId) => ({ type: 'describe', folder, only, word, replyId }));
      return answer.type === 'described' ? { ok: true, value: answer.place } : failure(answer);
    },
    sameFiles: async (first, copy, apart) => {
      const answer = await ask((replyId) => ({ type: 'same-files', first, copy, apart, replyId }));
      return answer.type === 'same-files' ? { ok: true, value: answer.same } : failure(answer);
    },
    readLibrary: async (folder, now) => {
      const answer = await ask((replyId) => ({ type: 'read-library', folder, now, replyId }));
      return answer.type === 'library' ? { ok: true, value: answer.contents } : failure(answer);
    },
    findPhones: async () => {
      const answer = await ask((replyId) => ({ type: 'find-phones', replyId }));
      return answer.type === 'phones' ? { ok: true, value: answer.phones } : failure(answer);
    },
    readPhone: async (phoneId, proof, now) => {
      const answer = await ask((replyId) => ({ type: 'read-phone', phoneId, proof, now, replyId }));
      return answer.type === 'library' ? { ok: true, value: answer.contents } : failure(answer);
    },
    stopPhone: () => {
      if (child !== null) post({ type: 'stop-phone' });
    },
    findBackups: async () => {
      const answer = await ask((replyId) => ({ type: 'find-backups', replyId }));
      return answer.type === 'backups' ? { ok: true, value: answer.backups } : failure(answer);
    },
    stop: () => {
      stopped = true;
      endWatch();
      child?.kill();
      child = null;
    },
  };
}

function isIn(folder: string, points: readonly string[]): boolean {
  return points.some((point) => folder === point || folder.startsWith(`${point}${path.sep}`));
}

function isSameWatch(before: ScanRequest | undefined, { folder, proof, only = [] }: ScanRequest): boolean {
  return before?.folder === folder && before.proof === proof && (before.only ?? []).join('/') === only.join('/');
}

function failure(answer: FromScannerProcess): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: answer.type === 'problem' ? answer.problem : GONE };
}
