// What it costs to hand 200,000 outcomes of reading from one thread to another: `node bench/transport-once.ts`. Prints the
// processor time of both threads for each way (ms), and how long the receiver was blocked, as JSON; then what it costs to hand
// the contents of a place over in one piece.
import { deserialize, serialize } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { MediaFacts } from '../src/scanner/media/media-facts.ts';
import { readOutcomes, writeOutcomes } from '../src/scanner/reading/message-text.ts';
import type { ReadResult } from '../src/scanner/reading/read-job.ts';
import { syntheticContents } from './synthetic.ts';

const COUNT = 200_000;
const BATCH = 32;
const WAYS = ['objects', 'text', 'columns'] as const;
type Way = (typeof WAYS)[number];

function result(id: number): ReadResult {
  const ms = 1.6e12 + id * 67_000;
  const facts: MediaFacts = {
    type: id % 5 === 4 ? 'mov' : 'heic',
    wholeness: 'whole',
    captured: { kind: 'instant', ms, offsetMinutes: 60, precision: 'second' },
    width: 4032,
    height: 3024,
    durationMs: null,
    camera: 'Apple iPhone 12',
    hasLocation: true,
    contentIdentifier: `6B29FC40-CA47-1067-B31D-${String(id).padStart(12, '0')}`,
  };
  const status = { size: 400_000 + id, mtimeMs: ms + 0.25, ctimeMs: ms + 0.5, inode: id };
  return { id, outcome: { kind: 'read', status, facts, fingerprint: null, zeros: null, settled: true } };
}

/** Numbers in one array, texts in another one, joined; every field of the batch together. */
interface Columns {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly texts: string;
}

const NUMBERS = 10;

function toColumns(results: readonly ReadResult[]): Columns {
  const numbers = new Float64Array(results.length * NUMBERS);
  const texts: string[] = [];
  for (const [i, { id, outcome }] of results.entries()) {
    if (outcome.kind !== 'read' || !outcome.facts || outcome.facts.captured.kind !== 'instant') continue;
    const { status, facts } = outcome;
    const { captured } = outcome.facts;
    const row = [id, status.size, status.mtimeMs, status.ctimeMs, status.inode, captured.ms];
    numbers.set([...row, captured.offsetMinutes ?? Number.NaN, facts.width ?? -1, facts.height ?? -1, 1], i * NUMBERS);
    texts.push(facts.type, facts.camera ?? '', facts.contentIdentifier ?? '');
  }
  return { numbers, texts: texts.join('\0') };
}

function fromColumns({ numbers, texts }: Columns): ReadResult[] {
  const words = texts.split('\0');
  const results: ReadResult[] = [];
  for (let i = 0; i < numbers.length / NUMBERS; i += 1) {
    const at = (k: number) => numbers[i * NUMBERS + k] ?? 0;
    const status = { size: at(1), mtimeMs: at(2), ctimeMs: at(3), inode: at(4) };
    const facts: MediaFacts = {
      type: words[i * 3] === 'mov' ? 'mov' : 'heic',
      wholeness: 'whole',
      captured: { kind: 'instant', ms: at(5), offsetMinutes: at(6), precision: 'second' },
      width: at(7),
      height: at(8),
      durationMs: null,
      camera: words[i * 3 + 1] ?? null,
      hasLocation: true,
      contentIdentifier: words[i * 3 + 2] ?? null,
    };
    results.push({
      id: at(0),
      outcome: { kind: 'read', status, facts, fingerprint: null, zeros: null, settled: true },
    });
  }
  return results;
}

function send(way: Way): void {
  for (let from = 0; from < COUNT; from += BATCH) {
    const results = Array.from({ length: Math.min(BATCH, COUNT - from) }, (_, i) => result(from + i));
    if (way === 'objects') parentPort?.postMessage(results);
    else if (way === 'text') parentPort?.postMessage(writeOutcomes(results));
    else {
      const columns = toColumns(results);
      parentPort?.postMessage(columns, [columns.numbers.buffer]);
    }
  }
}

function receive(way: Way, message: unknown): readonly ReadResult[] {
  if (typeof message === 'string') return readOutcomes(message);
  if (way === 'columns') return fromColumns(message as Columns);
  return message as readonly ReadResult[];
}

/** Runs one way in a fresh worker. */
function run(way: Way): Promise<{ way: Way; cpuMs: number; receiverMs: number }> {
  return new Promise((resolve, reject) => {
    const before = process.cpuUsage();
    let blocked = 0;
    let last = performance.now();
    let got = 0;
    const worker = new Worker(new URL(import.meta.url), { workerData: way });
    worker.on('error', reject);
    worker.on('message', (message) => {
      const started = performance.now();
      got += receive(way, message).length;
      blocked += performance.now() - started;
      last = performance.now();
    });
    worker.on('exit', () => {
      const { user, system } = process.cpuUsage(before);
      if (got !== COUNT) reject(new Error(`${got} of ${COUNT} arrived at ${last}`));
      resolve({ way, cpuMs: Math.round((user + system) / 1000), receiverMs: Math.round(blocked) });
    });
  });
}

/** A place of 200,000 assets in one message (ms to pack, ms to unpack): as the engine clones it, and as text. */
function wholeContents(): Record<string, readonly number[]> {
  const contents = syntheticContents(COUNT, 'scan', true);
  const times = (pack: () => () => unknown) => {
    const started = performance.now();
    const unpack = pack();
    const packed = performance.now();
    unpack();
    return [Math.round(packed - started), Math.round(performance.now() - packed)];
  };
  return {
    objects: times(() => {
      const bytes = serialize(contents);
      return () => deserialize(bytes);
    }),
    text: times(() => {
      const text = JSON.stringify(contents);
      return () => JSON.parse(text);
    }),
  };
}

if (isMainThread) {
  const ways = [];
  for (const way of WAYS) ways.push(await run(way));
  console.log(JSON.stringify({ count: COUNT, batch: BATCH, ways, contents: wholeContents() }));
} else send(workerData);
