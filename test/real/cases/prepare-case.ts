import {
  cpSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import type { PrepareStep } from './case-file.ts';
import { noisePng } from './noise-png.ts';

/** Does one step of `prepare` in the copy of a case. */
export async function prepareCase(folder: string, step: PrepareStep): Promise<void> {
  const at = (name: string) => path.join(folder, name);
  if ('mkdir' in step) mkdirSync(at(step.mkdir), { recursive: true });
  else if ('copy' in step) cpSync(at(step.copy[0]), at(step.copy[1]), { recursive: true });
  else if ('hardlink' in step) linkSync(at(step.hardlink[0]), at(step.hardlink[1]));
  else if ('symlink' in step) symlinkSync(step.symlink[0], at(step.symlink[1]));
  else if ('remove' in step) rmSync(at(step.remove), { recursive: true });
  else if ('touch' in step) {
    const time = 'date' in step ? new Date(step.date) : new Date(Date.now() - step.daysAgo * 86_400_000);
    utimesSync(at(step.touch), time, time);
  } else if ('zeros' in step) fillWithZeros(at(step.zeros.file), step.zeros.from, step.zeros.to);
  else if ('cut' in step) {
    const { size } = statSync(at(step.cut.file));
    truncateSync(at(step.cut.file), step.cut.to < 0 ? size + step.cut.to : step.cut.to);
  } else if ('png' in step) {
    const { file, head, width, height, chunk } = step.png;
    writeFileSync(at(file), noisePng(readFileSync(at(head)), width, height, chunk));
  } else {
    const entries = Object.entries(step.entries).map(([inside, file]) => ({
      path: inside,
      content: readFileSync(at(file)),
      modified: statSync(at(file)).mtime,
    }));
    writeFileSync(at(step.zip), await makeZip(entries, { stored: true }));
  }
}

function fillWithZeros(file: string, from: number | undefined, to: number | undefined): void {
  const bytes = readFileSync(file);
  const place = (n: number | undefined, otherwise: number) =>
    n === undefined ? otherwise : n < 0 ? bytes.length + n : n;
  writeFileSync(file, bytes.fill(0, place(from, 0), place(to, bytes.length)));
}
