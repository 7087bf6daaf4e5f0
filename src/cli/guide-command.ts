import path from 'node:path';
import { GUIDE_TOPICS, type GuideTopic, guidePage } from '../guidance/help/guide-page.ts';
import type { GuidePage } from '../guidance/help/tomorrow.ts';
import type { PathText, StepText } from '../guidance/say-steps.ts';
import { renderGuide } from '../report/render-guide.ts';
import { safeName } from '../words/safe-name.ts';
import type { Say } from '../words/words.ts';
import { CommandFailure } from './failure.ts';
import type { GuideOptions } from './options/command.ts';
import { refuseOutput } from './output/output-rule.ts';
import { saveBeside } from './output/save-beside.ts';
import { EXIT, type Terminal, write } from './terminal.ts';
import { APP_VERSION } from './version.ts';

/** `two-places guide`: what to do, step by step, for these systems; without a topic, what can be looked up. */
export async function guideCommand(terminal: Terminal, say: Say, options: GuideOptions): Promise<number> {
  const { topic, systems, html, force, language } = options;
  if (topic === null) {
    await write(terminal.stdout, topicsText(say));
    return EXIT.yes;
  }
  const page = guidePage(topic, systems, say);
  if (html === null) {
    await write(terminal.stdout, pageText(say, page));
    return EXIT.yes;
  }
  const file = { kind: 'guide', shown: html, target: path.resolve(terminal.cwd, html) } as const;
  const problem =
    (await refuseOutput(file, { places: [], inputs: [], force })) ??
    (await saveBeside(file.target, renderGuide(page, language, APP_VERSION)));
  if (problem) throw new CommandFailure({ ...problem, path: html });
  terminal.stderr.write(`${say('terminal.saved', { path: safeName(html) })}\n`);
  return EXIT.yes;
}

function topicsText(say: Say): string {
  const title = (topic: GuideTopic): string => say(topic === 'tomorrow' ? 'tomorrow.title' : `card.${topic}.title`);
  const width = Math.max(...GUIDE_TOPICS.map((topic) => topic.length)) + 2;
  const lines = GUIDE_TOPICS.map((topic) => `  ${topic.padEnd(width)}${title(topic)}\n`);
  return `${say('terminal.guide-topics')}\n\n${lines.join('')}`;
}

function pageText(say: Say, { title, lead, points, dontDo, seeItWorked, unknown, sources }: GuidePage): string {
  const section = (name: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${say(`report.${name}`)}\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  return [
    `${title}\n\n${lead}\n`,
    ...points.map(
      (point, index) =>
        `\n${point.title === null ? '' : `${index + 1}. ${point.title}\n`}${point.steps.map((step) => stepLines(say, step)).join('')}`,
    ),
    section('advice-do-not', dontDo),
    section('advice-see', seeItWorked === null ? [] : [seeItWorked]),
    section('advice-unknown', unknown === null ? [] : [unknown]),
    section(
      'advice-sources',
      sources.map(({ line, url }) => `${line} ${url}`),
    ),
  ].join('');
}

/** A box to tick on paper, then what to do; below it where, what one sees, and what not to do. */
function stepLines(say: Say, { label, text, paths, see, not }: StepText): string {
  const lines = [
    `  [ ] ${text}${label === null ? '' : ` (${label})`}`,
    ...paths.map((each) => `      ${pathLine(each)}`),
    `      ${say('guidance.you-see', { see })}`,
    ...(not === null ? [] : [`      ! ${not}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function pathLine({ label, parts }: PathText): string {
  return `${label === null ? '' : `${label}: `}${parts.join(' › ')}`;
}
