// Run as a program by kills.test.ts, and killed in the middle: saves settings, history and a list, round after round.
import path from 'node:path';
import { settings } from '../../src/bridge/schemas/session-schema.ts';
import { createHistoryStore } from '../../src/main/stores/history-store.ts';
import { createJsonStore } from '../../src/main/stores/json-store.ts';
import { createListStore } from '../../src/main/stores/list-store.ts';
import { sampleHistoryEntry, sampleList } from '../bridge/samples.ts';
import { memoryLog } from '../main/fake-log.ts';

const [folder = ''] = process.argv.slice(2);
const log = memoryLog();
const first = { theme: 'system', language: 'system', monthlyReminder: false, watchFolders: true } as const;
const store = createJsonStore(path.join(folder, 'settings.json'), settings, first, log);
const history = createHistoryStore(path.join(folder, 'history.json'), log);
const lists = createListStore(path.join(folder, 'lists'), log);
for (let round = 1; round <= 8; round += 1) {
  await store.set({ ...first, theme: round % 2 === 0 ? 'dark' : 'light' });
  await history.add(sampleHistoryEntry(`check-${round}`, round));
  await lists.save(sampleList(round));
}
