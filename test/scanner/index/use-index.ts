// Run as a program by first-runs.test.ts: uses an index as a scan does, each time it is told where.

import { ScanMemory } from '../../../src/scanner/index/scan-memory.ts';
import { scannedFile } from '../grouping/scanned-file.ts';

process.on('message', (dataFolder) => {
  const problems: string[] = [];
  const memory = new ScanMemory(String(dataFolder), 'folder:photos', ({ code }) => problems.push(code));
  const remember = (folder: string) => {
    for (let i = 0; i < 20; i += 1) memory.remember(scannedFile(`${folder}/${i}.jpg`), true);
    memory.flush();
  };
  remember('a');
  remember('b');
  memory.forgetFolder('a');
  remember('a');
  memory.forgetFiles('b', ['1.jpg']);
  memory.tidy();
  memory.saveSummary('{}');
  const remembered = memory.files('b').size;
  memory.close();
  process.send?.({ problems, remembered });
});
