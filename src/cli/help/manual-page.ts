import type { Say } from '../../words/words.ts';
import { COMMAND_FACTS, COMMANDS, type CommandName, optionsOf } from '../options/command-table.ts';
import { exitMeaning, optionMeaning, optionUsage } from './option-words.ts';

/**
 * The manual page, in the man macros of roff (man(7)), made from the same tables as help and completion.
 *
 * @param version of the app, shown at the foot of the page
 */
export function manualPage(say: Say, version: string): string {
  return [
    `.TH TWO-PLACES 1 "" "Two Places ${roff(version)}"`,
    '.SH NAME',
    `two-places \\- ${roff(say('help.title'))}`,
    '.SH DESCRIPTION',
    roff(say('help.promise')),
    ...COMMANDS.flatMap((command) => commandSection(say, command)),
    '',
  ].join('\n');
}

function commandSection(say: Say, command: CommandName): string[] {
  const usage = say(`help.usage-${command}`).split('\n');
  const options = optionsOf(command).flatMap((name) => [
    '.TP',
    `.B ${roff(optionUsage(say, name))}`,
    roff(optionMeaning(say, name, command)),
  ]);
  const exits = COMMAND_FACTS[command].exits.flatMap((code) => [
    '.TP',
    `.B ${code}`,
    roff(exitMeaning(say, command, code)),
  ]);
  return [
    `.SH "${roff(`two-places ${command}`)}"`,
    roff(say(`help.short-${command}`)),
    ...usage.flatMap((line) => ['.PP', roff(line)]),
    ...options,
    '.PP',
    `${roff(say('help.exits'))}:`,
    ...exits,
  ];
}

/** Text as roff takes it: its own signs escaped, and no line that begins with a request. */
function roff(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq');
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
