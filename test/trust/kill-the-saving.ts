import { readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { createHistoryStore } from '../../src/main/stores/history-store.ts';
import { createJsonStore } from '../../src/main/stores/json-store.ts';
import { SETTINGS } from '../../src/main/stores/kept-values.ts';
import { createListStore } from '../../src/main/stores/list-store.ts';
import { seededRandom } from '../../src/scanner/sample/media/noise.ts';
import { sampleHistoryEntry, sampleList } from '../bridge/samples.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { memoryLog } from '../main/fake-log.ts';
import { loadList } from '../main/stores/load-list.ts';
import { killsIn, runUntil } from './killed-run.ts';

const CHILD = fileURLToPath(new URL('./save-child.ts', import.meta.url));
/** Two rounds of saving: settings, history, and a list that takes the place of another. */
const FIRST_RENAMES = 10;

const FIRST = {
  theme: 'system',
  language: 'system',
  monthlyReminder: false,
  watchFolders: true,
  columnMappings: [],
} as const;

/** Files and folders, with everything made old: what was left behind counts as left behind. */
function agedNames(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names) utimesSync(path.join(folder, name), new Date(0), new Date(0));
  return names;
}

/**
 * Kills a process that saves settings, history and lists, and looks at what the next one finds: first at each of its
 * first renames, where the old gives way to the new, then at calls chosen by `seed`. Gives the kills.
 */
export async function killTheSaving(rounds: number, seed: number): Promise<number> {
  const program = (folder: string) => [process.execPath, CHILD, folder];
  const undisturbed = tempFolder();
  const all = killsIn(runUntil(program(undisturbed), undisturbed, null).calls, [undisturbed]);
  const kinds = [...all.values()];
  const renames = [...all].flatMap(([kind, kills]) => (kind.endsWith(' rename') ? kills : [])).slice(0, FIRST_RENAMES);
  const random = seededRandom(seed);
  let killed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const kills = kinds[round % kinds.length] ?? [];
    const kill = renames[round] ?? kills[Math.floor(random() * kills.length)] ?? null;
    const what = `round ${round}: killed at ${kill?.moment} ${kill?.nth}`;
    const folder = tempFolder();
    if (runUntil(program(folder), folder, kill).killed) killed += 1;
    agedNames(folder);

    const log = memoryLog();
    const store = createJsonStore(folder, SETTINGS, log);
    const history = createHistoryStore(folder, log);
    const lists = createListStore(folder, log);
    const checks = await history.list();
    const list = await loadList(lists, sampleList(1).id);
    const saved = list?.contents.assets.length ?? 0;
    // They are saved one after the other, so that none may be further behind the one before it than one round.
    expect(checks.length - saved, what).toBeGreaterThanOrEqual(0);
    expect(checks.length - saved, what).toBeLessThanOrEqual(1);
    expect(list, what).toEqual(saved === 0 ? null : sampleList(saved));
    const theme = (await store.get()).theme;
    const themes = [checks.length, checks.length + 1].map((n) => (n === 0 ? 'system' : n % 2 === 0 ? 'dark' : 'light'));
    expect(themes, what).toContain(theme);
    expect(log.lines, what).toEqual([]);

    // The next save leaves nothing of the interrupted one.
    await store.set(FIRST);
    await history.add(sampleHistoryEntry('next', 99));
    await lists.save(sampleList(3));
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /part$|old$|damaged/.test(name),
    );
    expect(left, what).toEqual([]);
  }
  return killed;
}
