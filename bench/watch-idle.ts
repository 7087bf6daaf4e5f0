// What watching a folder costs where nothing happens: `node bench/watch-idle.ts FOLDER SECONDS`. Prints how long it took to set the
// watch up, and the processor time (ms) that went by in the seconds after it, as JSON.
import { setTimeout as wait } from 'node:timers/promises';
import { watchFolder } from '../src/scanner/watch-folder.ts';

const [folder = '.', seconds = '30'] = process.argv.slice(2);
const started = performance.now();
let changes = 0;
const problems: string[] = [];
const watch = watchFolder(folder, {
  onChange: () => {
    changes += 1;
  },
  onProblem: (problem) => problems.push(problem.technical ?? problem.code),
});
await watch.ready;
const readyMs = Math.round(performance.now() - started);
// What setting up leaves behind (a collection of garbage) is not the cost of watching.
await wait(3000);
const before = process.cpuUsage();
await wait(Number(seconds) * 1000);
const { user, system } = process.cpuUsage(before);
const rssMb = Math.round(process.memoryUsage().rss / 1e6);
console.log(
  JSON.stringify({
    folder,
    seconds: Number(seconds),
    readyMs,
    cpuMs: (user + system) / 1000,
    changes,
    problems,
    rssMb,
  }),
);
await watch.close();
