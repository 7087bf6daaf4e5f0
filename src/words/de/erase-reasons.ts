import type { SameKeys } from '../catalogue.ts';
import type { eraseReasons as english } from '../en/erase-reasons.ts';

export const eraseReasons: SameKeys<typeof english> = {
  'erase-list-complete-good': 'Die Liste {{name}} ist vollständig, soweit sie es selbst sagen kann.',
  'erase-list-complete-bad': 'Die Liste {{name}} ist nicht vollständig. Holen Sie eine vollständige.',
  'erase-list-complete-unknown':
    'Es gibt keine vollständige Liste von iCloud. Holen Sie eine: zum Beispiel Apples Kopie Ihrer Daten, alle Teile.',
  'erase-list-recent-good': 'Die Liste ist neu: Sie ist vom {{day}}.',
  'erase-list-recent-bad': 'Die Liste ist zu alt. Holen Sie eine neue.',
  'erase-list-recent-unknown':
    'Die Liste ist nicht aus den letzten 7 Tagen ({{ageDays}} Tage alt); neuere Fotos können darauf fehlen. Holen Sie eine neue.',
  'erase-list-newer-than-photos-good': 'Die Liste ist neuer als das neueste bekannte Foto.',
  'erase-list-newer-than-photos-bad': 'Es gibt Fotos, die neuer sind als die Liste. Holen Sie eine neue Liste.',
  'erase-list-newer-than-photos-unknown':
    'Vielleicht gibt es Fotos, die neuer sind als die Liste (bekannt: {{photos}}). Ob sie in iCloud sind, weiß niemand. Holen Sie eine neue Liste.',
  'erase-places-checked-good':
    'Ein Ort außerhalb von iCloud wurde in den letzten 7 Tagen bis zum Ende geprüft: {{name}}.',
  'erase-places-checked-bad': 'Kein Ort außerhalb von iCloud wurde geprüft. Prüfen Sie den Ordner mit Ihren Fotos.',
  'erase-places-checked-unknown':
    'Kein Ort außerhalb von iCloud wurde in den letzten 7 Tagen ganz geprüft. Prüfen Sie den Ordner mit Ihren Fotos bis zum Ende.',
  'erase-every-photo-copied-good': 'Jedes Foto und Video der Liste ({{listed}}) hat eine Kopie außerhalb von iCloud.',
  'erase-every-photo-copied-bad':
    'Nicht jedes Foto hat eine Kopie außerhalb von iCloud: {{missing}} von {{listed}} haben keine. Kopieren Sie sie und prüfen Sie noch einmal.',
  'erase-every-photo-copied-unknown':
    'Nicht von jedem Foto ist bekannt, ob es eine Kopie außerhalb von iCloud hat ({{copies}} von {{listed}} haben eine). Prüfen Sie die Orte mit Ihren Fotos noch einmal.',
  'erase-no-placeholders-good': 'Nichts, was gezählt wurde, ist nur ein Platzhalter.',
  'erase-no-placeholders-bad': {
    one: '{{count}} Foto ist hier nur ein Platzhalter: Sein Bild liegt noch in der Cloud. Laden Sie das Original.',
    other: '{{count}} Fotos sind hier nur Platzhalter: Ihre Bilder liegen noch in der Cloud. Laden Sie die Originale.',
  },
  'erase-no-placeholders-unknown': 'Ob einige Fotos nur Platzhalter sind, ist nicht bekannt. Prüfen Sie noch einmal.',
  'erase-no-damage-good':
    'Nichts, was gezählt wurde, ist abgeschnitten, unlesbar, kleiner, verändert oder ein halbes Live Photo.',
  'erase-no-damage-bad': {
    one: '{{count}} Foto ist hier, aber nicht ganz oder nicht dasselbe. Kopieren Sie es noch einmal als unverändertes Original.',
    other:
      '{{count}} Fotos sind hier, aber nicht ganz oder nicht dasselbe. Kopieren Sie sie noch einmal als unveränderte Originale.',
  },
  'erase-no-damage-unknown': 'Ob alle Kopien ganz sind, ist nicht bekannt. Prüfen Sie noch einmal bis zum Ende.',
  'erase-counts-explained-good': 'Die Zahlen und Daten beider Seiten sind erklärt.',
  'erase-counts-explained-bad': {
    one: '{{count}} Unterschied zwischen den Zahlen oder Daten beider Seiten ist nicht erklärt. Holen Sie eine Liste, die jedes Foto zeigt.',
    other:
      '{{count}} Unterschiede zwischen den Zahlen oder Daten beider Seiten sind nicht erklärt. Holen Sie eine Liste, die jedes Foto zeigt.',
  },
  'erase-counts-explained-unknown':
    'Ob die Zahlen beider Seiten übereinstimmen, ist nicht bekannt. Prüfen Sie noch einmal.',
  'erase-check-passed-good': 'Die Prüfung selbst sagt Ja: Jedes Foto der Liste ist hier, ganz.',
  'erase-check-passed-bad': 'Die Prüfung selbst sagt: noch nicht. Schließen Sie zuerst ihre Lücken.',
  'erase-check-passed-unknown':
    'Die Prüfung selbst kann nicht sagen, ob jedes Foto der Liste hier ist. Sehen Sie sich ihre Gründe an.',
  'erase-answers-recent-good': 'Die Fragen zum Telefon wurden in den letzten 7 Tagen beantwortet.',
  'erase-answers-recent-bad': 'Die Antworten zum Telefon sind zu alt. Beantworten Sie sie neu.',
  'erase-answers-recent-unknown':
    'Die Fragen zum Telefon wurden in den letzten 7 Tagen nicht beantwortet. Beantworten Sie sie mit dem Telefon in der Hand.',
  'erase-answers-agree-good': 'Die Antworten passen zueinander und zur Liste.',
  'erase-answers-agree-bad':
    'Die Antworten widersprechen sich oder der Liste. Sehen Sie noch einmal auf dem Telefon nach.',
  'erase-answers-agree-unknown': {
    one: 'In {{count}} Punkt widersprechen die Antworten sich oder der Liste. Sehen Sie noch einmal auf dem Telefon nach.',
    other:
      'In {{count}} Punkten widersprechen die Antworten sich oder der Liste. Sehen Sie noch einmal auf dem Telefon nach.',
  },
  'erase-icloud-photos-on-good': 'iCloud-Fotos ist eingeschaltet.',
  'erase-icloud-photos-on-bad':
    'iCloud-Fotos ist auf dem Telefon ausgeschaltet: Seine Fotos sind vielleicht nur auf dem Telefon. Kopieren Sie sie zuerst mit dem Kabel auf diesen Computer.',
  'erase-icloud-photos-on-unknown':
    'Ob iCloud-Fotos eingeschaltet ist, ist nicht bekannt. Sehen Sie auf dem Telefon nach: Einstellungen > Fotos, oder Einstellungen > [Ihr Name] > iCloud > Fotos.',
  'erase-nothing-waiting-good': 'Das Telefon sagt, dass es fertig ist, und nichts Bekanntes wartet auf das Hochladen.',
  'erase-nothing-waiting-bad':
    'Das iPhone hat noch nicht alles hochgeladen, oder das Hochladen scheint stehen geblieben zu sein. Lassen Sie es am Strom und im WLAN, bis es meldet, dass es fertig ist.',
  'erase-nothing-waiting-unknown':
    'Ob das Telefon alles hochgeladen hat, ist nicht bekannt. Sehen Sie den Status in Fotos auf dem Telefon nach.',
  'erase-storage-not-full-good': 'Der iCloud-Speicher ist nicht voll.',
  'erase-storage-not-full-bad':
    'Der iCloud-Speicher ist voll: Nichts Neues wird hochgeladen. Schaffen Sie Platz und warten Sie dann das Hochladen ab.',
  'erase-storage-not-full-unknown':
    'Ob der iCloud-Speicher voll ist, ist nicht bekannt. Sehen Sie auf dem Telefon nach: Einstellungen > [Ihr Name] > iCloud.',
  'erase-phone-counts-agree-good':
    'Die Gesamtzahlen von Telefon und Liste sind gleich: {{listPhotos}} Fotos und {{listVideos}} Videos.',
  'erase-phone-counts-agree-bad':
    'Das Telefon hat mehr Fotos oder Videos als die Liste (zu viel: {{onlyOnPhone}}). Sie sind vielleicht nirgends sonst. Löschen Sie es nicht.',
  'erase-phone-counts-agree-unknown':
    'Die Gesamtzahlen des Telefons wurden nicht mit der Liste verglichen, oder sie weichen ab. Sehen Sie auf dem Telefon nach: Einstellungen > Allgemein > Info, und tippen Sie beide Zahlen ein.',
  'erase-recently-deleted-checked-good':
    'Sie haben in „Zuletzt gelöscht“ nachgesehen, und alles, was Sie wollen, ist dort heraus.',
  'erase-recently-deleted-checked-bad':
    'Etwas, das Sie behalten wollen, liegt noch in „Zuletzt gelöscht“. Stellen Sie es zuerst wieder her.',
  'erase-recently-deleted-checked-unknown':
    'In „Zuletzt gelöscht“ hat noch niemand nachgesehen. Öffnen Sie es auf dem Telefon und stellen Sie wieder her, was Sie behalten wollen.',
  'erase-hidden-checked-good': 'Ausgeblendete Fotos stehen auf der Liste, oder Sie haben sie geöffnet und mitgezählt.',
  'erase-hidden-checked-bad':
    'Ausgeblendete Fotos stehen nicht auf der Liste. Öffnen Sie „Ausgeblendet“ auf dem Telefon und vergleichen Sie.',
  'erase-hidden-checked-unknown':
    'Die Liste lässt vielleicht ausgeblendete Fotos weg. Öffnen Sie „Ausgeblendet“ auf dem Telefon und sehen Sie nach, ob diese Fotos mitgezählt sind.',
  'erase-shared-library-checked-good': 'Es gibt keine geteilte Mediathek, oder ihre Fotos stehen auf der Liste.',
  'erase-shared-library-checked-bad':
    'Die Fotos der geteilten Mediathek stehen nicht auf der Liste. Holen Sie eine Liste, die sie hat.',
  'erase-shared-library-checked-unknown':
    'Ob Fotos einer geteilten Mediathek auf der Liste fehlen, ist nicht bekannt. Sehen Sie auf dem Telefon nach: Einstellungen > Fotos > Geteilte Mediathek.',
  'erase-blind-phone': 'Das Telefon selbst wurde nie angesehen. Was nur dort liegt, kann hier niemand sehen.',
  'erase-blind-other-data':
    'Beim Löschen gehen auch Nachrichten, App-Daten und Einstellungen verloren. Die wurden nicht geprüft: Machen Sie dafür ein Backup des Telefons.',
  'erase-blind-shared-albums': 'Geteilte Alben enthalten kleinere Kopien und wurden nicht geprüft.',
  'erase-blind-edits': 'Verglichen wurden Originale. Ihre Bearbeitungen und Zuschnitte nicht.',
  'erase-blind-synced-library':
    'Eine Fotos-Mediathek, die mit iCloud synchronisiert wird, folgt ihr: Was in iCloud gelöscht wird, verschwindet auch dort.',
  'erase-blind-not-proven': {
    one: '{{count}} Kopie stimmt nach Name und Zeit; ihre Bytes wurden nicht verglichen.',
    other: '{{count}} Kopien stimmen nach Name und Zeit; ihre Bytes wurden nicht verglichen.',
  },
};
