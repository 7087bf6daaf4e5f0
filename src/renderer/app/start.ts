import type { AppInfo } from '../../bridge/contract.ts';
import { type Api, ask } from '../api/api.ts';
import type { Engine } from '../compare/engine.ts';
import { isScanning } from '../computer/places-state.ts';
import { createPlacesStore } from '../computer/places-store.ts';
import { createHistoryStore } from '../history/history-store.ts';
import { createListsStore } from '../icloud/lists-store.ts';
import { createAnswersStore } from '../iphone/answers-store.ts';
import { createOldReportStore } from '../old-report/old-report-store.ts';
import { createCheckStore } from '../result/check-store.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { createSidesStore } from '../sides/sides-store.ts';
import { chooseLanguage } from '../words/translate.ts';
import { createKeptStore } from './kept-store.ts';
import { createNavigation, isScreen } from './navigation.ts';
import type { Services } from './services.ts';

const NO_INFO: AppInfo = { version: '', platform: 'linux', locale: 'en', firstStart: true, troubles: [] };

/**
 * Ties the parts of the window together: stores, engine, the app around it. What was there before a restart is brought
 * back in the background: settings and answers first (quick), then lists and folders.
 */
export async function start(api: Api, engine: Engine, now: () => number): Promise<Services> {
  const info = (await ask(api, 'app:info', null)) ?? NO_INFO;
  const kept = createKeptStore(info.troubles);
  const settings = createSettingsStore(api, kept.unwritten);
  const history = createHistoryStore(api, kept.unwritten);
  await Promise.all([settings.load(), history.load()]);
  const session = await ask(api, 'session:get', null);

  const compareSoon = (): void => void check.refresh();
  const sides = createSidesStore(compareSoon);
  const places = createPlacesStore(api, engine, () => {
    sides.keepTo(places.get().places.map(({ ref }) => ref.id));
    compareSoon();
  });
  const lists = createListsStore(api, engine, now, () => {
    keepSession();
    compareSoon();
  });
  const answers = createAnswersStore(now, () => {
    keepSession();
    compareSoon();
  });
  const check = createCheckStore(
    engine,
    () => ({
      sides: sides.get().sides,
      counts: answers.get().counts,
      answers: answers.get().answers,
      today: now(),
      language: chooseLanguage(settings.get().language, info.locale),
    }),
    (summary) => {
      // The history is of whole checks: two sides compared with each other are none.
      const whole = sides.get().sides === null;
      if (whole && !places.get().places.some(isScanning) && places.get().loaded) void history.record(summary);
    },
  );
  let listsAreBack = false;
  const keepSession = (): void => {
    const { answers: given, counts } = answers.get();
    const listIds = listsAreBack
      ? [...lists.get().lists.map((list) => list.id), ...lists.get().lost]
      : (session?.listIds ?? []);
    void api.request('session:set', { answers: given, counts, listIds }).then((outcome) => {
      if (!outcome.ok) kept.unwritten();
    });
  };
  if (session) answers.restore({ answers: session.answers, counts: session.counts });

  const navigation = createNavigation(info.firstStart ? 'welcome' : 'result');
  api.on('menu:go', ({ screen }) => {
    if (isScreen(screen)) navigation.go(screen);
  });
  const oldReport = createOldReportStore(api, engine, () => navigation.go('old-report'));
  check.subscribe(() => void oldReport.follow());
  api.on('report:opened', () => void oldReport.take());
  void oldReport.take();
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
    sides,
    check,
    history,
    settings,
    kept,
    oldReport,
  };
}
