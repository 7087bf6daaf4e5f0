// One scan as a whole process: `node bench/scan-once.ts FOLDER quick|proof|one-pass DATA_FOLDER|-`. Prints what it found, and when
// (ms since the process began) the first numbers and the first photos were told, as JSON.
import { describePlace } from '../src/scanner/describe-place.ts';
import { startScan } from '../src/scanner/scan.ts';
import { peakMb } from './peak-memory.ts';

const [folder = '.', mode = 'quick', data = '-'] = process.argv.slice(2);
const place = await describePlace(folder);
const request = {
  place,
  folder,
  proof: mode !== 'quick',
  inOnePass: mode === 'one-pass',
  dataFolder: data === '-' ? null : data,
};
const first = new Map<string, number>();
const result = await startScan(request, ({ type }) => {
  if (!first.has(type)) first.set(type, Math.round(performance.now()));
}).done;
if (!result.ok) throw new Error(JSON.stringify(result.problem));
console.log(
  JSON.stringify({
    assets: result.contents.assets.length,
    ...result.stats,
    firstCountMs: first.get('counting'),
    firstPhotosMs: first.get('batch'),
    peakMb: peakMb(),
  }),
);
