import { safeName } from '../words/safe-name.ts';
import { sayProblem } from '../words/say-problem.ts';
import { createWords, type Say } from '../words/words.ts';
import { certificateCommand } from './certificate-command.ts';
import { checkCommand } from './check/check-command.ts';
import { completionText } from './completion/completion-text.ts';
import { doctorCommand } from './doctor-command.ts';
import { eraseCheckCommand } from './erase-check-command.ts';
import { CommandFailure, failIfStopped } from './failure.ts';
import { guideCommand } from './guide-command.ts';
import { helpText } from './help/help-text.ts';
import { manualPage } from './help/manual-page.ts';
import type { Command, UsageError } from './options/command.ts';
import { parseCommand } from './options/parse-command.ts';
import { PLAIN_NAMES, redactedNames } from './output/shown-names.ts';
import { phoneCommand } from './phone-command.ts';
import { planStorageCommand } from './plan-storage-command.ts';
import { EXIT, type Terminal, write } from './terminal.ts';
import { verifyCommand } from './verify-command.ts';
import { APP_VERSION } from './version.ts';

/** What a process knows of its surroundings: it may stand in a folder that is gone. */
export type Surroundings = Omit<Terminal, 'cwd'> & { readonly cwd: string | null };

/** Runs one command and answers its exit code. No stack trace reaches a person. */
export async function runCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parseCommand(args, around.env, around.now());
  if (!parsed.ok) {
    await write(around.stderr, usageText(parsed.error));
    return EXIT.couldNotRun;
  }
  const { command } = parsed;
  const say = createWords('options' in command ? command.options.language : languageOf(command));
  const redact = 'options' in command && 'redact' in command.options && command.options.redact;
  const terminal = { ...around, names: redact ? redactedNames(say) : around.names };
  try {
    const { cwd } = terminal;
    if (cwd === null && needsFolder(command)) throw new CommandFailure({ code: 'started-nowhere' });
    const exit = await dispatch(command, { ...terminal, cwd: cwd ?? '/' }, say);
    // Whoever stopped a command is not told by its exit code that it came to an end.
    await failIfStopped(terminal.signal);
    return exit;
  } catch (error) {
    await write(around.stderr, failureText(say, error, terminal));
    return EXIT.couldNotRun;
  }
}

function languageOf(command: Command) {
  return command.name === 'help' ? command.language : 'en';
}

/** Help, version and the like read no path, so they work anywhere. */
function needsFolder({ name }: Command): boolean {
  return !['help', 'version', 'manual', 'completion'].includes(name);
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
    case 'certificate':
      return certificateCommand(terminal, say, command.options);
    case 'phone':
      return phoneCommand(terminal, say, command.options);
    case 'doctor':
      return doctorCommand(terminal, say, command.options);
    case 'guide':
      return guideCommand(terminal, say, command.options);
    case 'completion':
      return print(terminal, completionText(say, command.options.shell));
    case 'manual':
      return print(terminal, manualPage(say, APP_VERSION));
    case 'help':
      return print(terminal, helpText(say, command.topic));
    case 'version':
      return print(terminal, `two-places ${APP_VERSION}\n`);
  }
}

async function print(terminal: Terminal, text: string): Promise<number> {
  await write(terminal.stdout, text);
  return EXIT.yes;
}

/**
 * That what some mounts show began to hang in the middle of a command, in the language of the command.
 *
 * @param again whether the command begins once more, without them
 */
export function silenceText(
  args: readonly string[],
  env: Surroundings['env'],
  points: readonly string[],
  again: boolean,
): string {
  const parsed = parseCommand(args, env, Date.now());
  const options = parsed.ok && 'options' in parsed.command ? parsed.command.options : null;
  const say = createWords(options?.language ?? 'en');
  const names = options && 'redact' in options && options.redact ? redactedNames(say) : PLAIN_NAMES;
  const lines = points.map((path) => names.problem(say, { code: 'folder-silent', path }));
  return `\n${[...lines, ...(again ? [say('terminal.begins-again')] : [])].join('\n')}\n`;
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
function failureText(say: Say, error: unknown, { env, names }: Pick<Terminal, 'env' | 'names'>): string {
  if (error instanceof CommandFailure) return `${names.problem(say, error.problem)}\n`;
  const details = env.TWO_PLACES_DEBUG && error instanceof Error ? `${error.stack}\n` : '';
  return `${names.problem(say, { code: 'internal' })}\n${details}`;
}
