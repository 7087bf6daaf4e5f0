import { shell as german } from './de/shell.ts';
import { shell as english } from './en/shell.ts';
import { chooseLanguage, type Language } from './language.ts';

/** The few sentences that the system shows for us, outside the window: menu, dialogs, the reminder. */
export type ShellWords = Readonly<Record<keyof typeof english, string>>;

const WORDS: Readonly<Record<Language, ShellWords>> = { en: english, de: german };

/** The sentences in the chosen language, or in that of the system (`locale`, BCP 47). */
export function shellWords(language: 'system' | Language, locale: string): ShellWords {
  return WORDS[chooseLanguage(language, locale)];
}
