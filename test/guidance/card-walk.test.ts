import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_IDS, planOf } from '../../src/guidance/cards/all-plans.ts';
import type { CardId } from '../../src/guidance/codes.ts';
import { phoneGoesTomorrow } from '../../src/guidance/help/tomorrow.ts';
import { WAY_IDS, wayText } from '../../src/guidance/help/ways.ts';
import { UNKNOWN_SYSTEMS } from '../../src/guidance/system.ts';
import { createWords } from '../../src/words/words.ts';
import { ACTS, type Act, exists, GUARDS, type Photo, photosOf, type World, worldOf } from './places-model.ts';

/**
 * Every step of every card as an act in a model of where photos are. A step is followed as it is written: an act with a
 * condition is done only when the step itself names the condition.
 */
const ACT_OF_STEP: Readonly<Record<CardId, Readonly<Record<string, Act>>>> = {
  'two-systems': { switch: 'look', tell: 'look' },
  'icloud-photos-off': { copy: 'copy-by-cable', plan: 'larger-plan', on: 'turn-on-after-copy' },
  'uploads-unfinished': { status: 'look', now: 'upload', power: 'upload', wait: 'upload' },
  'uploads-hang': {
    copy: 'copy-by-cable',
    restart: 'upload',
    room: 'look',
    fault: 'look',
    album: 'export-from-phone',
  },
  'storage-full': { plan: 'larger-plan', copy: 'copy-by-cable', files: 'free-drive-after-copy' },
  optimize: { room: 'look', keep: 'keep-originals', instead: 'download-in-step' },
  'originals-here': {
    disks: 'look',
    mac: 'download-in-step',
    windows: 'download-in-step',
    web: 'download-outside',
    large: 'download-outside',
  },
  'on-a-mac': {
    download: 'download-in-step',
    copy: 'copy-out-of-step',
    export: 'copy-out-of-step',
    eject: 'eject',
  },
  'on-windows': { efficient: 'look', keep: 'download-in-step', copy: 'copy-out-of-step', long: 'download-outside' },
  'by-cable': {
    originals: 'keep-originals',
    keep: 'look',
    trust: 'look',
    mac: 'copy-by-cable',
    windows: 'copy-by-cable',
    linux: 'copy-by-cable',
  },
  'iphone-to-disk': { originals: 'keep-originals', plug: 'look', export: 'export-from-phone', check: 'look' },
  'converted-or-smaller': { keep: 'look', fetch: 'download-outside', album: 'look' },
  'edited-or-rewritten': { compare: 'look', fetch: 'download-outside', edits: 'download-outside' },
  'live-and-bursts': { live: 'download-outside', burst: 'keep-whole-burst', cable: 'copy-by-cable' },
  damaged: { stop: 'look', look: 'look', fetch: 'download-outside' },
  'not-in-icloud': { list: 'look', disk: 'copy-to-disk', deleted: 'look', status: 'look' },
  'phone-has-more': { status: 'look', view: 'look', copy: 'copy-by-cable', list: 'look' },
  'hidden-and-deleted': { hidden: 'look', deleted: 'look', recover: 'recover', recovered: 'recover' },
  shared: { view: 'look', list: 'look', copy: 'copy-shared' },
  totals: { list: 'look', phone: 'look', web: 'look', type: 'look', differ: 'look' },
  'list-not-usable': {
    other: 'look',
    parts: 'look',
    old: 'look',
    whole: 'look',
    photos: 'look',
    scan: 'look',
    access: 'look',
  },
  'other-list': { icloud: 'look', behind: 'upload', again: 'look' },
  'protected-data': { cable: 'look', device: 'look', web: 'look' },
  uncertain: { clock: 'look', finish: 'look', proof: 'look' },
  'do-not': { leave: 'look', copy: 'copy-by-cable', check: 'look' },
  'before-erasing': { list: 'look', answer: 'look', totals: 'look', erase: 'erase-on-yes' },
  'ask-for-help': { summary: 'look', model: 'look', paste: 'look' },
  'second-place': {
    plug: 'look',
    whole: 'download-in-step',
    mac: 'copy-to-disk',
    windows: 'copy-to-disk',
    linux: 'copy-to-disk',
    eject: 'eject',
    check: 'look',
  },
  'other-clouds': { original: 'look', fetch: 'download-other-cloud' },
};

/** The page "My phone goes tomorrow", point by point. */
const TOMORROW: readonly Act[] = [
  'look',
  'upload',
  'look',
  'look',
  'recover',
  'look',
  'look',
  'larger-plan',
  'upload',
  'keep-originals',
  'look',
  'copy-by-cable',
  'download-outside',
  'copy-to-disk',
  'eject',
  'look',
  'look',
  'look',
  'look',
  'look',
  'look',
  'erase-on-yes',
  'look',
];

function actOf(card: CardId, step: string): Act {
  const act = ACT_OF_STEP[card][step];
  if (act === undefined) throw new Error(`No act is known for the step ${step} of ${card}.`);
  return act;
}

/** The photos that are nowhere any more after some acts, done in their order. */
function gone(start: World, acts: readonly Act[]): Photo[] {
  const world = acts.reduce((now, act) => ACTS[act](now), start);
  return world.photos.filter((photo, index) => {
    const before = start.photos[index];
    return before !== undefined && exists(before) && !exists(photo);
  });
}

function* orders<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length <= 1) yield items;
  else
    for (const [index, item] of items.entries())
      for (const rest of orders(items.filter((_, other) => other !== index))) yield [item, ...rest];
}

const WORLDS = [true, false].flatMap((icloudOn) =>
  [true, false].map((full) => worldOf(photosOf(icloudOn), icloudOn, full)),
);

describe('the model of where photos are', () => {
  test('holds every way a photo can be kept, and some are in one place only', () => {
    const photos = WORLDS.flatMap((world) => world.photos);
    expect(photos.length).toBeGreaterThan(200);
    for (const only of ['phone', 'icloud', 'computer', 'disk', 'trash', 'oldBackup', 'otherCloud', 'drive'] as const) {
      const alone = photos.filter(
        (photo) => exists(photo) && !exists({ ...photo, [only]: only === 'phone' ? 'none' : false }),
      );
      expect(alone.length, only).toBeGreaterThan(0);
    }
  });

  // What people are told elsewhere: each must cost a photo, or the walk below proves nothing.
  test.each([
    'choose-favourites-of-burst',
    'delete-on-phone',
    'empty-recently-deleted',
    'turn-on-at-once',
    'sign-out',
    'turn-off-icloud-photos',
    'erase-at-once',
    'delete-old-backups',
    'delete-in-drive',
    'move-out-of-step-and-delete',
    'free-up-space',
    'leave-shared-library',
  ] as const)('loses photos by “%s”', (act) => {
    expect(WORLDS.flatMap((world) => gone(world, [act])).length).toBeGreaterThan(0);
  });
});

describe('no step of a card leaves a photo in no place', () => {
  test.each(CARD_IDS)('%s: every step has its act', (card) => {
    expect(Object.keys(ACT_OF_STEP[card]).sort()).toEqual(
      planOf(card)
        .steps.map(({ code }) => code)
        .sort(),
    );
  });

  test.each(CARD_IDS)('%s: in any order, and broken off anywhere', (card) => {
    const acts = [...new Set(planOf(card).steps.map(({ code }) => actOf(card, code)))];
    for (const order of orders(acts)) {
      for (let length = 1; length <= order.length; length += 1) {
        const done = order.slice(0, length);
        for (const world of WORLDS) expect(gone(world, done), done.join(', ')).toEqual([]);
      }
    }
  });

  test('steps of several cards, mixed and repeated', () => {
    const all = CARD_IDS.flatMap((card) => planOf(card).steps.map(({ code }) => actOf(card, code)));
    const acts = [...new Set(all)];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 14 }),
        fc.constantFrom(...WORLDS),
        (order, world) => gone(world, order).length === 0,
      ),
      { numRuns: 600 },
    );
  });

  test('the page for a phone that goes tomorrow, broken off anywhere', () => {
    for (let length = 1; length <= TOMORROW.length; length += 1) {
      for (const world of WORLDS) expect(gone(world, TOMORROW.slice(0, length))).toEqual([]);
    }
  });

  test('the same page, its points in another order, some of them left out, some twice', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...TOMORROW, ...TOMORROW], { minLength: 1 }),
        fc.constantFrom(...WORLDS),
        (order, world) => gone(world, order).length === 0,
      ),
      { numRuns: 400 },
    );
  });

  test('has an act for each step of that page', () => {
    const { points } = phoneGoesTomorrow(UNKNOWN_SYSTEMS, createWords('en'));
    expect(points.flatMap(({ steps }) => steps)).toHaveLength(TOMORROW.length);
  });

  test.each(WAY_IDS)('the way to a list %s: its steps only look, ask and download', (way) => {
    for (const language of ['en', 'de'] as const)
      for (const { text } of wayText(way, UNKNOWN_SYSTEMS, createWords(language)).steps)
        expect(text).not.toMatch(/delete|erase|move|sign out|turn off|lösch|verschieb|abmelden|ausschalten/i);
  });

  test('an act with a condition stands only in a step that names it, in both languages', () => {
    const guarded = CARD_IDS.flatMap((card) =>
      planOf(card).steps.flatMap(({ code }) => {
        const guard = GUARDS[actOf(card, code)];
        return guard === undefined ? [] : [{ card, code, guard }];
      }),
    );
    expect(guarded.map(({ card }) => card).sort()).toEqual(['before-erasing', 'icloud-photos-off', 'storage-full']);
    for (const { card, code, guard } of guarded) {
      expect(createWords('en')(`card.${card}.step.${code}.do`)).toMatch(guard.en);
      expect(createWords('de')(`card.${card}.step.${code}.do`)).toMatch(guard.de);
    }
  });
});
