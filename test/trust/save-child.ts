// Run as a program by kills.test.ts, and killed in the middle: saves settings, history and a list, round after round.
import { createHistoryStore } from '../../src/main/stores/history-store.ts';
import { createJsonStore } from '../../src/main/stores/json-store.ts';
import { SETTINGS } from '../../src/main/stores/kept-values.ts';
import { createListStore } from '../../src/main/stores/list-store.ts';
import { sampleHistoryEntry, sampleList } from '../bridge/samples.ts';
import { memoryLog } from '../main/fake-log.ts';

const [folder = ''] = process.argv.slice(2);
const log = memoryLog();
const first = {
  theme: 'system',
  language: 'system',
  monthlyReminder: false,
  watchFolders: true,
  columnMappings: [],
} as const;
const store = createJsonStore(folder, SETTINGS, log);
const history = createHistoryStore(folder, log);
const lists = createListStore(folder, log);
for (let round = 1; round <= 8; round += 1) {
  await store.set({ ...first, theme: round % 2 === 0 ? 'dark' : 'light' });
  await history.add(sampleHistoryEntry(`check-${round}`, round));
  await lists.save(sampleList(round));
}
