import type { Say } from '../../words/words.ts';
import type { Shell } from '../options/command-table.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

/** The completion of commands, options and their words for a shell, to be read by it (`two-places completion bash >> ~/.bashrc`). */
export function completionText(say: Say, shell: Shell): string {
  if (shell === 'bash') return bashCompletion();
  return shell === 'zsh' ? zshCompletion(say) : fishCompletion(say);
}
