import { cardText } from '../../guidance/say-card.ts';
import { UNKNOWN_SYSTEMS } from '../../guidance/system.ts';
import type { Answer } from '../../model/verdict.ts';
import type { ReportInput } from '../../report/report-front.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { sayGapKind } from '../../words/say-codes.ts';
import { sayLifetime, sayNumber } from '../../words/say-values.ts';
import { sayStep } from '../../words/say-witnesses.ts';
import type { Say } from '../../words/words.ts';
import { wrap } from './wrap.ts';

/** Things to do that are named at the end. */
const STEPS = 3;

export interface Closing {
  /** The answer to what was asked, with its count, as one or two sentences. */
  readonly answer: string;
  /** The files that were saved, as they may be shown. */
  readonly saved: readonly string[];
  readonly asOf: number | null;
  readonly expires: number | null;
  /** Characters in a line of the terminal. */
  readonly columns: number;
}

/**
 * The last thing a run prints, so that it stands above the prompt: the answer, both directions, what to do, what was saved, and until
 * when it holds. No line is wider than the terminal, but that of the saved files: a path is copied whole. Takes an input already redacted.
 */
export function closingLines(say: Say, input: ReportInput, closing: Closing): string {
  const { answer, saved, asOf, expires, columns } = closing;
  const sentence = (text: string): string => wrap(text, columns, '    ', '  ');
  const lines = [
    sentence(say('terminal.last-answer', { answer })),
    sentence(say('terminal.last-both', { both: bothWays(say, input) })),
    ...toDo(say, stepsOf(say, input), columns),
    `  ${saved.length === 0 ? say('terminal.last-saved-none') : say('terminal.last-saved', { files: saved.join(', ') })}`,
    sentence(sayLifetime(say, { asOf, expires })),
  ];
  return `\n${say('terminal.last-title')}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** Of two folders there is one way only. */
function bothWays(say: Say, { comparison }: ReportInput): string {
  const { verdict, secondPlace, listId } = comparison;
  const word = (code: Answer): string => say(`terminal.answer-${code}`).replace(/\.$/, '');
  const here = say('terminal.last-here', { answer: word(listId === null ? 'cannot-tell' : verdict.answer) });
  if (isFolderComparison(comparison)) return here;
  const second =
    secondPlace === null
      ? say('terminal.last-second-unasked')
      : say('terminal.last-second', { answer: word(secondPlace.answer) });
  return `${here}; ${second}`;
}

/**
 * What to do first: the first card and what the first kind of gap asks for, then the other cards and kinds, then what is missing for a yes.
 * Each says what it is about. No step twice.
 */
function stepsOf(say: Say, { comparison, advice, systems }: ReportInput): string[] {
  const about = (what: string, step: string | null): string =>
    step === null ? what : say('terminal.last-do-about', { what, step });
  const cards = advice.map(({ card, causes }) => {
    const { title, firstStep } = cardText(card, systems ?? UNKNOWN_SYSTEMS, say, causes);
    return about(title, firstStep?.text ?? null);
  });
  const gaps = [...Map.groupBy(comparison.gaps, ({ kind }) => kind)].map(([kind, some]) => {
    const { title, nextStep } = sayGapKind(say, kind);
    const count = some.reduce((sum, gap) => sum + gap.count, 0);
    return about(`${title} (${sayNumber(say, count)})`, nextStep);
  });
  const count = isFolderComparison(comparison) ? 0 : comparison.singleCopyPhotos.length;
  const singleCopies = count > 0 ? [say('terminal.last-copy-single', { count })] : [];
  // Without a list that is the one thing that is missing; what else is not known rests on it.
  const second = comparison.listId === null ? [] : (comparison.secondPlace?.missing ?? []);
  const missing = [...comparison.verdict.missing, ...second];
  const all = [
    ...cards.slice(0, 1),
    ...gaps.slice(0, 1),
    ...cards.slice(1),
    ...gaps.slice(1),
    ...singleCopies,
    ...missing.map(({ step }) => sayStep(say, step)),
  ];
  return [...new Set(all)].slice(0, STEPS);
}

/** One step below the other, each behind its number. */
function toDo(say: Say, steps: readonly string[], columns: number): string[] {
  return steps.map((step, index) => {
    const title = `  ${say('terminal.last-do', { steps: '' })}`;
    const number = say('terminal.last-do-step', { number: index + 1, step: '' });
    const indent = ' '.repeat(title.length + number.length);
    return wrap(step, columns, indent, (index === 0 ? title : ' '.repeat(title.length)) + number);
  });
}
