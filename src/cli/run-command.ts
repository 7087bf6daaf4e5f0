import { safeName } from '../words/safe-name.ts';
import { problemInOneLine, sayProblem } from '../words/say-problem.ts';
import { createWords, type Say } from '../words/words.ts';
import { checkCommand } from './check/check-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { eraseCheckCommand } from './erase-check-command.ts';
import { CommandFailure } from './failure.ts';
import { helpText } from './help.ts';
import type { Command, UsageError } from './options/command.ts';
import { parseCommand } from './options/parse-command.ts';
import { planStorageCommand } from './plan-storage-command.ts';
import { EXIT, type Terminal, write } from './terminal.ts';
import { verifyCommand } from './verify-command.ts';
import { APP_VERSION } from './version.ts';

/** Runs one command and answers its exit code. No stack trace reaches a person. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseCommand(args, terminal.env);
  if (!parsed.ok) {
    await write(terminal.stderr, usageText(parsed.error));
    return EXIT.couldNotRun;
  }
  const { command } = parsed;
  const say = createWords('options' in command ? command.options.language : 'en');
  try {
    return await dispatch(command, terminal, say);
  } catch (error) {
    await write(terminal.stderr, failureText(say, error, terminal));
    return EXIT.couldNotRun;
  }
}

async function dispatch(command: Command, terminal: Terminal, say: Say): Promise<number> {
  switch (command.name) {
    case 'check':
      return checkCommand(terminal, say, command.options);
    case 'erase-check':
      return eraseCheckCommand(terminal, say, command.options);
    case 'plan-storage':
      return planStorageCommand(terminal, say, command.options);
    case 'verify':
      return verifyCommand(terminal, say, command.options);
    case 'doctor':
      return doctorCommand(terminal, say, command.options);
    case 'help':
      await write(terminal.stdout, helpText(command.topic, command.language));
      return EXIT.yes;
    case 'version':
      await write(terminal.stdout, `two-places ${APP_VERSION}\n`);
      return EXIT.yes;
  }
}

function usageText({ key, values, language }: UsageError): string {
  const say = createWords(language);
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    shown[name] = value.startsWith('terminal.') ? say(value) : safeName(value);
  }
  const mistake = say(`terminal.${key}`, shown);
  const { meaning } = sayProblem(say, { code: 'option-invalid' });
  return `${mistake}\n${meaning} ${say('terminal.see-help')}\n`;
}

/** The problem in words. What nobody foresaw says so; its details only with TWO_PLACES_DEBUG, for a bug report. */
function failureText(say: Say, error: unknown, { env }: Terminal): string {
  if (error instanceof CommandFailure) return `${problemInOneLine(say, error.problem)}\n`;
  const details = env.TWO_PLACES_DEBUG && error instanceof Error ? `${error.stack}\n` : '';
  return `${problemInOneLine(say, { code: 'internal' })}\n${details}`;
}
