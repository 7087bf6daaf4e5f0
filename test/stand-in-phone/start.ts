import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const STAND_IN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** A stand-in phone in a process of its own: a run that is watched can only be spoken with from outside. */
export interface StartedPhone {
  readonly socket: string;
  /** The phone's media folder. */
  readonly folder: string;
  /** Ends it, and says what it was asked. */
  end(): Promise<Asked>;
  /** Ends it at once, as a cable that is pulled with the phone. */
  kill(): void;
}

const asked = z.strictObject({ writes: z.array(z.string()), requests: z.record(z.string(), z.number()) });

export type Asked = z.infer<typeof asked>;

/** The media folder of a phone that is started at `home`: whoever fills it first starts that phone. */
export function mediaFolder(home: string): string {
  return path.join(home, 'Media');
}

/**
 * Starts one with what is in its media folder, or else with a few photos, one of which waits.
 *
 * @param home a folder for its socket and its files
 * @param words as `main.ts` takes them
 */
export async function startPhone(home: string, ...words: readonly string[]): Promise<StartedPhone> {
  const [socket, folder] = [path.join(home, 'mux'), mediaFolder(home)];
  // A socket of a phone that was here before.
  rmSync(socket, { force: true });
  const sample = existsSync(folder) ? [] : ['--sample'];
  const child = spawn(process.execPath, [STAND_IN, socket, folder, ...sample, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = linesOf(child);
  await said('ready');
  return {
    socket,
    folder,
    kill: () => void child.kill('SIGKILL'),
    end: async () => {
      const answer = said('{');
      child.kill('SIGTERM');
      return asked.parse(JSON.parse(await answer));
    },
  };
}

/** Waits for the first line that begins so. */
function linesOf(child: ChildProcess): (start: string) => Promise<string> {
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  return (start) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = text.split('\n').find((line) => line.startsWith(start));
        if (found !== undefined) resolve(found);
      };
      child.stdout?.on('data', look);
      child.once('close', () => {
        look();
        reject(new Error(`the stand-in ended without “${start}”`));
      });
      look();
    });
}
