// One scan as a whole process: `node bench/scan-once.ts FOLDER quick|proof DATA_FOLDER|-`. Prints what it found as JSON.
import { describePlace } from '../src/scanner/describe-place.ts';
import { startScan } from '../src/scanner/scan.ts';

const [folder = '.', mode = 'quick', data = '-'] = process.argv.slice(2);
const place = await describePlace(folder);
const request = { place, folder, proof: mode === 'proof', dataFolder: data === '-' ? null : data };
const result = await startScan(request, () => {}).done;
if (!result.ok) throw new Error(JSON.stringify(result.problem));
console.log(JSON.stringify({ assets: result.contents.assets.length, ...result.stats }));
