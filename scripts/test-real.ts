// `npm run test:real`: the tests on real photos and a real Photos library, which are not part of the project. Skipped,
// with the reason, where they are not there. Ends with "N passed, N failed, N skipped".
import { existsSync } from 'node:fs';
import path from 'node:path';
import { failureLines, ROOT, runVitest, tallyLine } from './tally.ts';

const shared = path.resolve(ROOT, process.env.TWO_PLACES_SHARED ?? '../shared');
const data = path.join(shared, 'data');

if (existsSync(data)) {
  const tally = runVitest(['real'], {}, process.argv.slice(2));
  for (const line of failureLines(tally)) console.log(line);
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
} else {
  console.log(`Skipped: the real photos are not here (looked in ${data}; TWO_PLACES_SHARED names another folder).`);
  console.log(tallyLine({ passed: 0, failed: 0, skipped: 1 }));
}
