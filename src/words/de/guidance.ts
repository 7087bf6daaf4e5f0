import type { SameKeys } from '../catalogue.ts';
import type { guidance as english } from '../en/guidance.ts';

export const guidance: SameKeys<typeof english> = {
  'system-ios17': 'iOS 17 und älter',
  'system-ios18': 'iOS 18',
  'system-ios26': 'iOS 26 und neuer',
  'system-macos': 'am Mac',
  'system-windows': 'unter Windows',
  'system-linux': 'unter Linux',
  'strength-apple': 'Apples eigene Seite',
  'strength-well-informed': 'eine gut unterrichtete Quelle',
  'strength-secondary': 'eine Seite von anderen: was Ihr Gerät zeigt, geht vor',
  'source-line': '{{title}} ({{strength}}, angesehen am {{day}})',
  'you-see': 'Sie sehen: {{see}}',
  'caveat-growth-unknown':
    'Wie schnell Ihre Mediathek wächst, ist nicht bekannt; über das nächste Jahr wird nichts gesagt.',
  'caveat-other-unknown': 'Was Sie sonst in iCloud haben (Backups, Mail, Dateien), ist nicht mitgezählt.',
  'caveat-no-plan-fits':
    'Kein iCloud-Plan ist groß genug für diese Mediathek. Bewahren Sie einen Teil anderswo auf, an zwei Orten.',
  'caveat-prices-us':
    'Preise vom {{day}}, für die USA. Andere Seiten nennen andere Preise: Ihre stehen in den Einstellungen.',
  'reminder-title': 'Prüfen, ob jedes Foto an zwei Orten ist',
  'reminder-text':
    'Holen Sie eine neue Liste von iCloud, lassen Sie Ihren Fotoordner lesen und vergleichen Sie beide in Two Places. Sehen Sie dann, was sich seit dem letzten Monat geändert hat.',
};
