import type { Answers } from '../../guidance/answers.ts';
import { localMs } from '../../model/capture-time.ts';
import { DAY_MS } from '../../model/moments.ts';
import type { ReportFront } from '../../report/report-front.ts';
import type { Format } from '../../words/format.ts';
import { sayMonth } from '../../words/say-values.ts';
import type { Translate } from '../../words/window-words.ts';
import type { Say } from '../../words/words.ts';
import type { ContactPhotos } from '../engine/engine.ts';
import type { PhotoItem } from '../engine/photo-query.ts';
import { countHere } from '../overview/base-number.ts';
import type { AnswerView } from '../overview/overview-view.ts';
import { sayAnswer } from '../overview/say-answer.ts';
import { eraseView } from '../state/erase-view.ts';
import type { Task } from '../state/tasks.ts';

/** As many pictures as fit on one page of paper. */
export const PICTURES_ON_PAGE = 56;

export interface FrontParts {
  readonly view: AnswerView;
  /** The person's answers about the phone. */
  readonly answers: Answers;
  readonly tasks: readonly Task[];
  /** Null: no contact sheet. */
  readonly photos: ContactPhotos | null;
  readonly redact: boolean;
}

export interface FrontWords {
  readonly t: Translate<'report'>;
  readonly overview: Translate<'overview'>;
  readonly erase: Translate<'erase'>;
  readonly say: Say;
  readonly format: Format;
  /** ms, UTC. */
  readonly now: number;
}

/** A picture of the sheet before its bytes were fetched. */
export interface SheetPhoto {
  readonly picture: PhotoItem['picture'];
  readonly media: PhotoItem['media'];
  readonly isInCloud: boolean;
  readonly words: string;
}

/** The first two pages in words; the pictures are still addresses. */
export interface FrontWithPhotos extends Omit<ReportFront, 'sheets'> {
  readonly sheets: readonly { readonly title: string; readonly photos: readonly SheetPhoto[] }[];
}

/** Says the first two pages. Redacted, no name, no day and no picture is in them. */
export function reportFront({ view, answers, tasks, photos, redact }: FrontParts, words: FrontWords): FrontWithPhotos {
  const { t, overview, say, format, now } = words;
  const said = sayAnswer(redact ? { ...view, away: [] } : view, { t: overview, say, format, now });
  const { base, summary, isFolderComparison } = view;
  const { expires } = summary.verdict;
  const groups = photos === null || redact ? [] : sheetsOf(photos, words);
  const shown = groups.reduce((sum, { photos: some }) => sum + some.length, 0);
  const here = countHere(view);
  const apart = base.toCopy + base.noSecondCopy + base.notSure;
  return {
    shape: said.shape === 'yes' || said.shape === 'not-yet' ? said.shape : 'cannot-tell',
    sentences: said.sentences,
    lead: redact ? '' : said.lead,
    figures: isFolderComparison
      ? []
      : [
          { number: format.number(summary.listed), words: overview('icloud') },
          { number: format.number(base.inTwo), words: t(base.proof === 'exact' ? 'figureExact' : 'figureTwo') },
          ...(here === null ? [] : [{ number: format.number(here), words: t('figureHere') }]),
        ],
    tasks: tasks.map((task) => sayTask(task, redact, words)),
    erase: isFolderComparison ? null : sayErase(view, answers, words),
    notLookedAt: t('notLookedAt'),
    until: expires === null || redact ? null : t('until', { day: format.date(expires) }),
    sheetTitle: t('sheetTitle', { count: apart }),
    sheets: groups,
    sheetFoot: apart > shown ? t('sheetMore', { count: apart - shown }) : t('sheetNames'),
  };
}

function sayTask({ part, count, daysLeft }: Task, redact: boolean, { overview, format, now }: FrontWords) {
  const title = overview(`task-${part}`, { count });
  const more =
    part === 'deleted' && daysLeft !== null && daysLeft > 0 && !redact
      ? overview('why-deletedDay', { count: daysLeft, day: format.dateNear(now + daysLeft * DAY_MS, now) })
      : overview(`why-${part}`, { count });
  return {
    title: title.charAt(0).toLocaleUpperCase(format.locale) + title.slice(1),
    more,
    number: format.number(count),
  };
}

/** The answer of the screen Erase, with its number of open points. */
function sayErase({ summary }: AnswerView, answers: Answers, { t, erase: words, now }: FrontWords): string {
  if (summary.erase.answer === 'yes') return words('yes-1');
  const { kind, left } = eraseView(summary, answers, now);
  const known = kind === 'not-yet' ? kind : 'cannot-tell';
  return `${words(`${known}-1`)} ${words(`${known}-2`)} ${t('pointsOpen', { count: left })}`;
}

/** One page of pictures: the longer side gives way to the shorter one, so that both are seen. */
function sheetsOf({ toCopy, noSecondCopy, notSure }: ContactPhotos, words: FrontWords): FrontWithPhotos['sheets'] {
  const { t } = words;
  const sides = [
    { title: 'sheetToCopy', side: toCopy },
    { title: 'sheetOnlyHere', side: noSecondCopy },
    { title: 'sheetNotSure', side: notSure },
  ] as const;
  const filled = sides.filter(({ side }) => side.count > 0);
  let left = PICTURES_ON_PAGE;
  const shortestFirst = [...filled].sort((a, b) => a.side.count - b.side.count);
  const room = new Map<string, number>();
  for (const [i, { title, side }] of shortestFirst.entries()) {
    const share = Math.min(side.count, Math.floor(left / (shortestFirst.length - i)));
    room.set(title, share);
    left -= share;
  }
  return filled.map(({ title, side }) => ({
    title: t(title, { count: side.count }),
    photos: side.first.slice(0, room.get(title) ?? 0).map((item) => ({
      picture: item.picture,
      media: item.media,
      isInCloud: item.part === 'cloud-only',
      words: dayOf(item, words),
    })),
  }));
}

function dayOf({ captured, month }: PhotoItem, { say, format, now }: FrontWords): string {
  const ms = captured.kind === 'file' ? null : localMs(captured);
  if (ms === null) return sayMonth(say, month);
  const day = new Date(ms).toISOString().slice(0, 10);
  return day.startsWith(String(new Date(now).getFullYear()))
    ? format.dayShort(day)
    : `${format.dayShort(day)} ${day.slice(0, 4)}`;
}
