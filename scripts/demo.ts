// `npm run demo`: makes a small library of made-up photos with its iCloud list, runs the real command on it, and says in
// plain words what it shows. Everything is written to ./demo-library and can be deleted.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSampleLibrary } from '../src/scanner/sample/make-sample-library.ts';
import { build } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const demo = path.join(root, 'demo-library');
const cli = path.join(root, 'out', 'cli', 'two-places.js');

/** What the demo reads back from the JSON report. */
interface DemoReport {
  readonly coverage: { readonly verified: number };
  readonly gaps: readonly { readonly kind: string }[];
  readonly patterns: readonly { readonly code: string; readonly text: string }[];
}

const STORY_BEFORE = `
A story, with photos made for it
--------------------------------
Somebody got a new phone. The old one said "Backup complete", so it could be erased, couldn't it?
"Backup complete" speaks of iCloud Backup. The photos go another way, by iCloud Photos, and that had stopped eight
months ago, when the iCloud storage was full. Nobody had noticed.

Before erasing anything, they asked Two Places:
  two-places check "My photos" --icloud "Photo Details.csv" --report report.html …
`;

async function main(): Promise<void> {
  build({ ifNeeded: true });
  const reports = path.join(demo, 'reports');
  rmSync(reports, { recursive: true, force: true });
  const sample = await makeSampleLibrary(path.join(demo, 'library'), Date.now());
  mkdirSync(reports, { recursive: true });
  const list = path.join(demo, sample.listName);
  writeFileSync(list, sample.listCsv);
  console.log(STORY_BEFORE);
  const outputs = { report: 'report.html', csv: 'gaps.csv', json: 'report.json', checksums: 'checksums.txt' };
  const args = Object.entries(outputs).flatMap(([name, file]) => [`--${name}`, path.join(reports, file)]);
  const run = spawnSync(
    process.execPath,
    [cli, 'check', sample.folder, '--icloud', list, '--index', path.join(demo, 'index'), '--lang', 'en', ...args],
    { cwd: demo, stdio: ['inherit', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  // The answer is said once, as the last thing on the screen.
  const closing = run.stdout.lastIndexOf('\nIn short\n');
  process.stdout.write(run.stdout.slice(0, closing));
  if (run.status !== 1) {
    console.error(`The demo expected to find gaps (exit 1), but the check ended with ${run.status}.`);
    process.exit(1);
  }
  console.log(storyAfter(JSON.parse(readFileSync(path.join(reports, 'report.json'), 'utf8'))));
  console.log(run.stdout.slice(closing + 1).trimEnd());
}

/** Kinds of gaps that look as if the photo were here. */
const NOT_WHOLE = ['half-live-photo', 'cut-short', 'different-bytes', 'unreadable'] as const;

/** Says only what the report says. */
function storyAfter(report: DemoReport): string {
  const count = (...kinds: string[]): number => report.gaps.filter((gap) => kinds.includes(gap.kind)).length;
  const stopped = report.patterns.find((pattern) => pattern.code === 'uploads-stopped');
  return `
What this shows
---------------
1. ${report.coverage.verified} photos are in both places, proven byte for byte by Apple's own fingerprint.
2. ${stopped?.text ?? 'No pattern was found.'}
   ${count('missing-in-icloud')} photos are only on this computer, because somebody had copied them by cable. Had they not, the old phone would
   have been the only place, and erasing it the end of them. They need a second copy now.
3. ${count('missing-here', ...NOT_WHOLE, 'placeholder-only')} are whole in iCloud alone. They are not gone: download them, then check again. Of these,
   - ${count('missing-here')} are not here at all,
   - ${count(...NOT_WHOLE)} look as if they were here, but are not whole or not the same: half a Live Photo, a video cut short, a converted
     or rewritten copy, an empty file. Counting files would have missed every one of them,
   - ${count('placeholder-only')} is only a placeholder: its name is here, its picture is still in the cloud. It was not opened, because opening
     it would start a download.
4. ${count('deleted-soon')} are in Recently Deleted, and will be gone from iCloud when their days are over.

Nobody lost anything, because somebody looked before they erased.

Open these:
  ${path.join(demo, 'reports', 'report.html')}
  ${path.join(demo, 'reports', 'gaps.csv')}
  ${path.join(demo, 'reports', 'report.json')}
  ${path.join(demo, 'reports', 'checksums.txt')}
The photos are in ${path.join(demo, 'library', 'My photos')}
`;
}

await main();
