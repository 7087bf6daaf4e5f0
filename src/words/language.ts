/** The languages that every text exists in. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language to use: what was chosen, or German for a German system (`systemLocale`, BCP 47), else English. */
export function chooseLanguage(chosen: 'system' | Language, systemLocale: string): Language {
  if (chosen !== 'system') return chosen;
  return systemLocale.toLowerCase().startsWith('de') ? 'de' : 'en';
}
