import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { ScanEvent } from '../model/scan-event.ts';
import { describeChosen } from './describe-place.ts';
import { TO_SCAN_HOST } from './host-messages.ts';
import { readLibraryList } from './photos-library/read-library-list.ts';
import { readRememberedContents } from './remembered-contents.ts';
import { inParts } from './reply-parts.ts';
import { type RunningScan, startScan } from './scan.ts';
import type { FromScanHost, ScanRequest, ToScanHost } from './scan-messages.ts';
import { type FolderWatch, watchFolder } from './watch-folder.ts';

type Send = (message: FromScanHost) => void;
type Question = Extract<ToScanHost, { readonly replyId: number }>;

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

  constructor(send: Send) {
    this.#send = send;
  }

  /** Takes one message from outside; what is not one of ours is refused. Never throws. */
  receive(message: unknown): void {
    const parsed = TO_SCAN_HOST.safeParse(message);
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
    for (const scan of this.#scans.values()) scan.cancel();
    await Promise.all([...this.#watches.values()].map((watch) => watch.close()));
    this.#watches.clear();
  }

  #obey(message: ToScanHost): void {
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
      default:
        void this.#reply(message);
    }
  }

  #start(request: ScanRequest): void {
    const { id } = request.place;
    if (this.#scans.has(id)) {
      this.#waiting.set(id, request);
      return;
    }
    const tell = (event: ScanEvent) => this.#send({ type: 'event', placeId: id, event });
    const scan = startScan(request, tell, { describe: (folder, only) => describeChosen(folder, only ?? null) });
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
      for (const message of inParts(await answer(question))) this.#send(message);
    } catch (error) {
      const technical = error instanceof Error ? error.message : String(error);
      this.#send({ type: 'problem', replyId, problem: { code: 'internal', technical } });
    }
  }
}

async function answer(question: Question): Promise<FromScanHost> {
  const { replyId } = question;
  switch (question.type) {
    case 'contents':
      return { type: 'contents', replyId, contents: await readRememberedContents(question.request), assetsAhead: 0 };
    case 'describe':
      return { type: 'described', replyId, place: await describeChosen(question.folder, question.only) };
    case 'read-library': {
      const result = readLibraryList(question.folder, question.now);
      if (result.ok) return { type: 'library', replyId, contents: result.list.contents, assetsAhead: 0 };
      return problemReply(replyId, result.problem);
    }
  }
}

function problemReply(replyId: number, problem: Problem): FromScanHost {
  return { type: 'problem', replyId, problem };
}
