import path from 'node:path';
import { type Examination, examineComputer, type FolderHealth } from '../scanner/doctor/examine-computer.ts';
import { sayBytes, sayNumber } from '../words/say-values.ts';
import type { Say } from '../words/words.ts';
import { indexFolderOf } from './data-folder.ts';
import { CommandFailure } from './failure.ts';
import type { DoctorOptions } from './options/command.ts';
import { refuseFolder } from './output/output-rule.ts';
import { EXIT, type Terminal, write } from './terminal.ts';
import { APP_VERSION } from './version.ts';

/** Less than this for notes and temporary copies of a large Photos library is worth a word. */
const LITTLE_ROOM = 500_000_000;

/**
 * `two-places doctor`: can a check work here? Exit 0 yes, 1 when something needs attention. What it says can be sent to
 * somebody who helps: folders are numbered, and nothing is called by its name.
 */
export async function doctorCommand(terminal: Terminal, say: Say, options: DoctorOptions): Promise<number> {
  const { folder: dataFolder, asked } = indexFolderOf(terminal, options.indexFolder);
  const folders = options.folders.map((folder) => path.resolve(terminal.cwd, folder));
  const refusal = asked === null ? null : await refuseFolder(dataFolder, { places: folders, inputs: [] });
  if (refusal !== null) throw new CommandFailure({ code: refusal, path: asked ?? '' });
  const found = await examineComputer(dataFolder, folders);
  const lines = findings(say, found);
  const marks = { good: 'ok', bad: 'no' } as const;
  await write(terminal.stdout, lines.map(({ good, text }) => `${marks[good ? 'good' : 'bad']}  ${text}\n`).join(''));
  const bad = lines.filter(({ good }) => !good).length;
  await write(terminal.stdout, `\n${say(bad === 0 ? 'terminal.doctor-well' : 'terminal.doctor-look')}\n`);
  return bad === 0 ? EXIT.yes : EXIT.gaps;
}

interface Finding {
  readonly good: boolean;
  readonly text: string;
}

function findings(say: Say, found: Examination): Finding[] {
  const { system, node, sqlite, index } = found;
  const line = (good: boolean, key: string, values: Record<string, string | number> = {}): Finding => ({
    good,
    text: say(`terminal.doctor-${key}`, values),
  });
  const room = (key: string, bytes: number | null): Finding =>
    bytes === null ? line(true, `${key}-unknown`) : line(bytes >= LITTLE_ROOM, key, { size: sayBytes(say, bytes) });
  return [
    // Names and numbers only: there is nothing to translate.
    { good: true, text: `Two Places ${APP_VERSION}, ${system}, Node ${node}, SQLite ${sqlite}` },
    index.state === 'healthy'
      ? line(true, 'index-healthy', { count: index.files, size: sayBytes(say, index.bytes) })
      : line(index.state === 'none', `index-${index.state}`),
    line(found.indexWritable, found.indexWritable ? 'writable' : 'not-writable'),
    room('room', found.freeForIndex),
    found.temporaryWritable ? room('temporary', found.freeForTemporary) : line(false, 'temporary-not-writable'),
    line(true, found.leavesAccessTime ? 'access-time-kept' : 'access-time-system'),
    ...found.folders.flatMap((folder, n) => folderFindings(say, folder, n + 1, line)),
  ];
}

function folderFindings(
  say: Say,
  { access, entries, placeholders }: FolderHealth,
  number: number,
  line: (good: boolean, key: string, values: Record<string, string | number>) => Finding,
): Finding[] {
  if (access !== 'ok') return [line(false, 'folder-closed', { number, code: access })];
  return [
    line(true, 'folder-open', { number, entries: sayNumber(say, entries) }),
    line(placeholders !== 'names-only', `placeholders-${placeholders}`, { number }),
  ];
}
