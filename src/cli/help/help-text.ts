import type { Say } from '../../words/words.ts';
import { COMMAND_FACTS, COMMANDS, type CommandName, OPTION_GROUPS } from '../options/command-table.ts';
import { wrap } from '../output/wrap.ts';
import { exitMeaning, optionMeaning, optionUsage } from './option-words.ts';

/** Help is never wider than this many characters, so that it fits a terminal of 80 columns. */
export const HELP_WIDTH = 80;

/** The help for a command, or the overview for null. Ends with a line break. */
export function helpText(say: Say, topic: CommandName | null): string {
  return topic === null ? overview(say) : commandHelp(say, topic);
}

function overview(say: Say): string {
  return [
    say('help.title'),
    '',
    `${say('help.commands')}:`,
    ...COMMANDS.map((command) => entry(command, say(`help.short-${command}`), 16)),
    '',
    say('help.more-help'),
    '',
    wrap(say('help.promise'), HELP_WIDTH),
    '',
    ...exitLines(say, 'check'),
    '',
  ].join('\n');
}

function commandHelp(say: Say, command: CommandName): string {
  const groups = OPTION_GROUPS.flatMap((group) => {
    const options = COMMAND_FACTS[command].options[group] ?? [];
    if (options.length === 0) return [];
    const lines = options.map((name) => entry(optionUsage(say, name), optionMeaning(say, name, command), 20));
    return ['', wrap(`${say(`help.group-${group}`)}:`, HELP_WIDTH), ...lines];
  });
  return [
    wrap(say(`help.short-${command}`), HELP_WIDTH),
    '',
    ...usageLines(say, command),
    ...groups,
    '',
    ...exitLines(say, command),
    '',
  ].join('\n');
}

/** Calls are indented and never wrapped; sentences are. */
function usageLines(say: Say, command: CommandName): string[] {
  return say(`help.usage-${command}`)
    .split('\n')
    .map((line) => (/^(two-places|man) /.test(line) ? `  ${line}` : wrap(line, HELP_WIDTH)));
}

function exitLines(say: Say, command: CommandName): string[] {
  const codes = COMMAND_FACTS[command].exits.map((code) => entry(String(code), exitMeaning(say, command, code), 4));
  return [`${say('help.exits')}:`, ...codes];
}

/** A word, and its meaning beside it, or below it where the word is too long. */
function entry(word: string, meaning: string, column: number): string {
  const head = `  ${word}`;
  const indent = ' '.repeat(column);
  if (head.length < column) return wrap(meaning, HELP_WIDTH, indent, head.padEnd(column));
  return `${head}\n${wrap(meaning, HELP_WIDTH, indent)}`;
}
