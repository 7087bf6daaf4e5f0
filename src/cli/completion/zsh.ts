import type { Say } from '../../words/words.ts';
import { optionMeaning } from '../help/option-words.ts';
import type { CommandName } from '../options/command-table.ts';
import { type OptionName, optionFact } from '../options/option-table.ts';
import { completions, takesValue, valueCompletion } from './completion-facts.ts';

/** Completion for zsh, as a file for a folder in `fpath`. */
export function zshCompletion(say: Say): string {
  const all = completions();
  const commands = all.map(({ command }) => `    ${quoted(`${command}:${plain(say(`help.short-${command}`))}`)}`);
  const cases = all.map(({ command, options, words }) => {
    const specs = options.map((name) => `        ${quoted(optionSpec(say, name, command))} \\`);
    const rest = words === null ? "'*:path:_files'" : `'*:word:(${words.join(' ')})'`;
    return `      ${command})\n        _arguments -s \\\n${specs.join('\n')}\n        ${rest}\n        ;;`;
  });
  return `#compdef two-places
# Completion of two-places for zsh.
_two_places() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  else
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
${cases.join('\n')}
    esac
  fi
}
if [ "$funcstack[1]" = "_two-places" ]; then _two_places "$@"; else compdef _two_places two-places; fi
`;
}

function optionSpec(say: Say, name: OptionName, command: CommandName): string {
  const text = plain(optionMeaning(say, name, command));
  const head = `${optionFact(name).repeats ? '*' : ''}--${name}[${text}]`;
  if (!takesValue(name)) return head;
  const value = valueCompletion(name);
  if (value.kind === 'words') return `${head}:value:(${value.words.join(' ')})`;
  if (value.kind === 'nothing') return `${head}:value: `;
  return `${head}:path:_files${value.kind === 'folder' ? ' -/' : ''}`;
}

/** The first part of a sentence, without the signs that mean something to zsh. */
function plain(text: string): string {
  return (/^[^.;:(]*/.exec(text)?.[0] ?? '').replaceAll(/[[\]\\]/g, '').trim();
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
