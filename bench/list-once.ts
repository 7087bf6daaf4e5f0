// One list of COUNT rows read as a whole process: `node bench/list-once.ts COUNT [apple|osxphotos|lines]`. Prints the time in
// ms as JSON.
import { appendFileSync, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readLists } from '../src/lists/registry.ts';
import { LIST_TEXTS } from './list-texts.ts';
import { peakMb } from './peak-memory.ts';
import { timeOf } from './synthetic.ts';

const count = Number(process.argv[2] ?? 100_000);
const kind = process.argv[3] === 'osxphotos' || process.argv[3] === 'lines' ? process.argv[3] : 'apple';
const { fileName, before, row, between, after } = LIST_TEXTS[kind];

// A file on the disk, as a person has it: a Blob of a million texts costs more than reading them.
const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-list-'));
const file = path.join(folder, fileName);
writeFileSync(file, before);
for (let from = 0; from < count; from += 50_000) {
  const rows: string[] = [];
  for (let i = from; i < Math.min(count, from + 50_000); i += 1) rows.push(row(i));
  appendFileSync(file, (from > 0 ? between : '') + rows.join(between));
}
appendFileSync(file, after);
const blob = await openAsBlob(file);
const now = timeOf(count) + 86_400_000;
const cpu = process.cpuUsage();
const started = performance.now();
const [result] = await readLists([{ name: fileName, path: fileName, blob, modifiedMs: now }], { now });
const ms = Math.round(performance.now() - started);
const used = process.cpuUsage(cpu);
rmSync(folder, { recursive: true });
const assets = result?.ok ? result.list.contents.assets.length : JSON.stringify(result);
console.log(
  JSON.stringify({
    count,
    kind,
    megabytes: Math.round(blob.size / 1e6),
    ms,
    cpuMs: Math.round((used.user + used.system) / 1000),
    assets,
    peakMb: peakMb(),
  }),
);
