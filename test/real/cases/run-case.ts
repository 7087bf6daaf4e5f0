import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type CaseFile, readCase } from './case-file.ts';
import { prepareCase } from './prepare-case.ts';
import { type CaseRun, saidReport, whatDiffers } from './what-differs.ts';

const CLI = path.resolve('out/cli/two-places.js');
/** Long enough for a busy machine; a command that hangs is a fault. */
const LIMIT_MS = 300_000;
const REPORTING: readonly string[] = ['check', 'erase-check'];

/**
 * Runs the built command on a copy of one case, with an index of its own, and says in what it is not as expected (empty
 * when it is). The cases are a folder beside the project; what a case may say is in its README.
 */
export async function runCase(cases: string, name: string): Promise<string> {
  const spec = readCase(cases, name);
  const root = mkdtempSync(path.join(os.tmpdir(), 'two-places-case-'));
  try {
    const folder = path.join(root, 'case');
    cpSync(path.join(cases, name), folder, { recursive: true, filter: (from) => path.basename(from) !== 'case.json' });
    for (const shared of sharedFolders(spec))
      cpSync(path.join(cases, name, shared), path.join(folder, shared), { recursive: true });
    for (const step of spec.prepare ?? []) await prepareCase(folder, step);
    const run = await runCommand(root, folder, spec);
    const ways = 'any' in spec.expect ? spec.expect.any : [spec.expect];
    const differing = ways.map((want) => whatDiffers(want, spec.command, run));
    return differing.some((way) => way.length === 0) ? '' : differing.map((way) => way.join('; ')).join(' | or ');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Photo folders that several cases use. */
function sharedFolders(spec: CaseFile): Set<string> {
  return new Set(JSON.stringify(spec).match(/\.\.\/_photos\/[^"/]+/g) ?? []);
}

async function runCommand(root: string, cwd: string, { command, args }: CaseFile): Promise<CaseRun> {
  const file = path.join(root, 'report.json');
  const reports = REPORTING.includes(command);
  const index = command === 'verify' ? [] : ['--index', path.join(root, 'index')];
  const all = [CLI, command, ...args, ...index, ...(reports ? ['--json', file] : [])];
  // The expectations hold in every zone; the language is the one they are written in.
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
  const child = spawn(process.execPath, all, { cwd, env, timeout: LIMIT_MS, killSignal: 'SIGKILL' });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      text += data.toString('utf8');
    });
  const exit = await new Promise<number | string>((resolve) => {
    child.on('error', (error) => resolve(String(error)));
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'none'));
  });
  if (!reports) return { exit, text, report: null };
  const report = existsSync(file) ? saidReport.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  return { exit, text, report };
}
