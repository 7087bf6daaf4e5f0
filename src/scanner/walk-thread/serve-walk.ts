import { parentPort, workerData } from 'node:worker_threads';
import { PlaceholderSurvey } from '../placeholders/placeholder-survey.ts';
import { ScanSwitch } from '../pool/shared-state.ts';
import { noCounts } from '../walk/walk-counts.ts';
import { walkTree } from '../walk/walk-tree.ts';
import { BatchWriter } from './batch-writer.ts';
import type { WalkSetup } from './walk-batch.ts';

/** A batch goes when it has so many files, or after so long (ms): main has something to do early, and a message is none for a few files. */
const FILES = 4000;
const LONGEST_MS = 30;

/** The life of a thread that walks: batches of folders out, until the tree was walked or the scan is over. */
export function serveWalk(): void {
  const port = parentPort;
  if (!port) throw new Error('this walk runs in a worker thread only');
  const setup: WalkSetup = workerData;
  const scanSwitch = new ScanSwitch(setup.scanSwitch);
  const counts = noCounts();
  const writer = new BatchWriter();
  const post = (isEnd: boolean) => {
    const { batch, transfer } = writer.take(counts, isEnd);
    port.postMessage(batch, transfer);
  };
  let posted = performance.now();
  const walk = walkTree({
    ...writer.listener,
    onOther: setup.wantsOthers ? writer.listener.onOther : null,
    root: setup.root,
    mode: setup.mode,
    // Where the system named any file as one that is here by name only, no thread walks.
    survey: new PlaceholderSurvey({ paths: [], foldersToo: false, unread: [] }, null),
    counts,
    mounts: { silent: setup.silent, pseudo: setup.pseudo },
    only: setup.only,
  });
  if (!scanSwitch.waitWhilePaused()) return;
  for (const folder of walk) {
    writer.add(folder);
    if (writer.size >= FILES || performance.now() - posted > LONGEST_MS) {
      post(false);
      posted = performance.now();
    }
    if (!scanSwitch.waitWhilePaused()) return;
  }
  post(true);
}
