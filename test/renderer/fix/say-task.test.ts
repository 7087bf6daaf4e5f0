import { describe, expect, it } from 'vitest';
import { UNKNOWN_SYSTEMS } from '../../../src/guidance/system.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type SaidTask, sayTask } from '../../../src/renderer/fix/say-task.ts';
import { cardsFor } from '../../../src/renderer/fix/task-side.tsx';
import { tasksOf } from '../../../src/renderer/state/tasks.ts';
import { createWindowWords } from '../../../src/renderer/words/use-words.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { type Given, summaryOf } from '../overview/views.ts';

const photo = (name: string, day: string, parts = {}): Asset =>
  asset(name, { captured: `${day}T10:00:00Z`, content: name, size: 1000, ...parts });
const both = photo('BOTH.JPG', '2023-01-02');
const DAY_MS = 86_400_000;

async function said(given: Given, systems = UNKNOWN_SYSTEMS, language: 'en' | 'de' = 'en'): Promise<SaidTask[]> {
  const summary = await summaryOf(given);
  const { translator, say, format } = createWindowWords(language);
  const words = { t: translator.of('fix'), say, format, systems, now: TODAY };
  return tasksOf(summary).map((task) => sayTask(task, summary, words));
}

describe('what a task says', () => {
  it('is count and fact, what its photos have in common, one instruction', async () => {
    const missing = [photo('A.MOV', '2023-06-01'), photo('B.MOV', '2023-06-03'), photo('C.JPG', '2023-06-04')];
    const [task] = await said({ list: icloudList([both, ...missing]), places: [folder([both])] });
    expect(task).toMatchObject({
      title: '3 are in iCloud, not here',
      pill: { text: '2 videos, all June 2023', isUrgent: false },
    });
    const [german] = await said(
      { list: icloudList([both, ...missing]), places: [folder([both])] },
      UNKNOWN_SYSTEMS,
      'de',
    );
    expect(german?.title).toBe('3 sind in iCloud, nicht hier');
  });

  it('of Recently Deleted is the day on which the first of them goes, and the days left; or to look today', async () => {
    const deleted = (name: string, daysAgo: number | null): Asset => ({
      ...photo(name, '2023-02-01', { flags: { deleted: true } }),
      deletedAt: daysAgo === null ? null : TODAY - daysAgo * DAY_MS,
    });
    const known = [deleted('D.JPG', 19), deleted('E.JPG', 10)];
    const [task] = await said({ list: icloudList([both, ...known]), places: [folder([both])] });
    expect(task?.title).toMatch(/^2 photos leave iCloud, the first on \d+ December$/);
    expect(task?.pill).toMatchObject({ text: expect.stringMatching(/^1[01] days left$/), isUrgent: true });
    const [open] = await said({ list: icloudList([both, deleted('F.JPG', null)]), places: [folder([both])] });
    expect(open).toMatchObject({
      title: '1 photo is in Recently Deleted',
      pill: { text: '30 days at most: look today', isUrgent: true },
    });
    const systems = { ...UNKNOWN_SYSTEMS, ios: 'ios26' } as const;
    const [onPhone] = await said({ list: icloudList([both, ...known]), places: [folder([both])] }, systems);
    expect(onPhone?.instruction).toContain('Photos › Collections › Utilities › Recently Deleted');
  });
});

describe('the cards of a task', () => {
  it('are those chosen for its gaps first, then those that always help, none twice', async () => {
    const missing = [photo('A.MOV', '2023-06-01')];
    const { advice, facts } = await summaryOf({ list: icloudList([both, ...missing]), places: [folder([both])] });
    const cards = cardsFor('not-here', advice, facts['not-here'].gaps);
    expect(cards[0].advice).not.toBeNull();
    expect(new Set(cards.map(({ card }) => card)).size).toBe(cards.length);
    expect(cards.map(({ card }) => card)).toContain('by-cable');
    expect(cardsFor('deleted', [], [])).toEqual([{ card: 'hidden-and-deleted', advice: null }]);
  });
});
