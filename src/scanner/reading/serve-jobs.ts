import { closeSync, fstatSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { MediaFacts } from '../media/media-facts.ts';
import { ScanSwitch, WorkerState } from '../pool/shared-state.ts';
import { TarReader } from '../tars/tar-reader.ts';
import { FileSource, ReadBuffers } from './file-source.ts';
import { isSettled, sameStatus, statusOf, waitForTick } from './file-status.ts';
import { firstBytes, HEAD_FOR_BOTH, HEAD_FOR_FACTS } from './first-bytes.ts';
import { hashFile, ReadingCancelled } from './hash-file.ts';
import { readJobs, writeOutcomes } from './message-text.ts';
import { openForReading } from './open-file.ts';
import type { ReadJob, ReadOutcome, ReadResult } from './read-job.ts';
import { judgeZeros, outcomeOfError, readPacked } from './read-packed.ts';
import type { FactsReader, ReadTools } from './read-tools.ts';
import { NO_TWINS, Twins } from './twins.ts';
import { type JobMessage, NO_MORE_JOBS, type WorkerSetup } from './worker-messages.ts';

/**
 * Reads one file with one open: metadata, fingerprint, or both from the same bytes. The status of the file is
 * compared before and after; a file that changed meanwhile is read once more and then given up as `changed`.
 * Never throws for what a file can do; throws `ReadingCancelled` when the scan is over.
 *
 * @param twins held against its bytes on the way, at the first reading only; to be closed by the caller
 */
export async function readFile(job: ReadJob, tools: ReadTools, twins = NO_TWINS): Promise<ReadOutcome> {
  if (job.packed) return readPacked(job, job.packed, tools);
  const first = await readOnce(job, tools, twins);
  return first.kind === 'changed' ? readOnce(job, tools, NO_TWINS) : first;
}

async function readOnce(job: ReadJob, tools: ReadTools, twins: Twins): Promise<ReadOutcome> {
  let fd: number | null = null;
  try {
    fd = openForReading(typeof job.path === 'string' ? job.path : Buffer.from(job.path));
    const opened = fstatSync(fd);
    if (!opened.isFile()) return { kind: 'unreadable', technical: 'not a regular file' };
    const before = statusOf(opened);
    waitForTick(before);
    const startedAt = Date.now();
    const { facts, fingerprint, bytes, zeros } = await readOpen(fd, before.size, job, tools, twins);
    const after = statusOf(fstatSync(fd));
    if (!sameStatus(before, after) || (bytes !== null && bytes !== after.size)) return { kind: 'changed' };
    if (bytes !== null) twins.confirm(bytes);
    return { kind: 'read', status: after, facts, fingerprint, zeros, settled: isSettled(after, startedAt) };
  } catch (error) {
    if (error instanceof ReadingCancelled) throw error;
    return outcomeOfError(error);
  } finally {
    if (fd !== null) closeSync(fd);
  }
}

async function readOpen(fd: number, size: number, job: ReadJob, tools: ReadTools, twins: Twins) {
  const head = job.wantFingerprint ? HEAD_FOR_BOTH : HEAD_FOR_FACTS;
  let headLength = 0;
  let facts: MediaFacts | null = null;
  if (job.wantFacts) {
    tools.parsing.begin();
    try {
      const first = job.wantFingerprint ? head : firstBytes(job.path);
      const source = new FileSource(fd, size, head, tools.buffers, tools.observer, 0, first);
      headLength = source.head.length;
      facts = await tools.readFacts(source);
    } finally {
      tools.parsing.end();
    }
  }
  if (!job.wantFingerprint || (facts === null && !job.promised)) {
    return { facts, fingerprint: null, bytes: null, zeros: null };
  }
  twins.begin(size);
  const hashed = hashFile(fd, headLength, tools.buffers, tools.observer, tools.checkpoint, twins.look);
  const source = () => new FileSource(fd, size, HEAD_FOR_FACTS, tools.buffers, tools.observer);
  return { facts, ...hashed, zeros: judgeZeros(source, hashed.zeros, tools) };
}

/** The life of a file worker: takes batches of jobs, answers batches of results (message-text.ts), until it is ended. */
export function serveJobs(readFacts: FactsReader): void {
  const port = parentPort;
  if (!port) throw new Error('a file worker runs in a worker thread only');
  const setup: WorkerSetup = workerData;
  const state = new WorkerState(setup.state);
  const scanSwitch = new ScanSwitch(setup.scanSwitch);
  const tools: ReadTools = { ...makeTools(state, scanSwitch), readFacts };
  let last = Promise.resolve();
  port.on('message', (jobs: JobMessage) => {
    if (jobs === NO_MORE_JOBS) {
      port.close();
      return;
    }
    // One batch after the other: while a packed file is waited for, the next message comes, and buffers and state are of one file.
    last = last.then(async () => {
      const results = await answer(readJobs(jobs), tools, state, scanSwitch);
      if (results) port.postMessage(writeOutcomes(results));
    });
  });
}

async function answer(
  jobs: readonly ReadJob[],
  tools: ReadTools,
  state: WorkerState,
  scanSwitch: ScanSwitch,
): Promise<ReadResult[] | null> {
  const results: ReadResult[] = [];
  try {
    for (const job of jobs) {
      if (!scanSwitch.waitWhilePaused()) return null;
      state.beginJob(job.id);
      results.push(await resultOf(job, tools));
      state.endJob();
    }
  } catch (error) {
    if (error instanceof ReadingCancelled) return null;
    throw error;
  }
  return results;
}

async function resultOf(job: ReadJob, tools: ReadTools): Promise<ReadResult> {
  const { id, twins: jobs } = job;
  if (jobs === undefined || jobs.length === 0) return { id, outcome: await readFile(job, tools) };
  const twins = new Twins(jobs, tools.buffers);
  try {
    const outcome = await readFile(job, tools, twins);
    return { id, outcome, twins: twins.found };
  } finally {
    twins.close();
  }
}

function makeTools(state: WorkerState, scanSwitch: ScanSwitch): Omit<ReadTools, 'readFacts'> {
  let parsing = false;
  return {
    buffers: new ReadBuffers(),
    tars: new TarReader(),
    observer: {
      beginRead: () => {
        if (parsing) state.stopParsing();
        state.beginRead();
      },
      endRead: (bytes) => {
        state.endRead(bytes);
        if (parsing) state.startParsing();
      },
    },
    checkpoint: () => {
      if (!scanSwitch.waitWhilePaused()) throw new ReadingCancelled();
    },
    parsing: {
      begin: () => {
        parsing = true;
        state.startParsing();
      },
      end: () => {
        parsing = false;
        state.stopParsing();
      },
    },
  };
}
