import type { SameKeys } from '../../catalogue.ts';
import type { settings as english } from '../../en/window/settings.ts';

export const settings: SameKeys<typeof english> = {
  title: 'Einstellungen',
  look: 'Aussehen',
  'theme-system': 'Wie das System',
  'theme-light': 'Hell',
  'theme-dark': 'Dunkel',
  language: 'Sprache',
  'language-system': 'Wie das System',
  'language-en': 'English',
  'language-de': 'Deutsch',
  iphone: 'Ihr iPhone',
  iphoneWhere: 'Das steht in Einstellungen › Allgemein › Info.',
  'version-ios17': 'iOS 17 oder älter',
  'version-ios18': 'iOS 18',
  'version-ios26': 'iOS 26 oder neuer',
  dontKnow: 'Ich weiß es nicht',
  watch: 'Die Ordner beobachten',
  watchHint: 'Neue Fotos erscheinen von selbst, solange die App offen ist.',
  downloads: 'Downloads beobachten, solange Fotos zurückgeholt werden',
  downloadsHint: 'Nur neue Dateien werden angesehen, und keine wird verschoben.',
  remind: 'Am 1. jedes Monats erinnern',
  remindHint: 'Eine Mitteilung dieses Computers, wenn die App offen ist.',
  keptTitle: 'Was die App sich merkt',
  keptMore: 'Gelesene Ordner, Listen, Antworten und Verlauf, in ihrem eigenen Ordner auf diesem Computer.',
  forget: 'Alles vergessen …',
  forgetTitle: 'Alles vergessen?',
  forgetMore:
    'Die App vergisst Ihre Orte, Listen, Antworten und früheren Prüfungen und beginnt von vorn. Kein Foto wird angerührt. Rückgängig machen lässt es sich nicht.',
  forgetNot: 'Behalten',
  forgetNow: 'Alles vergessen',
};
