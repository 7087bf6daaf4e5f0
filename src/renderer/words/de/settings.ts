import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof english> = {
  title: 'Einstellungen',
  look: 'Aussehen',
  'theme-system': 'Wie das System',
  'theme-light': 'Hell',
  'theme-dark': 'Dunkel',
  language: 'Sprache',
  'language-system': 'Wie das System',
  'language-en': 'English',
  'language-de': 'Deutsch',
  watch: 'Die Ordner beobachten',
  watchHint: 'Neue Fotos in Ihren Ordnern erscheinen von selbst, solange die App offen ist.',
  remind: 'Am 1. jedes Monats erinnern',
  remindHint: 'Eine Mitteilung dieses Computers, wenn die App offen ist.',
  promisesTitle: 'Was diese App nicht tut',
  promises:
    'Sie meldet sich nie an, benutzt nie das Netz und schreibt nie in einen Ordner mit Fotos. Was sie sich merkt (gelesene Ordner, Listen, Antworten, Verlauf), liegt in ihrem eigenen Ordner auf diesem Computer.',
  helpTitle: 'Um Hilfe bitten',
  helpHint:
    'Was ein Helfer zuerst fragt: das Telefon, was seine Einstellungen zeigen, Zahlen und Lücken. Namen bleiben draußen, wenn Sie nichts anderes sagen.',
  helpModel: 'iPhone-Modell, wenn Sie es wissen',
  helpVersion: 'iOS-Version, wenn Sie sie wissen',
  helpNames: 'Namen von Ordnern und Fotos aufnehmen',
  helpMake: 'Zusammenfassung machen',
  helpText: 'Zusammenfassung für einen Helfer',
  diagnosticsTitle: 'Diagnose',
  diagnosticsHint:
    'Das Protokoll dieser App, zum Finden von Fehlern. Es bleibt auf diesem Computer, außer Sie schicken es jemandem.',
  diagnosticsShow: 'Zeigen',
  diagnosticsText: 'Diagnose der App',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  save: 'Als Datei sichern …',
  saved: 'Gesichert: {{name}}',
  version: 'Two Places {{version}}',
};
