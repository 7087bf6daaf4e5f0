import { parentPort, workerData } from 'node:worker_threads';
import { ScanSwitch, WorkerState } from '../pool/shared-state.ts';
import { TarDesk } from '../tars/tar-desk.ts';
import { ReadBuffers } from './file-source.ts';
import { ReadingCancelled } from './hash-file.ts';
import { readJobs, writeOutcomes } from './message-text.ts';
import { readFile } from './read-file.ts';
import type { ReadJob, ReadResult } from './read-job.ts';
import type { FactsReader, ReadTools } from './read-tools.ts';
import { type JobMessage, NO_MORE_JOBS, type WorkerSetup } from './worker-messages.ts';

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
      results.push({ id: job.id, outcome: await readFile(job, tools) });
      state.endJob();
    }
  } catch (error) {
    if (error instanceof ReadingCancelled) return null;
    throw error;
  }
  return results;
}

function makeTools(state: WorkerState, scanSwitch: ScanSwitch): Omit<ReadTools, 'readFacts'> {
  let parsing = false;
  return {
    buffers: new ReadBuffers(),
    tars: new TarDesk(),
    observer: {
      beginRead: () => {
        if (parsing) state.stopParsing();
      },
      endRead: (bytes) => {
        state.addBytes(bytes);
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
