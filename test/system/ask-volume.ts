// Run as a program by windows.test.ts, with the rights of an ordinary person: what Windows says of the disk behind a folder.
import { writeFileSync } from 'node:fs';
import { windowsVolume } from '../../src/scanner/place/windows-volume.ts';

const [folder = '', answer = ''] = process.argv.slice(2);
try {
  writeFileSync(answer, JSON.stringify(await windowsVolume(folder)));
} catch (error) {
  writeFileSync(answer, JSON.stringify({ failed: String(error) }));
}
