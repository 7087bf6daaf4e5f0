// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../src/bridge/contract.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { ContentsSummary } from '../../../src/renderer/engine/check-summary.ts';
import { lanesView } from '../../../src/renderer/overview/lanes-view.ts';
import type { AnswerView } from '../../../src/renderer/overview/overview-view.ts';
import { sayAnswer } from '../../../src/renderer/overview/say-answer.ts';
import { settleAction } from '../../../src/renderer/overview/settle.ts';
import { newPlace, type PlaceState } from '../../../src/renderer/state/places-state.ts';
import { createWindowWords } from '../../../src/renderer/words/use-words.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { type Given, summaryOf, viewOf } from './views.ts';

const photo = (n: number, parts: Parameters<typeof asset>[1] = {}): Asset =>
  asset(`IMG_${1000 + n}.JPG`, {
    captured: `2024-0${1 + (n % 9)}-11T10:00:00Z`,
    content: n,
    size: 5_000 + n,
    ...parts,
  });

const REF: PlaceRef = { id: 'here', label: 'Pictures', kind: 'folder', available: true, lastScanAt: TODAY };

const FOUND: ContentsSummary = {
  place: null,
  passedOver: null,
  counts: { assets: 3, photos: 2, videos: 1, livePhotos: 0, files: 3, bytes: 12_000 },
  range: { first: '2024-01-11', last: '2024-03-11' },
  notes: [],
  files: [],
  problems: [],
  problemCount: 1,
  // At noon by the clock of the computer, whatever its zone: a moment is said by the day it was here.
  asOf: new Date(2026, 10, 21, 12).getTime(),
  previews: [],
  months: [],
};

const place = (part: Partial<PlaceState> = {}): PlaceState => ({
  ...newPlace(REF),
  phase: 'finished',
  summary: FOUND,
  ...part,
});

async function answer(given: Given, part: Parameters<typeof viewOf>[0] = {}): Promise<AnswerView> {
  const summary = await summaryOf(given);
  const view = viewOf({ places: [place()], listed: 1, summary, ...part });
  if (view.state !== 'answer') throw new Error(`an answer was expected, not ${view.state}`);
  return view;
}

function said(view: AnswerView, language: 'en' | 'de' = 'en'): string {
  const { translator, say, format } = createWindowWords(language);
  const { shape, wash, sentences, lead } = sayAnswer(view, { t: translator.of('overview'), say, format, now: TODAY });
  return [shape, wash, ...sentences, lead].join(' | ');
}

describe('before there is anything to compare', () => {
  it('shows nothing, a first look, only this side, waiting for Apple, only totals', async () => {
    expect(viewOf({ loaded: false }).state).toBe('loading');
    expect(viewOf({}).state).toBe('nothing');
    expect(viewOf({ listed: 12 })).toEqual({ state: 'no-place', listed: 12 });
    const scanning = place({ phase: 'reading', summary: { ...FOUND, asOf: null } });
    expect(viewOf({ places: [scanning] })).toMatchObject({ state: 'scanning', found: 3 });
    // Files are still being read, but what was found can already be shown.
    expect(viewOf({ places: [place({ phase: 'proving' })] }).state).toBe('no-list');
    const facts = { all: 3, damaged: 1, first: '2024-01-11', last: '2024-03-11' };
    expect(viewOf({ places: [place()] })).toMatchObject({ state: 'no-list', here: facts });
    const asked = '2026-11-19';
    expect(viewOf({ places: [place()], appleCopyAsked: asked })).toMatchObject({ state: 'waiting', asked, day: 4 });
    const counts = { view: 'icloud-com', photos: 4, videos: 1, firstDay: null, lastDay: null } as const;
    const summary = await summaryOf({ places: [folder([photo(1)])], counts });
    expect(viewOf({ places: [place()], counts, summary }).state).toBe('totals');
    expect(viewOf({ places: [place()], listed: 3, isReadingList: true }).state).toBe('comparing');
  });

  it('never says "0 are here" of places into which nobody has looked: neither at a start, nor of a disk that is away', async () => {
    const unread = { summary: null } as const;
    const about = { phase: 'idle', ...unread } as const;
    // At a start, before what was kept of it is back and its look begins.
    expect(viewOf({ places: [place(about)] }).state).toBe('loading');
    expect(viewOf({ places: [place(about)], appleCopyAsked: '2026-11-19' }).state).toBe('loading');
    const disk = { ref: { ...REF, kind: 'external-disk', available: false } } as const;
    for (const each of [disk, { letGo: true }, { phase: 'stopped' }, { phase: 'failed' }] as const) {
      const view = viewOf({ places: [place({ ...about, ...each })], appleCopyAsked: '2026-11-19' });
      expect(view.state, JSON.stringify(each)).toBe('unread');
    }
    // A folder that was read and holds nothing is another thing.
    const empty = { ...FOUND, counts: { ...FOUND.counts, assets: 0, photos: 0, videos: 0 } };
    expect(viewOf({ places: [place({ summary: empty })] })).toMatchObject({ state: 'no-list', here: { all: 0 } });
    expect(viewOf({ places: [place(), place(about)] })).toMatchObject({ state: 'no-list', here: { all: 3 } });
  });

  it('a typed day of asking in the future is the first day of waiting', () => {
    expect(viewOf({ places: [place()], appleCopyAsked: '2027-01-01' })).toMatchObject({ day: 1 });
  });
});

describe('the answer', () => {
  it('is work where photos are known to be in one place, in either direction, and never green', async () => {
    const cloud = await answer({ list: icloudList([photo(1), photo(2)]), places: [folder([photo(1)])] });
    expect(said(cloud)).toMatch(/^not-yet \| work \| 1 of 2 are in two places. \| 1 is in only one./);
    const here = await answer({ list: icloudList([photo(1)]), places: [folder([photo(1), photo(2), photo(3)])] });
    expect(here.base).toMatchObject({ all: 3, inTwo: 1, noSecondCopy: 2 });
    expect(said(here)).toMatch(/^not-yet \| work \| 1 of 3 are in two places. \| 2 are in only one./);
    expect(lanesView(here)).toMatchObject({
      top: { look: 'clear' },
      bottom: { look: 'work', count: 2 },
      middle: 'exact',
    });
    expect(said(here, 'de')).toContain('1 von 3 sind an zwei Orten. | 2 sind nur an einem.');
  });

  it('seems where names and dates agree and nothing is proven', async () => {
    const bare = (n: number) => photo(n, { content: null });
    const view = await answer({ list: icloudList([bare(1), bare(2)]), places: [folder([photo(1), photo(2)])] });
    expect(view.kind).toBe('not-proven');
    expect(view.lacks).toBe('bytes');
    expect(said(view)).toMatch(/^cannot-tell \| calm \| All 2 seem to be here. \| They agree by name and date./);
    expect(lanesView(view)).toMatchObject({ top: { look: 'unknown' }, middle: 'none' });
    // No check mark in the other direction either.
    expect(lanesView(view).bottom.look).not.toBe('clear');
  });

  it('says "seem" of what agrees by name and date only, also beside photos that are known to be missing', async () => {
    const bare = (n: number) => photo(n, { content: null });
    const list = icloudList([bare(1), bare(2), bare(3)]);
    const view = await answer({ list, places: [folder([photo(1), photo(2)])] });
    expect(said(view)).toMatch(/^not-yet \| work \| 2 of 3 seem to be in two places. \| 1 is in only one./);
    expect(said(view, 'de')).toContain('2 von 3 scheinen an zwei Orten zu sein. | 1 ist nur an einem.');
    const mixed = await answer({
      list: icloudList([photo(1), bare(2), photo(3)]),
      places: [folder([photo(1), photo(2)])],
    });
    expect(said(mixed)).toContain('2 of 3 seem to be in two places.');
    for (const each of [view, mixed])
      for (const { look } of [lanesView(each).top, lanesView(each).bottom]) expect(look).not.toBe('clear');
  });

  it('of two folders in which only names agree, nothing left to copy is no check mark', async () => {
    const bare = (n: number) => photo(n, { content: null, size: null });
    const view = await answer({
      places: [
        folder([bare(1), bare(2)], { place: { id: 'first' } }),
        folder([bare(1), bare(2), bare(3)], { place: { id: 'second' } }),
      ],
      folderComparison: { first: 'first', second: 'second' },
    });
    for (const { look } of [lanesView(view).top, lanesView(view).bottom]) expect(look).not.toBe('clear');
  });

  it('a solid line stands for copies: where of none is it known, it is dotted', async () => {
    const list = icloudList([photo(1)]);
    const unread = folder([photo(2)], { notes: [{ code: 'unreadable-folders', blocks: true, count: 1 }] });
    const view = await answer({ list, places: [unread] });
    expect(view.base).toMatchObject({ inTwo: 0, toCopy: 0 });
    expect(lanesView(view).middle).toBe('open');
    const missing = await answer({ list, places: [folder([photo(2)])] });
    expect(lanesView(missing).middle).toBe('empty');
  });

  it('is open where nobody can tell, and names what would settle it', async () => {
    const list = icloudList([photo(1)], { notes: [{ code: 'parts-missing', blocks: true, count: 1 }] });
    const view = await answer({ list, places: [folder([photo(1), photo(2)])] });
    expect(view.kind).toBe('cannot-tell');
    expect(said(view)).toMatch(/^cannot-tell \| calm \| 1 of 2 are in two places. \| For 1, nobody can tell./);
    expect(lanesView(view).bottom).toMatchObject({ look: 'open', count: 1 });
  });

  it('names each step that would settle it once, with where it is done', async () => {
    const given = { list: icloudList([photo(1)]), places: [folder([photo(1)])] };
    const summary = await summaryOf(given);
    const parts = {
      witness: 'whole-list',
      code: 'parts-missing',
      values: { of: 4, present: 3 },
      step: 'get-all-parts',
    } as const;
    const doubtful = { ...parts, code: 'parts-doubtful', values: { count: 1 } } as const;
    const unread = {
      witness: 'looked-everywhere',
      code: 'place-unread',
      values: { place: 'Pictures' },
      step: 'give-access',
    } as const;
    const verdict = { ...summary.verdict, answer: 'cannot-tell', missing: [parts, doubtful, unread] } as const;
    const view = viewOf({ places: [place()], listed: 1, summary: { ...summary, verdict, headline: 'cannot-tell' } });
    if (view.state !== 'answer') throw new Error('an answer was expected');
    expect(view.missing.map(({ code }) => code)).toEqual(['parts-missing', 'place-unread']);
    expect(view.missing.map((missing) => settleAction(missing, [place()])?.do)).toEqual(['choose-list', 'go']);
    const noCopies = { witness: 'independence', code: 'no-copies', values: {}, step: 'add-place' } as const;
    const before = { ...verdict, missing: [noCopies, unread] } as const;
    const unreadView = viewOf({
      places: [place()],
      listed: 1,
      summary: { ...summary, verdict: before, headline: 'cannot-tell' },
    });
    // That nothing was found only follows where a place was not read to its end.
    expect(unreadView).toMatchObject({ state: 'answer', missing: [unread] });
    const alone = { ...verdict, missing: [noCopies] } as const;
    const aloneView = viewOf({
      places: [place()],
      listed: 1,
      summary: { ...summary, verdict: alone, headline: 'cannot-tell' },
    });
    expect(aloneView).toMatchObject({ state: 'answer', missing: [noCopies] });
    const copyOut = {
      witness: 'independence',
      code: 'place-in-step',
      values: { place: 'Pictures' },
      step: 'copy-out',
    } as const;
    const to = { screen: 'library-place', placeId: 'here' };
    expect(settleAction(copyOut, [place()])).toEqual({ do: 'go', to, words: 'do-open-place' });
  });

  it('calls nothing missing by the list of another library', async () => {
    const own = Array.from({ length: 40 }, (_, n) => photo(n));
    const other = Array.from({ length: 40 }, (_, n) =>
      asset(`DSC_${n}.JPG`, { captured: `2015-03-${10 + (n % 18)}T0${n % 9}:11:00Z`, content: `other ${n}`, size: 77 }),
    );
    const view = await answer({ list: icloudList(other), places: [folder(own)] });
    expect(view.kind).toBe('wrong-list');
    expect(said(view)).toContain('This list seems to be of another library.');
    expect(said(view)).not.toMatch(/only one|missing from/);
  });

  it('has ended when its day is over', async () => {
    const given = { list: icloudList([photo(1)]), places: [folder([photo(1)])] };
    const view = await answer(given, { now: TODAY + 400 * 86_400_000 });
    expect(['ended', 'not-proven', 'cannot-tell']).toContain(view.kind);
    if (view.summary.verdict.expires !== null) expect(view.kind).toBe('ended');
  });

  it('says of a place that is away from when it is, and that nothing on it counts as deleted', async () => {
    const away = place({ ref: { ...REF, label: 'Disk T7', kind: 'external-disk', available: false } });
    const view = await answer(
      { list: icloudList([photo(1), photo(2)]), places: [folder([photo(1)])] },
      { places: [away] },
    );
    expect(said(view)).toContain('“Disk T7” is not plugged in. What we say about it is from 21 November;');
  });

  it('of two folders speaks of neither iCloud nor a list', async () => {
    const at = (id: string, ...photos: Asset[]) => folder(photos, { place: { id, name: id } });
    const places = [at('old', photo(1), photo(2)), at('new', photo(2))];
    const view = await answer({ places, folderComparison: { first: 'old', second: 'new' } });
    expect(view.isFolderComparison).toBe(true);
    expect(said(view)).toMatch(/1 of 2 are in both. \| 1 is in only one./);
  });

  it('says that it may change while files are still read', async () => {
    const progress = {
      stage: 'proving',
      filesDone: 6,
      filesTotal: 13,
      bytesDone: 1,
      bytesTotal: 2,
      bytesPerSecond: 0,
      secondsLeft: null,
    } as const;
    const given = { list: icloudList([photo(1)]), places: [folder([photo(1)])] };
    const view = await answer(given, { places: [place({ phase: 'proving', progress })] });
    expect(view.proving).toEqual({ done: 6, total: 13 });
  });
});
