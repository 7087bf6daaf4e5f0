import type { Problem } from '../model/problem.ts';
import type { ProblemWords } from './catalogue.ts';
import { safeName } from './safe-name.ts';
import { sayNumber } from './say-values.ts';
import type { Say } from './words.ts';

/**
 * A problem in three sentences: what happened, what it means, one next step. Names are made harmless; `technical` is
 * never said (it is for the log).
 */
export function sayProblem(say: Say, problem: Problem): ProblemWords {
  const name = problem.path ? say('basics.quoted-name', { name: safeName(problem.path) }) : say(unnamed(problem));
  const text = (part: keyof ProblemWords): string => capital(say(`problem.${problem.code}.${part}`, { name }));
  return { what: withWhere(say, text('what'), problem), meaning: text('meaning'), nextStep: text('nextStep') };
}

/** All three sentences in one line, for a terminal or a log. */
export function problemInOneLine(say: Say, problem: Problem): string {
  const words = sayProblem(say, problem);
  return `${words.what} ${words.meaning} ${words.nextStep}`;
}

function unnamed(problem: Problem): string {
  if (/^(file)/.test(problem.code)) return 'basics.this-file';
  if (/^(list|zip)/.test(problem.code)) return 'basics.this-list';
  if (/^library/.test(problem.code)) return 'basics.this-library';
  if (/^(disk-full|save-failed|report)/.test(problem.code)) return 'basics.this-report';
  return 'basics.this-folder';
}

/** Puts "(line 17: …)" before the full stop. */
function withWhere(say: Say, what: string, problem: Problem): string {
  const detail = problem.detail === undefined ? '' : safeName(problem.detail, 200);
  let where = detail;
  if (problem.line !== undefined) {
    const line = sayNumber(say, problem.line);
    where = detail ? say('basics.at-line-text', { line, text: detail }) : say('basics.at-line', { line });
  }
  return where ? `${what.replace(/\.$/, '')} (${where}).` : what;
}

function capital(text: string): string {
  // "macOS" and "iCloud" keep their small letter also at the beginning of a sentence.
  if (/^\p{Ll}+\p{Lu}/u.test(text)) return text;
  const first = text[0];
  return first === undefined ? text : first.toUpperCase() + text.slice(1);
}
