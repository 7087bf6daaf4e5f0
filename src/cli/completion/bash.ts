import { completions, takesValue, valueCompletion } from './completion-facts.ts';

/**
 * Completion for bash, as a function in plain bash without the bash-completion package. Words of ours only: nothing that is typed is
 * ever run.
 */
export function bashCompletion(): string {
  const all = completions();
  const options = [...new Set(all.flatMap((each) => each.options))].filter(takesValue);
  const values = options.map((name) => {
    const value = valueCompletion(name);
    if (value.kind === 'words') return `    --${name}) words='${value.words.join(' ')}' ;;`;
    if (value.kind === 'folder') return `    --${name}) paths=-d ;;`;
    return value.kind === 'path' ? `    --${name}) paths=-f ;;` : `    --${name}) return ;;`;
  });
  const commands = all.map(({ command, options: known, words }) => {
    const after = words === null ? '[[ $cur == -* ]] || paths=-f' : `[[ $cur == -* ]] || words='${words.join(' ')}'`;
    return `    ${command}) words='${known.map((name) => `--${name}`).join(' ')}'; ${after} ;;`;
  });
  return `# Completion of two-places for bash.
_two_places() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words='' paths='' IFS=$' \\t\\n'
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${all.map(({ command }) => command).join(' ')} help --help --version' -- "$cur"))
    return
  fi
  case $prev in
${values.join('\n')}
    *)
  case \${COMP_WORDS[1]} in
${commands.join('\n')}
    help) words='${all.map(({ command }) => command).join(' ')}' ;;
  esac ;;
  esac
  [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [ -n "$paths" ]; then
    compopt -o filenames 2>/dev/null
    local IFS=$'\\n'
    COMPREPLY+=($(compgen "$paths" -- "$cur"))
  fi
}
complete -F _two_places two-places
`;
}
