import type { SameKeys } from '../catalogue.ts';
import type { causes as english } from '../en/causes.ts';

export const causes: SameKeys<typeof english> = {
  'wrong-list': 'Die Liste und Ihre Orte haben fast nichts gemeinsam.',
  'icloud-off': 'Sie haben gesagt, dass iCloud-Fotos auf diesem Telefon aus ist.',
  'icloud-off-seen': '{{note}}',
  'icloud-has-none': '{{note}}',
  'icloud-storage-full': 'Sie haben gesagt, dass der iCloud-Speicher voll ist. Dann wird nichts Neues hochgeladen.',
  'in-step-only': {
    one: '{{count}} Ort wurde angesehen, und iCloud synchronisiert ihn. Ein Löschen in iCloud erreicht ihn. Kopieren Sie ihn heraus.',
    other:
      '{{count}} Orte wurden angesehen, und iCloud synchronisiert alle. Ein Löschen in iCloud erreicht sie. Kopieren Sie sie heraus.',
  },
  'not-apart': {
    one: '{{count}} Ort wurde angesehen. Dass er von iCloud und dem Telefon getrennt ist, weiß niemand. Darum zählt er nicht.',
    other:
      '{{count}} Orte wurden angesehen. Dass einer von iCloud und dem Telefon getrennt ist, weiß niemand. Darum zählt keiner.',
  },
  'no-place': 'Noch kein Ort von Ihnen wurde angesehen. Alles ist nur in iCloud bekannt.',
  'data-protected':
    'Sie haben gesagt, dass der Erweiterte Datenschutz an ist. Eine Liste mit Fotos gibt es noch nicht.',
  'list-empty': '{{note}}',
  'list-of-missing': '{{note}}',
  'parts-missing': '{{note}}',
  'rows-unreadable': '{{note}}',
  'lists-disagree': '{{note}}',
  'library-unreadable': '{{note}}',
  'folders-unreadable': '{{note}}',
  'scan-unfinished': '{{note}}',
  'parts-unknown': '{{note}}',
  'list-lacks-something': '{{note}}',
  'not-of-icloud': '{{note}}',
  'list-behind': '{{note}}',
  'shares-unknown': '{{note}}',
  'shared-library-not-listed': {
    one: 'Sie benutzen eine geteilte Mediathek, und die Liste kennzeichnet keines ihrer Fotos. {{count}} Foto ist unerklärt.',
    other:
      'Sie benutzen eine geteilte Mediathek, und die Liste kennzeichnet keines ihrer Fotos. {{count}} Fotos sind unerklärt.',
  },
  'hidden-not-listed': {
    one: 'Ausgeblendete Fotos stehen nicht auf der Liste oder wurden nicht gezählt. {{count}} Foto ist unerklärt.',
    other: 'Ausgeblendete Fotos stehen nicht auf der Liste oder wurden nicht gezählt. {{count}} Fotos sind unerklärt.',
  },
  'hidden-not-shown': '{{note}}',
  'uploads-paused': 'Sie haben gesagt, dass das Telefon angehalten hat.',
  'uploads-waiting': 'Sie haben gesagt, dass das Telefon wartet.',
  'phone-files-unnamed': '{{note}}',
  'phone-has-more': {
    one: 'Das Telefon zeigt {{count}} Eintrag mehr als die Liste von iCloud.',
    other: 'Das Telefon zeigt {{count}} Einträge mehr als die Liste von iCloud.',
  },
  'list-older-than-photos': {
    one: 'Die Liste ist spätestens vom {{day}}, und {{count}} Foto hier ist von später.',
    other: 'Die Liste ist spätestens vom {{day}}, und {{count}} Fotos hier sind von später.',
  },
  'uploads-syncing': 'Sie haben gesagt, dass das Telefon noch Fotos sendet.',
  'waiting-to-upload': {
    one: '{{count}} Foto ist als noch nicht hochgeladen gekennzeichnet.',
    other: '{{count}} Fotos sind als noch nicht hochgeladen gekennzeichnet.',
  },
  'uploads-stopped': {
    one: 'Von {{after}} Fotos nach dem {{day}} fehlt {{count}} in iCloud. Vor diesem Tag: {{before}}.',
    other: 'Von {{after}} Fotos nach dem {{day}} fehlen {{count}} in iCloud. Vor diesem Tag: {{before}}.',
  },
  'uploads-hang': {
    one: 'Das neueste Foto in iCloud ist vom {{day}}, und {{count}} neueres fehlt dort.',
    other: 'Das neueste Foto in iCloud ist vom {{day}}, und {{count}} neuere fehlen dort.',
  },
  'downloads-stopped': {
    one: 'Von {{after}} Fotos nach dem {{day}} fehlt {{count}} hier. Vor diesem Tag: {{before}}.',
    other: 'Von {{after}} Fotos nach dem {{day}} fehlen {{count}} hier. Vor diesem Tag: {{before}}.',
  },
  'live-halves': {
    one: '{{count}} Live Photo fehlt hier eine seiner zwei Hälften.',
    other: '{{count}} Live Photos fehlt hier eine ihrer zwei Hälften.',
  },
  'files-cut-short': {
    one: '{{count}} Datei hier ist kürzer, als sie sagt.',
    other: '{{count}} Dateien hier sind kürzer, als sie sagen.',
  },
  'reduced-copies': {
    one: '{{count}} Foto hier ist kleiner als das Original auf der Liste.',
    other: '{{count}} Fotos hier sind kleiner als die Originale auf der Liste.',
  },
  'converted-copies': {
    one: '{{count}} Foto hier passt in Name und Zeit, nur das Format ist ein anderes.',
    other: '{{count}} Fotos hier passen in Name und Zeit, nur das Format ist ein anderes.',
  },
  'edited-copies': {
    one: '{{count}} Foto ist hier als bearbeitete Version, nicht als Original.',
    other: '{{count}} Fotos sind hier als bearbeitete Versionen, nicht als Originale.',
  },
  'rewritten-copies': {
    one: '{{count}} Foto hier passt in Name und Zeit, und der Inhalt ist ein anderer.',
    other: '{{count}} Fotos hier passen in Name und Zeit, und der Inhalt ist ein anderer.',
  },
  'still-in-cloud': {
    one: '{{count}} Foto ist hier nur dem Namen nach. Der Inhalt ist noch in der Cloud.',
    other: '{{count}} Fotos sind hier nur dem Namen nach. Der Inhalt ist noch in der Cloud.',
  },
  'originals-not-here': '{{note}}',
  'stored-outside': '{{note}}',
  'originals-not-known': '{{note}}',
  'shared-library': {
    one: '{{count}} der fehlenden Fotos ist in einer geteilten Mediathek.',
    other: '{{count}} der fehlenden Fotos sind in einer geteilten Mediathek.',
  },
  'hidden-explains': {
    one: '{{count}} der fehlenden Fotos ist ausgeblendet.',
    other: '{{count}} der fehlenden Fotos sind ausgeblendet.',
  },
  'deleted-explains': {
    one: '{{count}} Foto hier liegt in „Zuletzt gelöscht“ von iCloud.',
    other: '{{count}} Fotos hier liegen in „Zuletzt gelöscht“ von iCloud.',
  },
  'times-shifted': {
    one: '{{count}} Foto hat auf beiden Seiten denselben Namen, und seine Zeit weicht um {{minutes}} Minuten ab.',
    other:
      '{{count}} Fotos haben auf beiden Seiten denselben Namen, und alle Zeiten weichen um {{minutes}} Minuten ab.',
  },
  'videos-missing-here': {
    one: '{{count}} der hier fehlenden Fotos und Videos ist ein Video.',
    other: '{{count}} der hier fehlenden Fotos und Videos sind Videos.',
  },
  'large-missing-here': {
    one: '{{count}} der hier fehlenden Fotos und Videos ist eine große Datei.',
    other: '{{count}} der hier fehlenden Fotos und Videos sind große Dateien.',
  },
  'whole-month-here': {
    one: '{{count}} hier fehlendes Foto ist aus {{month}}, von dem nichts hier ist.',
    other: '{{count}} hier fehlende Fotos sind aus ganzen Monaten, der erste ist {{month}}.',
  },
  'one-folder-here': {
    one: '{{count}} hier fehlendes Foto ist in einem Ordner: {{folder}}.',
    other: '{{count}} hier fehlende Fotos sind in einem Ordner: {{folder}}.',
  },
  'one-device-here': {
    one: '{{count}} hier fehlendes Foto wurde mit einem Gerät aufgenommen: {{device}}.',
    other: '{{count}} hier fehlende Fotos wurden mit einem Gerät aufgenommen: {{device}}.',
  },
  'videos-missing-in-icloud': {
    one: '{{count}} der in iCloud fehlenden Fotos und Videos ist ein Video. Große Dateien dauern am längsten.',
    other: '{{count}} der in iCloud fehlenden Fotos und Videos sind Videos. Große Dateien dauern am längsten.',
  },
  'large-missing-in-icloud': {
    one: '{{count}} der in iCloud fehlenden Fotos und Videos ist eine große Datei. Solche dauern am längsten.',
    other: '{{count}} der in iCloud fehlenden Fotos und Videos sind große Dateien. Solche dauern am längsten.',
  },
  'whole-month-in-icloud': {
    one: '{{count}} in iCloud fehlendes Foto ist aus {{month}}, von dem nichts dort ist.',
    other: '{{count}} in iCloud fehlende Fotos sind aus ganzen Monaten, der erste ist {{month}}.',
  },
  'one-folder-in-icloud': {
    one: '{{count}} in iCloud fehlendes Foto ist hier in einem Ordner: {{folder}}.',
    other: '{{count}} in iCloud fehlende Fotos sind hier in einem Ordner: {{folder}}.',
  },
  'one-device-in-icloud': {
    one: '{{count}} in iCloud fehlendes Foto wurde mit einem Gerät aufgenommen: {{device}}.',
    other: '{{count}} in iCloud fehlende Fotos wurden mit einem Gerät aufgenommen: {{device}}.',
  },
  'missing-here': {
    one: '{{count}} Foto oder Video der Liste ist an keinem der Orte, die Sie hinzugefügt haben.',
    other: '{{count}} Fotos und Videos der Liste sind an keinem der Orte, die Sie hinzugefügt haben.',
  },
  'unreadable-files': {
    one: '{{count}} Datei hier ließ sich nicht als Foto oder Video lesen.',
    other: '{{count}} Dateien hier ließen sich nicht als Fotos oder Videos lesen.',
  },
  uncertain: {
    one: '{{count}} Foto ist wahrscheinlich hier, aber nicht sicher genug, um zu zählen.',
    other: '{{count}} Fotos sind wahrscheinlich hier, aber nicht sicher genug, um zu zählen.',
  },
  'missing-in-icloud': {
    one: '{{count}} Foto hier ist nicht auf der Liste.',
    other: '{{count}} Fotos hier sind nicht auf der Liste.',
  },
  'deleted-this-week': {
    one: '{{count}} Foto liegt in „Zuletzt gelöscht“ und an keinem geprüften Ort. Innerhalb einer Woche verschwindet es vielleicht auch dort endgültig.',
    other:
      '{{count}} Fotos liegen in „Zuletzt gelöscht“ und an keinem geprüften Ort. Innerhalb einer Woche verschwinden sie vielleicht auch dort endgültig.',
  },
  'deleted-soon': {
    one: '{{count}} Foto liegt in „Zuletzt gelöscht“.',
    other: '{{count}} Fotos liegen in „Zuletzt gelöscht“.',
  },
  'counts-differ': {
    one: 'Die Gesamtzahlen unterscheiden sich um {{count}}, und nichts Bekanntes erklärt es.',
    other: 'Die Gesamtzahlen unterscheiden sich um {{count}}, und nichts Bekanntes erklärt es.',
  },
  'dates-differ': 'Die Fotos der einen Seite beginnen später oder enden früher als die der anderen.',
  'checksums-do-not-apply':
    'Namen und Daten passen, aber was die Fotos beweisen soll, passt zu keiner Datei hier. Bewiesen ist darum nichts.',
  'only-by-name': {
    one: '{{count}} Foto passt nur im Namen zur Liste. Andere Fotos können so heißen.',
    other: '{{count}} Fotos passen nur im Namen zur Liste. Andere Fotos können so heißen.',
  },
  'only-totals': 'Es wurden nur Gesamtzahlen eingegeben, und Gesamtzahlen nennen kein Foto.',
  'list-too-old': {
    one: 'Die Liste ist spätestens vom {{day}}, also {{count}} Tag alt. Das ist zu alt.',
    other: 'Die Liste ist spätestens vom {{day}}, also {{count}} Tage alt. Das ist zu alt.',
  },
  'list-age-unknown': 'Von wann die Liste ist, weiß niemand. Als „von heute“ zählt das nicht.',
  'optimize-on': {
    one: '„Speicher optimieren“ ist an, und {{count}} Foto fehlt, ist klein oder nur dem Namen nach hier.',
    other: '„Speicher optimieren“ ist an, und {{count}} Fotos fehlen, sind klein oder nur dem Namen nach hier.',
  },
  'bursts-left-out': '{{note}}',
  'shared-albums-left-out': '{{note}}',
  'parts-waiting': '{{note}}',
};
