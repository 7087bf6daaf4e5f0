import type { AppInfo, Notice } from '../../bridge/contract.ts';
import { chooseLanguage, type Language } from '../../words/language.ts';
import { loadFirstWords } from '../../words/load-words.ts';
import type { CompareOptions, Engine } from '../engine/engine.ts';
import type { FolderComparison } from '../engine/folder-comparison.ts';
import { createAnswersStore } from './answers-store.ts';
import { type Api, ask } from './api.ts';
import { type CheckStore, createCheckStore } from './check-store.ts';
import { createFolderComparisonStore } from './folder-comparison-store.ts';
import { createFoundStore } from './found-store.ts';
import { createHistoryStore } from './history-store.ts';
import { createListsStore } from './lists-store.ts';
import { createNavigation } from './navigation.ts';
import { createOldReportStore } from './old-report-store.ts';
import { createPersistenceProblems } from './persistence-problems.ts';
import { createPhoneStore } from './phone-store.ts';
import { isScanning, type PlaceState } from './places-state.ts';
import { createPlacesStore, type PlacesStore } from './places-store.ts';
import { routeOfName } from './route.ts';
import type { SampleControl } from './sample-store.ts';
import type { Services } from './services.ts';
import { createSettingsStore } from './settings-store.ts';
import { createTasksStore } from './tasks-store.ts';
import { createUndoStore } from './undo-store.ts';

/** A look that took so long was left alone: its end is worth a notice. */
const LONG_LOOK_MS = 60_000;
/** Days before the first photo leaves Recently Deleted from which on a notice is due. */
const NEAR_DAYS = 3;

/** Asks for notices of the system: a long look has ended, photos are about to leave Recently Deleted (once a start). */
function sendNotices(api: Api, places: PlacesStore, check: CheckStore): void {
  const send = (notice: Notice): void => void api.request('app:notify', notice);
  const running = new Set<string>();
  places.subscribe(() => {
    for (const place of places.get().places) {
      if (isScanning(place)) running.add(place.ref.id);
      else if (running.delete(place.ref.id) && isLong(place))
        send({ about: 'look-ended', name: place.ref.label, count: place.summary?.counts.assets ?? 0 });
    }
  });
  let told = false;
  check.subscribe(() => {
    const { summary } = check.get();
    if (told || !summary || summary.soonestDeleted === null || summary.soonestDeleted > NEAR_DAYS) return;
    told = true;
    send({ about: 'deadline', count: summary.parts.deleted, daysLeft: summary.soonestDeleted });
  });
}

function isLong({ phase, stats }: PlaceState): boolean {
  return phase === 'finished' && stats !== null && stats.durationMs >= LONG_LOOK_MS;
}

/** Two folders, and what in the second are the very files of the first: while one of them is read, nobody knows. */
async function askedOf(
  api: Api,
  folderComparison: FolderComparison | null,
  places: readonly PlaceState[],
): Promise<Pick<CompareOptions, 'folderComparison' | 'sameFiles'>> {
  const { first = null, second: copy } = folderComparison ?? {};
  if (first === null || copy === undefined) return { folderComparison };
  const isRead = places.some((place) => isScanning(place) && [first, copy].includes(place.ref.id));
  return { folderComparison, sameFiles: isRead ? null : await ask(api, 'places:same-files', { first, copy }) };
}

const NO_INFO: AppInfo = { version: '', platform: 'linux', locale: 'en', firstStart: true, persistenceProblems: [] };

/**
 * Ties the parts of the window together: stores, engine, the app around it. What was there before a restart is brought
 * back in the background: settings and answers first (quick), then lists and folders.
 */
export async function start(api: Api, engine: Engine, now: () => number, sample: SampleControl): Promise<Services> {
  const info = (await ask(api, 'app:info', null)) ?? NO_INFO;
  const kept = createPersistenceProblems(info.persistenceProblems);
  const settings = createSettingsStore(api, kept.unwritten);
  const history = createHistoryStore(api, kept.unwritten);
  const spoken = (): Language => chooseLanguage(settings.get().language, info.locale);
  const [session] = await Promise.all([
    ask(api, 'session:get', null),
    settings.load().then(() => loadFirstWords(spoken())),
    history.load(),
  ]);

  const compareSoon = (): void => void check.refresh();
  const folderComparison = createFolderComparisonStore(compareSoon);
  const places = createPlacesStore(api, engine, () => {
    folderComparison.keepTo(places.get().places.map(({ ref }) => ref.id));
    compareSoon();
  });
  const lists = createListsStore(api, engine, now, () => {
    // What was waited for is here.
    if (lists.get().lists.some(({ format }) => format === 'apple-export') && answers.get().appleCopyAsked !== null)
      answers.askedForAppleCopy(null);
    keepSession();
    compareSoon();
  });
  const answers = createAnswersStore(now, () => {
    keepSession();
    compareSoon();
  });
  const check = createCheckStore(
    engine,
    async () => ({
      ...(await askedOf(api, folderComparison.get().folders, places.get().places)),
      counts: answers.get().counts,
      answers: answers.get().answers,
      today: now(),
      language: spoken(),
    }),
    (summary, asked) => {
      // The history is of whole checks: a comparison of two folders is none.
      const whole = asked.folderComparison === null;
      if (whole && !places.get().places.some(isScanning) && places.get().loaded) void history.record(summary);
    },
  );
  let listsAreBack = false;
  const keepSession = (): void => {
    const { answers: given, counts, appleCopyAsked } = answers.get();
    const listIds = listsAreBack
      ? [...lists.get().lists.map((list) => list.id), ...lists.get().lost]
      : (session?.listIds ?? []);
    void api.request('session:set', { answers: given, counts, listIds, appleCopyAsked }).then((outcome) => {
      if (!outcome.ok) kept.unwritten();
    });
  };
  if (session) {
    const { answers: given, counts, appleCopyAsked } = session;
    answers.restore({ answers: given, counts, appleCopyAsked });
  }

  const navigation = createNavigation({ screen: info.firstStart ? 'welcome' : 'overview' });
  api.on('menu:go', ({ screen }) => {
    const route = routeOfName(screen);
    if (route) navigation.go(route);
    else if (screen === 'back') navigation.back();
    else if (screen === 'add-place') void places.choose();
    else if (screen === 'add-zip') void places.choose('zip');
    else if (screen === 'check-again') void places.scanAll();
  });
  const oldReport = createOldReportStore(api, engine, () => navigation.go({ screen: 'earlier-report' }));
  check.subscribe(() => void oldReport.follow());
  api.on('report:opened', () => void oldReport.take());
  void oldReport.take();
  sendNotices(api, places, check);
  let language = settings.get().language;
  settings.subscribe(() => {
    if (settings.get().language !== language) compareSoon();
    language = settings.get().language;
  });

  void (async () => {
    if (session) for (const problem of await lists.load(session.listIds)) kept.tell(problem);
    listsAreBack = true;
    await places.load();
  })();
  return {
    api,
    engine,
    info,
    now,
    navigation,
    places,
    lists,
    answers,
    folderComparison,
    check,
    tasks: createTasksStore(check),
    history,
    settings,
    kept,
    oldReport,
    undo: createUndoStore(places, lists),
    found: createFoundStore(api),
    phone: createPhoneStore(api, lists),
    sample,
  };
}
