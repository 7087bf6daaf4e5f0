import { homedir } from 'node:os';
import { z } from 'zod';
import type { ListResult } from '../lists/parsed-list.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanEvent } from '../model/scan-event.ts';
import { describeChosen } from './describe-place.ts';
import { PhoneReader } from './phone/phone-reader.ts';
import { findBackups } from './photos-library/iphone-backup.ts';
import { readLibraryList } from './photos-library/read-library-list.ts';
import { readRememberedContents } from './remembered-contents.ts';
import { rememberedSameFiles } from './remembered-same-files.ts';
import type { ScanRequest } from './scan/scan-request.ts';
import { type RunningScan, startScan } from './scan.ts';
import { type FromScannerProcess, TO_SCANNER_PROCESS, type ToScannerProcess } from './scan-messages.ts';
import { type FolderWatch, watchFolder } from './watch-folder.ts';

/** About as many as main takes in and checks within a frame (bench/transport-once). */
const ASSETS_IN_A_PART = 500;

/**
 * The messages of one answer: the assets of contents go ahead in parts, and the answer says how many they were. Main checks
 * all that it hears, and a message of 200,000 assets would hold it up for a second.
 */
export function* inParts(reply: FromScannerProcess): Generator<FromScannerProcess> {
  if ((reply.type !== 'contents' && reply.type !== 'library') || reply.contents === null) {
    yield reply;
    return;
  }
  const { replyId, contents } = reply;
  const { assets } = contents;
  for (let from = 0; from < assets.length; from += ASSETS_IN_A_PART)
    yield { type: 'assets', replyId, assets: assets.slice(from, from + ASSETS_IN_A_PART) };
  yield { ...reply, contents: { ...contents, assets: [] }, assetsAhead: assets.length };
}

type Send = (message: FromScannerProcess) => void;
type Question = Extract<ToScannerProcess, { readonly replyId: number }>;

/** Whoever waits for an answer gets one, even to nonsense. */
const QUESTION = z.looseObject({ replyId: z.int().nonnegative() });

/**
 * The scanner behind its messages: scans and watches by place, answers questions. One scan a place at a time; a change
 * seen during a scan leads to another one after it.
 */
export class ScanService {
  readonly #send: Send;
  readonly #scans = new Map<string, RunningScan>();
  readonly #waiting = new Map<string, ScanRequest>();
  readonly #watches = new Map<string, FolderWatch>();
  readonly #phone: PhoneReader;

  constructor(send: Send) {
    this.#send = send;
    this.#phone = new PhoneReader((progress) => send({ type: 'phone-progress', progress }));
  }

  /** Takes one message from outside; what is not one of ours is refused. Never throws. */
  receive(message: unknown): void {
    const parsed = TO_SCANNER_PROCESS.safeParse(message);
    if (parsed.success) {
      this.#obey(parsed.data);
      return;
    }
    const question = QUESTION.safeParse(message);
    const problem: Problem = { code: 'internal', technical: 'the scanner did not understand the question' };
    if (question.success) this.#send({ type: 'problem', replyId: question.data.replyId, problem });
  }

  /** Ends everything. */
  async stop(): Promise<void> {
    this.#waiting.clear();
    this.#phone.stop();
    for (const scan of this.#scans.values()) scan.cancel();
    await Promise.all([...this.#watches.values()].map((watch) => watch.close()));
    this.#watches.clear();
  }

  #obey(message: ToScannerProcess): void {
    switch (message.type) {
      case 'start':
        this.#start(message.request);
        break;
      case 'pause':
        this.#scans.get(message.placeId)?.pause();
        break;
      case 'resume':
        this.#scans.get(message.placeId)?.resume();
        break;
      case 'cancel':
        this.#waiting.delete(message.placeId);
        this.#scans.get(message.placeId)?.cancel();
        break;
      case 'prefer':
        this.#scans.get(message.placeId)?.prefer(message.paths);
        break;
      case 'watch':
        this.#watch(message.request);
        break;
      case 'unwatch':
        void this.#watches.get(message.placeId)?.close();
        this.#watches.delete(message.placeId);
        break;
      case 'stop-phone':
        this.#phone.stop();
        break;
      default:
        void this.#reply(message);
    }
  }

  /** Ends the scan and the watch of a place; resolves when neither has anything open any more. */
  async #letGo(placeId: string): Promise<void> {
    this.#waiting.delete(placeId);
    const [scan, watch] = [this.#scans.get(placeId), this.#watches.get(placeId)];
    this.#watches.delete(placeId);
    scan?.cancel();
    await Promise.all([scan?.done, watch?.close()]);
  }

  #start(request: ScanRequest): void {
    const { id } = request.place;
    if (this.#scans.has(id)) {
      this.#waiting.set(id, request);
      return;
    }
    const tell = (event: ScanEvent) => this.#send({ type: 'event', placeId: id, event });
    const scan = startScan(request, tell, {
      describe: (folder, only, word) => describeChosen(folder, only ?? null, word),
    });
    this.#scans.set(id, scan);
    void scan.done.then(() => {
      this.#scans.delete(id);
      const next = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (next) this.#start(next);
    });
  }

  #watch(request: ScanRequest): void {
    const { id } = request.place;
    void this.#watches.get(id)?.close();
    const watch = watchFolder(request.folder, {
      only: request.only ?? null,
      onChange: () => {
        this.#send({ type: 'changed', placeId: id });
        this.#start(request);
      },
      onProblem: (problem) => this.#send({ type: 'event', placeId: id, event: { type: 'warning', problem } }),
    });
    this.#watches.set(id, watch);
  }

  async #reply(question: Question): Promise<void> {
    const { replyId } = question;
    try {
      if (question.type === 'let-go') {
        await this.#letGo(question.placeId);
        this.#send({ type: 'let-go', replyId });
        return;
      }
      for (const message of inParts(await answer(question, this.#phone))) this.#send(message);
    } catch (error) {
      const technical = error instanceof Error ? error.message : String(error);
      this.#send({ type: 'problem', replyId, problem: { code: 'internal', technical } });
    }
  }
}

async function answer(
  question: Exclude<Question, { readonly type: 'let-go' }>,
  phone: PhoneReader,
): Promise<FromScannerProcess> {
  const { replyId } = question;
  switch (question.type) {
    case 'contents':
      return { type: 'contents', replyId, contents: await readRememberedContents(question.request), assetsAhead: 0 };
    case 'same-files': {
      const same = await rememberedSameFiles(question.first, question.copy, question.apart);
      return { type: 'same-files', replyId, same };
    }
    case 'describe':
      return { type: 'described', replyId, place: await describeChosen(question.folder, question.only, question.word) };
    case 'read-library':
      return libraryReply(replyId, readLibraryList(question.folder, question.now));
    case 'find-phones': {
      const found = await phone.find();
      return found.ok ? { type: 'phones', replyId, phones: found.phones } : problemReply(replyId, found.problem);
    }
    case 'read-phone':
      return libraryReply(replyId, await phone.read(question));
    case 'find-backups':
      return { type: 'backups', replyId, backups: findBackups(process.platform, process.env, homedir()) };
  }
}

function libraryReply(replyId: number, result: ListResult): FromScannerProcess {
  if (!result.ok) return problemReply(replyId, result.problem);
  return { type: 'library', replyId, contents: result.list.contents, assetsAhead: 0 };
}

function problemReply(replyId: number, problem: Problem): FromScannerProcess {
  return { type: 'problem', replyId, problem };
}
