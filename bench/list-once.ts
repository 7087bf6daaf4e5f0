// One Apple list of COUNT rows read as a whole process: `node bench/list-once.ts COUNT`. Prints the time in ms as JSON.
import { appendFileSync, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readLists } from '../src/lists/registry.ts';
import { peakMb } from './peak-memory.ts';
import { fingerprintOf, nameOf, timeOf } from './synthetic.ts';

const count = Number(process.argv[2] ?? 100_000);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function appleDate(ms: number): string {
  const day = new Date(ms);
  const hour = day.getUTCHours();
  const clock = `${hour % 12 || 12}:${String(day.getUTCMinutes()).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'} GMT`;
  return `"${DAYS[day.getUTCDay()]} ${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()},${day.getUTCFullYear()} ${clock}"`;
}

// A file on the disk, as a person has it: a Blob of a million texts costs more than reading them.
const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-list-'));
const file = path.join(folder, 'Photo Details.csv');
writeFileSync(file, 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate\n');
for (let from = 0; from < count; from += 50_000) {
  let text = '';
  for (let i = from; i < Math.min(count, from + 50_000); i += 1) {
    const date = appleDate(timeOf(i));
    text += `${nameOf(i)},${fingerprintOf(i)},no,no,no,${date},0,${date}\n`;
  }
  appendFileSync(file, text);
}
const blob = await openAsBlob(file);
const now = timeOf(count) + 86_400_000;
const cpu = process.cpuUsage();
const started = performance.now();
const [result] = await readLists([{ name: 'Photo Details.csv', path: 'Photo Details.csv', blob, modifiedMs: now }], {
  now,
});
const ms = Math.round(performance.now() - started);
const used = process.cpuUsage(cpu);
rmSync(folder, { recursive: true });
const assets = result?.ok ? result.list.contents.assets.length : JSON.stringify(result);
console.log(
  JSON.stringify({
    count,
    megabytes: Math.round(blob.size / 1e6),
    ms,
    cpuMs: Math.round((used.user + used.system) / 1000),
    assets,
    peakMb: peakMb(),
  }),
);
