import type { erase as english } from '../en/erase.ts';
import type { Translation } from '../translation.ts';

export const erase: Translation<typeof english> = {
  title: 'Darf ich dieses iPhone löschen?',
  'title-yes': 'Ja, soweit diese App sehen kann',
  'title-not-yet': 'Noch nicht. Löschen Sie es nicht.',
  'title-cannot-tell': 'Nicht zu sagen. Warten Sie mit dem Löschen.',
  'lead-yes': 'Alles unten wurde geprüft und ist gut. Lesen Sie, was niemand gesehen hat, bevor Sie weitermachen.',
  'lead-not-yet':
    'Manche Ihrer Fotos gibt es vielleicht nur auf dem Telefon, oder sie sind hier nicht ganz. Das ist noch zu tun:',
  'lead-cannot-tell': 'Nichts Schlimmes ist bekannt, aber etwas Nötiges ist nicht bekannt. Das fehlt:',
  noneTitle: 'Es wurde noch nichts geprüft',
  noneLead: 'Wählen Sie zuerst einen Ordner und geben Sie eine Liste. Bis dahin: Löschen Sie das Telefon nicht.',
  toResult: 'Zum Ergebnis',
  toIPhone: 'Die Fragen zum Telefon beantworten',
  toGaps: 'Die Lücken und was hilft',
  factsTitle: 'Worauf diese Antwort steht',
  factsHint: '„Ja“ braucht alle {{total}} davon.',
  factsGood: '{{good}} von {{total}} sind gut.',
  'state-good': 'Gut',
  'state-bad': 'Nicht gut',
  'state-unknown': 'Nicht bekannt',
  blindTitle: 'Was niemand gesehen hat',
  asOf: 'Stand: {{when}}. Diese Antwort verfällt am {{until}}, und sofort, wenn Sie ein neues Foto machen.',
  cardsTitle: 'Bevor Sie löschen',
};
