import type { SameKeys } from '../catalogue.ts';
import type { eraseReasons as english } from '../en/erase-reasons.ts';

export const eraseReasons: SameKeys<typeof english> = {
  'erase-list-complete-good': 'Die Liste {{name}} ist vollständig, soweit sie es selbst sagen kann.',
  'erase-list-complete-bad': 'Die Liste {{name}} ist nicht vollständig. Holen Sie eine vollständige.',
  'erase-list-complete-unknown':
    'Es gibt keine vollständige Liste von iCloud. Holen Sie eine per Kabel vom iPhone oder von einem Mac; Apples Kopie Ihrer Daten dauert bis zu 7 Tage.',
  'erase-list-recent-good': 'Die Liste ist neu: Sie ist vom {{day}}.',
  'erase-list-recent-bad': 'Die Liste ist zu alt. Holen Sie eine neue.',
  'erase-list-recent-unknown':
    'Dass die Liste aus den letzten 7 Tagen ist, ist nicht bekannt; neuere Fotos können darauf fehlen. Holen Sie eine neue, oder sagen Sie, wann sie gemacht wurde.',
  'erase-list-newer-than-photos-good': 'Die Liste ist neuer als das neueste bekannte Foto.',
  'erase-list-newer-than-photos-bad': 'Es gibt Fotos, die neuer sind als die Liste. Holen Sie eine neue Liste.',
  'erase-list-newer-than-photos-unknown':
    'Vielleicht gibt es Fotos, die neuer sind als die Liste (bekannt: {{photos}}). Ob sie in iCloud sind, weiß niemand. Holen Sie eine neue Liste.',
  'erase-places-checked-good':
    'Ein Ort außerhalb von iCloud wurde in den letzten 7 Tagen bis zum Ende geprüft: {{name}}.',
  'erase-places-checked-bad':
    'Kein Ort außerhalb von iCloud wurde geprüft. Kopieren Sie Ihre Fotos auf eine Festplatte oder in einen Ordner, den iCloud nicht synchronisiert, und prüfen Sie diesen.',
  'erase-places-checked-unknown':
    'Kein Ort außerhalb von iCloud wurde in den letzten 7 Tagen ganz geprüft. Kopieren Sie Ihre Fotos auf eine Festplatte oder in einen Ordner, den iCloud nicht synchronisiert, und prüfen Sie diesen bis zum Ende.',
  'erase-places-looked-after-good': 'Jeder Ort, der zählt, wurde nach der letzten Antwort zum Telefon angesehen.',
  'erase-places-looked-after-bad':
    'Ein Ort, der zählt, wurde vor der letzten Antwort angesehen: {{name}}. Sehen Sie ihn noch einmal an.',
  'erase-places-looked-after-unknown':
    'Jeder Ort, der zählt, muss angeschlossen sein und nach der letzten Antwort zum Telefon angesehen werden. Antworten Sie zuerst, und prüfen Sie dann noch einmal.',
  'erase-every-photo-copied-good': 'Jedes Foto und Video der Liste ({{listed}}) hat eine Kopie außerhalb von iCloud.',
  'erase-every-photo-copied-bad':
    'Nicht jedes Foto hat eine Kopie außerhalb von iCloud ({{missing}} von {{listed}} ohne). Kopieren Sie, was fehlt, und prüfen Sie noch einmal.',
  'erase-every-photo-copied-unknown':
    'Nicht von jedem Foto ist bekannt, ob es eine Kopie außerhalb von iCloud hat (bekannt von {{copies}} von {{listed}}). Prüfen Sie die Orte mit Ihren Fotos noch einmal.',
  'erase-no-placeholders-good': 'Nichts, was gezählt wurde, ist nur noch in der Cloud.',
  'erase-no-placeholders-bad': {
    one: '{{count}} Foto ist hier nur dem Namen nach: Sein Bild liegt noch in der Cloud. Laden Sie das Original.',
    other:
      '{{count}} Fotos sind hier nur dem Namen nach: Ihre Bilder liegen noch in der Cloud. Laden Sie die Originale.',
  },
  'erase-no-placeholders-unknown':
    'Ob einige Fotos nur noch in der Cloud sind, ist nicht bekannt. Prüfen Sie noch einmal.',
  'erase-no-damage-good':
    'Nichts, was gezählt wurde, ist abgeschnitten, unlesbar, kleiner, verändert oder ein halbes Live Photo.',
  'erase-no-damage-bad': {
    one: '{{count}} Foto ist hier, aber nicht ganz oder nicht dasselbe. Kopieren Sie es noch einmal als unbearbeitetes Original.',
    other:
      '{{count}} Fotos sind hier, aber nicht ganz oder nicht dasselbe. Kopieren Sie sie noch einmal als unbearbeitete Originale.',
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
  'erase-answers-recent-good': 'Die Fragen zum Telefon wurden in den letzten 24 Stunden beantwortet.',
  'erase-answers-recent-bad': 'Die Antworten zum Telefon sind zu alt. Beantworten Sie sie neu.',
  'erase-answers-recent-unknown':
    'Die Fragen zum Telefon wurden in den letzten 24 Stunden nicht beantwortet. Beantworten Sie sie mit dem Telefon in der Hand.',
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
    'Ob iCloud-Fotos eingeschaltet ist, ist nicht bekannt. Sehen Sie auf dem Telefon nach: Einstellungen › [Ihr Name] › iCloud › Fotos.',
  'erase-nothing-waiting-good': 'Das Telefon sagt, dass es fertig ist, und nichts Bekanntes wartet auf das Hochladen.',
  'erase-nothing-waiting-bad':
    'Das iPhone hat noch nicht alles hochgeladen, oder das Hochladen scheint stehen geblieben zu sein. Lassen Sie es am Strom und im WLAN, bis es meldet, dass es fertig ist.',
  'erase-nothing-waiting-unknown':
    'Ob das Telefon alles hochgeladen hat, ist nicht bekannt. Sehen Sie den Status in Fotos auf dem Telefon nach.',
  'erase-storage-not-full-good': 'Der iCloud-Speicher ist nicht voll.',
  'erase-storage-not-full-bad':
    'Der iCloud-Speicher ist voll: Nichts Neues wird hochgeladen. Nehmen Sie einen größeren Plan; löschen Sie dafür keine Fotos.',
  'erase-storage-not-full-unknown':
    'Ob der iCloud-Speicher voll ist, ist nicht bekannt. Sehen Sie auf dem Telefon nach: Einstellungen › [Ihr Name] › iCloud.',
  'erase-phone-counts-agree-good':
    'Die Gesamtzahlen des Telefons stimmen mit denen der Liste überein (mit oder ohne „Ausgeblendet“): {{phonePhotosCounted}} und {{phoneVideosCounted}}.',
  'erase-phone-counts-agree-bad':
    'Das Telefon hat mehr Fotos oder Videos als die Liste (mehr: {{onlyOnPhone}}). Sie sind vielleicht nirgends sonst. Löschen Sie es nicht.',
  'erase-phone-counts-agree-unknown':
    'Die Gesamtzahlen des Telefons wurden nicht mit der Liste verglichen, oder sie weichen ab. Sehen Sie auf dem Telefon nach: Einstellungen › Allgemein › Info, und tippen Sie beide Zahlen ein.',
  'erase-newest-agree-good': 'Nach Ihrem Wort sind die neuesten auf dem Telefon die der Liste: {{names}}.',
  'erase-newest-agree-bad':
    'Das Telefon hat neuere Fotos als die neuesten der Liste ({{names}}). Sie sind vielleicht nirgends sonst. Löschen Sie es nicht; holen Sie eine neue Liste.',
  'erase-newest-agree-unknown':
    'Die neuesten Fotos hat noch niemand verglichen. Sehen Sie am Ende der Mediathek auf dem Telefon nach: Sind die neuesten drei diese? {{names}}',
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
    'In „Ausgeblendet“ hat niemand nachgesehen, und die Liste lässt ausgeblendete Fotos vielleicht weg. Öffnen Sie „Ausgeblendet“ auf dem Telefon und sehen Sie nach, ob diese Fotos mitgezählt sind.',
  'erase-shared-library-checked-good': 'Es gibt keine geteilte Mediathek, oder ihre Fotos stehen auf der Liste.',
  'erase-shared-library-checked-bad':
    'Die Fotos der geteilten Mediathek stehen nicht auf der Liste. Holen Sie eine Liste, die sie hat.',
  'erase-shared-library-checked-unknown':
    'Ob Fotos einer geteilten Mediathek auf der Liste fehlen, ist nicht bekannt. Sehen Sie auf dem Telefon nach: Einstellungen › Apps › Fotos › Geteilte Mediathek (vor iOS 18: Einstellungen › Fotos).',
  'erase-conflict-off-but-new': {
    one: 'Sie haben gesagt, dass iCloud-Fotos aus ist. Aber die Liste vom {{day}} hat {{count}} Foto oder Video, vom {{newest}}.',
    other:
      'Sie haben gesagt, dass iCloud-Fotos aus ist. Aber die Liste vom {{day}} hat {{count}} Fotos und Videos, das neueste vom {{newest}}.',
  },
  'erase-conflict-finished-but-full':
    'Sie haben gesagt, dass das Telefon fertig ist, und dass der iCloud-Speicher voll ist. Eine volle iCloud nimmt keine neuen Fotos.',
  'erase-conflict-finished-but-off':
    'Sie haben gesagt, dass das Telefon fertig ist, und dass iCloud-Fotos aus ist. Dann sendet das Telefon nichts.',
  'erase-conflict-finished-but-waiting': {
    one: 'Sie haben gesagt, dass das Telefon fertig ist. Aber die Liste kennzeichnet {{count}} Foto als noch nicht hochgeladen.',
    other:
      'Sie haben gesagt, dass das Telefon fertig ist. Aber die Liste kennzeichnet {{count}} Fotos als noch nicht hochgeladen.',
  },
  'erase-conflict-no-shared-but-listed': {
    one: 'Sie haben gesagt, dass Sie keine geteilte Mediathek benutzen. Aber {{count}} Foto der Liste ist in einer.',
    other:
      'Sie haben gesagt, dass Sie keine geteilte Mediathek benutzen. Aber {{count}} Fotos der Liste sind in einer.',
  },
  'erase-conflict-protected-but-apple-copy': {
    one: 'Sie haben gesagt, dass der Erweiterte Datenschutz an ist. Dann kann Apple Ihre Fotos nicht lesen, aber diese Kopie von Apple nennt {{count}}. Sehen Sie noch einmal nach, auch wessen Kopie es ist; eine Liste per Kabel oder von einem Mac, mit den Gesamtzahlen eines anderen Geräts, geht auch damit.',
    other:
      'Sie haben gesagt, dass der Erweiterte Datenschutz an ist. Dann kann Apple Ihre Fotos nicht lesen, aber diese Kopie von Apple nennt {{count}}. Sehen Sie noch einmal nach, auch wessen Kopie es ist; eine Liste per Kabel oder von einem Mac, mit den Gesamtzahlen eines anderen Geräts, geht auch damit.',
  },
  'erase-cable-nothing-only-here-good': 'Über das Kabel: Nichts ist nur auf dem iPhone, soweit es das weiß.',
  'erase-cable-nothing-only-here-bad': {
    one: 'Über das Kabel: {{count}} Foto oder Video ist nur auf dem iPhone (in „Zuletzt gelöscht“: {{deleted}}). Lassen Sie es hochladen, oder kopieren Sie es vom iPhone.',
    other:
      'Über das Kabel: {{count}} Fotos und Videos sind nur auf dem iPhone (in „Zuletzt gelöscht“: {{deleted}}). Lassen Sie sie hochladen, oder kopieren Sie sie vom iPhone.',
  },
  'erase-cable-nothing-only-here-unknown':
    'Ob etwas nur auf dem iPhone ist, ist von heute nicht bekannt. Lesen Sie es noch einmal über das Kabel.',
  'erase-cable-whole-items-good':
    'Über das Kabel: Kein Film eines Live Photos, keine RAW-Datei und keine Bearbeitung wartet auf das Hochladen.',
  'erase-cable-whole-items-bad': {
    one: 'Über das Kabel: {{count}} Film eines Live Photos, RAW-Datei oder Bearbeitung ist nicht hochgeladen, das Foto dazu aber schon. Lassen Sie das iPhone fertig werden.',
    other:
      'Über das Kabel: {{count}} Filme von Live Photos, RAW-Dateien oder Bearbeitungen sind nicht hochgeladen, die Fotos dazu aber schon. Lassen Sie das iPhone fertig werden.',
  },
  'erase-cable-whole-items-unknown':
    'Ob Filme von Live Photos, RAW-Dateien oder Bearbeitungen noch warten, ist von heute nicht bekannt. Lesen Sie das iPhone noch einmal über das Kabel.',
  'erase-cable-camera-folder-good':
    'Über das Kabel: Im Kameraordner ist nichts, was die eigene Liste des iPhones nicht nennt.',
  'erase-cable-camera-folder-bad': {
    one: 'Über das Kabel: Im Kameraordner ist {{count}} Datei oder Ordner, den die eigene Liste des iPhones nicht nennt oder in den nicht gesehen werden konnte. Kopieren Sie zuerst den ganzen Ordner (DCIM).',
    other:
      'Über das Kabel: Im Kameraordner sind {{count}} Dateien oder Ordner, die die eigene Liste des iPhones nicht nennt oder in die nicht gesehen werden konnte. Kopieren Sie zuerst den ganzen Ordner (DCIM).',
  },
  'erase-cable-camera-folder-unknown':
    'Ob im Kameraordner Dateien sind, die die eigene Liste des iPhones nicht nennt, ist von heute nicht bekannt. Lesen Sie es noch einmal über das Kabel.',
  'erase-cable-originals-found-good': 'Über das Kabel: Jede Datei, die nur das iPhone hat, wurde dort gefunden.',
  'erase-cable-originals-found-bad': {
    one: 'Über das Kabel: {{count}} Foto ist nicht hochgeladen, und seine Datei wurde auf dem iPhone nicht ganz gefunden. Sehen Sie es sich zuerst auf dem iPhone an.',
    other:
      'Über das Kabel: {{count}} Fotos sind nicht hochgeladen, und ihre Dateien wurden auf dem iPhone nicht ganz gefunden. Sehen Sie sie sich zuerst auf dem iPhone an.',
  },
  'erase-cable-originals-found-unknown':
    'Ob jede Datei, die nur das iPhone hat, ganz ist, ist von heute nicht bekannt. Lesen Sie es noch einmal über das Kabel.',
  'erase-cable-in-step-good': 'Über das Kabel: Das iPhone war innerhalb eines Tages mit iCloud synchron.',
  'erase-cable-in-step-bad':
    'Über das Kabel: Das iPhone war nicht mit iCloud synchron. Öffnen Sie darauf Fotos, lassen Sie es an Strom und WLAN, bis es fertig ist, und lesen Sie es noch einmal.',
  'erase-cable-in-step-unknown':
    'Ob das iPhone heute mit iCloud synchron ist, ist nicht bekannt. Lesen Sie es noch einmal über das Kabel.',
  'erase-blind-phone': 'Das Telefon selbst wurde nie angesehen. Was nur dort liegt, kann hier niemand sehen.',
  'erase-blind-other-apps':
    'Vom Telefon wurde nur Fotos gelesen, über das Kabel. Nachrichten, WhatsApp, Dateien und andere Apps haben ihre Bilder anderswo: Die hat niemand angesehen.',
  'erase-blind-other-data':
    'Beim Löschen gehen auch Nachrichten, App-Daten und Einstellungen verloren. Die wurden nicht geprüft: Machen Sie dafür ein verschlüsseltes Backup am Computer. Es ist kein zweiter Ort für Fotos.',
  'erase-blind-shared-albums':
    'Geteilte Alben wurden nicht geprüft: Ältere enthalten kleinere Kopien, neuere können mit ihrem Besitzer verschwinden.',
  'erase-blind-edits': 'Verglichen wurden Originale. Ihre Bearbeitungen und Zuschnitte nicht.',
  'erase-blind-synced-library':
    'Eine Fotos-Mediathek, die mit iCloud synchronisiert wird, folgt ihr: Was in iCloud gelöscht wird, verschwindet auch dort.',
  'erase-blind-not-proven': {
    one: '{{count}} Kopie stimmt nach Name und Zeit; ihre Bytes wurden nicht verglichen.',
    other: '{{count}} Kopien stimmen nach Name und Zeit; ihre Bytes wurden nicht verglichen.',
  },
};
