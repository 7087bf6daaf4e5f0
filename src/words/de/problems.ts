import type { Catalogue } from '../catalogue.ts';

export const problems: Catalogue['problems'] = {
  'folder-missing': {
    what: '{{name}} ist nicht da.',
    meaning:
      'Der Ordner wurde verschoben oder umbenannt, oder seine Festplatte ist nicht angeschlossen. Es wurde nichts geprüft, und nichts gilt als verschwunden.',
    nextStep: 'Schließen Sie die Festplatte an, oder wählen Sie den Ordner dort, wo er jetzt ist.',
  },
  'folder-not-a-folder': {
    what: '{{name}} ist eine Datei, kein Ordner.',
    meaning: 'Geprüft wird alles, was in einem Ordner liegt.',
    nextStep: 'Wählen Sie den Ordner mit Ihren Fotos.',
  },
  'folder-overlaps': {
    what: '{{name}} und ein Ordner, der schon hier ist, sind derselbe, oder einer liegt im anderen.',
    meaning: 'Ein Foto in beiden sähe aus wie seine eigene zweite Kopie. Darum lässt sich nur einer von beiden prüfen.',
    nextStep: 'Wählen Sie einen anderen Ordner, oder entfernen Sie zuerst den, der hier ist.',
  },
  'folder-unreadable': {
    what: '{{name}} ließ sich nicht öffnen.',
    meaning: 'Dieser Computer erlaubt das Lesen nicht; niemand kann sagen, welche Fotos darin liegen.',
    nextStep: 'Geben Sie sich die Erlaubnis, diesen Ordner zu lesen, und prüfen Sie noch einmal.',
  },
  'folder-vanished': {
    what: '{{name}} ist während der Prüfung verschwunden.',
    meaning:
      'Meist wurde eine Festplatte abgezogen. Was schon gesehen wurde, bleibt erhalten; nichts gilt als gelöscht.',
    nextStep:
      'Schließen Sie die Festplatte wieder an und starten Sie die Prüfung neu. Sie geht dort weiter, wo sie stand.',
  },
  'folder-empty': {
    what: 'In {{name}} sind keine Fotos oder Videos.',
    meaning: 'Entweder ist es der falsche Ordner, oder die Fotos wurden nie hierher kopiert.',
    nextStep: 'Wählen Sie den Ordner mit Ihren Fotos.',
  },
  'no-access-macos': {
    what: 'macOS lässt Two Places nicht in {{name}} sehen.',
    meaning: 'Das ist eine Einstellung zum Schutz Ihrer Daten. Es heißt nicht, dass Ihre Fotos weg sind.',
    nextStep:
      'Öffnen Sie Systemeinstellungen > Datenschutz & Sicherheit > Festplattenvollzugriff, schalten Sie Two Places ein (oder Terminal, wenn Sie den Befehl benutzen) und prüfen Sie noch einmal.',
  },
  'file-unreadable': {
    what: '{{name}} ließ sich nicht lesen.',
    meaning: 'Die Datei ist da, ihr Inhalt nicht: Sie zählt nicht als Kopie.',
    nextStep: 'Versuchen Sie selbst, sie zu öffnen. Geht das nicht, kopieren Sie sie noch einmal aus iCloud.',
  },
  'file-vanished': {
    what: '{{name}} war eben noch da und ist es nicht mehr.',
    meaning: 'Etwas hat die Datei während der Prüfung verschoben oder entfernt. Sie zählt nicht als Kopie.',
    nextStep: 'Lassen Sie andere Programme fertig werden und prüfen Sie dann noch einmal.',
  },
  'file-changed': {
    what: '{{name}} hat sich beim Lesen verändert.',
    meaning: 'Etwas schreibt noch daran; der Inhalt ließ sich nicht nachweisen.',
    nextStep: 'Warten Sie, bis das Kopieren fertig ist, und prüfen Sie dann noch einmal.',
  },
  'file-empty': {
    what: '{{name}} ist leer.',
    meaning: 'Die Datei hat einen Namen, aber kein Bild (0 Byte); sie zählt nicht als Kopie.',
    nextStep: 'Kopieren Sie dieses Foto noch einmal aus iCloud.',
  },
  'file-cut-short': {
    what: '{{name}} ist abgeschnitten.',
    meaning: 'Der Anfang ist da, das Ende nicht. Vielleicht lässt sich ein Teil ansehen; als Kopie zählt das nicht.',
    nextStep: 'Kopieren Sie dieses Foto oder Video noch einmal aus iCloud.',
  },
  'file-not-recognised': {
    what: 'In {{name}} war kein Foto oder Video zu erkennen.',
    meaning: 'Der Name sieht nach einem Foto aus, der Inhalt nicht. Die Datei zählt nicht als Kopie.',
    nextStep: 'Versuchen Sie selbst, sie zu öffnen. Geht das nicht, kopieren Sie sie noch einmal aus iCloud.',
  },
  'file-took-too-long': {
    what: '{{name}} zu lesen hat zu lange gedauert.',
    meaning:
      'Die Datei oder ihre Festplatte könnte beschädigt sein. Sie zählt nicht als Kopie; die Prüfung ging ohne sie weiter.',
    nextStep: 'Versuchen Sie selbst, sie zu öffnen. Geht das nicht, kopieren Sie sie noch einmal aus iCloud.',
  },
  'list-missing': {
    what: 'Die Liste {{name}} ist nicht da.',
    meaning: 'Sie wurde verschoben oder umbenannt, oder der Name ist falsch geschrieben. Es wurde nichts verglichen.',
    nextStep: 'Wählen Sie die Liste dort, wo sie jetzt ist.',
  },
  'list-empty': {
    what: 'In der Liste {{name}} stehen keine Fotos.',
    meaning: 'Eine leere Liste beweist nichts: Sie heißt nicht, dass iCloud leer ist.',
    nextStep:
      'Wählen Sie auch die anderen Dateien derselben Auskunft, oder fordern Sie Ihre Daten noch einmal bei Apple an.',
  },
  'list-binary': {
    what: '{{name}} ist keine Liste.',
    meaning: 'Die Datei enthält keinen Text; es gibt keine Namen oder Daten zum Vergleichen.',
    nextStep: 'Wählen Sie eine Liste, zum Beispiel die Datei „Photo Details.csv“ aus Apples Kopie Ihrer Daten.',
  },
  'list-not-recognised': {
    what: '{{name}} ist keine Liste, die Two Places kennt.',
    meaning: 'Keine Spalte ließ sich als Name oder Datum eines Fotos verstehen.',
    nextStep:
      'Wählen Sie „Photo Details.csv“ aus Apples Kopie Ihrer Daten oder eine Tabelle, deren Spalten eine Überschrift haben, etwa Name und Datum.',
  },
  'list-row-unreadable': {
    what: 'Eine Zeile von {{name}} ließ sich nicht lesen.',
    meaning: 'Diese Zeile bleibt weg, alle anderen werden benutzt. Ein Foto kann im Vergleich fehlen.',
    nextStep: 'Öffnen Sie die Liste, sehen Sie sich diese Zeile an und vergleichen Sie dieses Foto selbst.',
  },
  'list-line-too-long': {
    what: 'Eine Zeile von {{name}} ist zu lang für ein Foto.',
    meaning: 'Diese Zeile bleibt weg, alle anderen werden benutzt. Die Datei könnte beschädigt sein.',
    nextStep: 'Holen Sie die Liste noch einmal dort, woher sie kam.',
  },
  'list-too-long': {
    what: 'Die Liste {{name}} ist zu lang, um ganz gelesen zu werden.',
    meaning: 'Benutzt wurde nur ihr Anfang; niemand kann sagen, dass alles darauf hier ist.',
    nextStep: 'Teilen Sie die Liste, oder holen Sie eine in mehreren Dateien, und wählen Sie alle.',
  },
  'list-date-unreadable': {
    what: 'Ein Datum in {{name}} ließ sich nicht verstehen.',
    meaning: 'Das Foto wird ohne Datum verglichen; nachweisen lässt es sich nur durch seinen Inhalt.',
    nextStep: 'Nichts zu tun, außer dieses Foto steht bei den Lücken.',
  },
  'zip-damaged': {
    what: '{{name}} ist beschädigt oder wurde nicht ganz geladen.',
    meaning: 'Was sich lesen ließ, wird benutzt; was sich nicht lesen ließ, fehlt und zählt nicht als Kopie.',
    nextStep: 'Laden Sie diese Datei noch einmal.',
  },
  'zip-encrypted': {
    what: '{{name}} ist mit einem Kennwort verschlossen.',
    meaning: 'Was darin ist, lässt sich nicht lesen und zählt nicht. Apples eigene Dateien haben kein Kennwort.',
    nextStep: 'Entpacken Sie die Datei selbst mit dem Kennwort und wählen Sie dann den entpackten Ordner.',
  },
  'zip-too-large': {
    what: 'Etwas in {{name}} ist viel größer, als es sein sollte.',
    meaning: 'Es wurde nicht entpackt, um diesen Computer zu schützen.',
    nextStep: 'Entpacken Sie es selbst, wenn Sie ihm trauen, und wählen Sie dann den entpackten Ordner.',
  },
  'zip-in-cloud': {
    what: 'Der Inhalt von {{name}} liegt noch in einer Cloud.',
    meaning:
      'Die Datei wurde nicht geöffnet, weil das einen Download auslösen würde. Fotos darin zählen nicht als Kopien.',
    nextStep: 'Laden Sie diese Datei auf diesen Computer und prüfen Sie noch einmal.',
  },
  'zip-not-in-place': {
    what: '{{name}} ist so gepackt, dass es sich nicht an Ort und Stelle lesen lässt.',
    meaning: 'Es wurde nicht hineingesehen. Fotos darin zählen nicht als Kopien.',
    nextStep: 'Entpacken Sie es selbst und prüfen Sie dann den entpackten Ordner.',
  },
  'zip-part-missing': {
    what: 'Ein Teil der Auskunft fehlt.',
    meaning:
      'Fotos, die nur in diesem Teil stehen, lassen sich nicht vergleichen; niemand kann sagen, dass alles hier ist.',
    nextStep: 'Laden Sie den fehlenden Teil und wählen Sie alle Teile zusammen.',
  },
  'lists-disagree': {
    what: 'Zwei Listen sagen Verschiedenes.',
    meaning: 'Sie sind wohl von verschiedenen Tagen. Erwartet wird jedes Foto, das auf einer von ihnen steht.',
    nextStep: 'Benutzen Sie nur die neueste Liste, oder holen Sie eine neue.',
  },
  'library-damaged': {
    what: 'Die Fotos-Mediathek {{name}} ließ sich nicht lesen.',
    meaning: 'Ihre Datenbank ist beschädigt oder unvollständig. Den Fotos darin kann es trotzdem gut gehen.',
    nextStep: 'Öffnen Sie sie einmal in Fotos auf einem Mac, beenden Sie Fotos, und prüfen Sie noch einmal.',
  },
  'library-unknown': {
    what: 'Die Fotos-Mediathek {{name}} ist von einer Art, die diese Version nicht kennt.',
    meaning: 'Sie ist wohl von einem neueren macOS. Nichts daraus wurde benutzt, und nichts daran ist beschädigt.',
    nextStep:
      'Suchen Sie nach einer neueren Version von Two Places. Bis dahin nehmen Sie Apples Kopie Ihrer Daten als Liste.',
  },
  'library-in-use': {
    what: 'Die Fotos-Mediathek {{name}} ist in Fotos geöffnet.',
    meaning: 'Die neuesten Änderungen sind vielleicht noch nicht geschrieben; diese Prüfung kann etwas zurückliegen.',
    nextStep: 'Beenden Sie Fotos, warten Sie eine Minute und prüfen Sie dann noch einmal.',
  },
  'index-damaged': {
    what: 'Die Notizen früherer Prüfungen waren beschädigt.',
    meaning:
      'Sie wurden beiseitegelegt und werden neu angelegt. Ihre Fotos wurden nicht berührt; diese Prüfung dauert nur länger.',
    nextStep: 'Nichts zu tun.',
  },
  'index-locked': {
    what: 'Es läuft schon eine Prüfung.',
    meaning: 'Zwei Prüfungen können nicht gleichzeitig Notizen führen.',
    nextStep: 'Warten Sie, bis die andere fertig ist, oder beenden Sie sie, und starten Sie dann neu.',
  },
  'index-unwritable': {
    what: 'Was gelesen wurde, konnte nicht gemerkt werden.',
    meaning:
      'In den Ordner für Notizen früherer Prüfungen kann nicht geschrieben werden. Diese Prüfung ist auch ohne sie vollständig.',
    nextStep: 'Jetzt ist nichts zu tun. Die nächste Prüfung liest alles noch einmal.',
  },
  'disk-full': {
    what: 'Zum Speichern von {{name}} ist kein Platz mehr.',
    meaning: 'Es wurde dort nichts gespeichert, auch kein Teil. Ihre Fotos wurden nicht berührt.',
    nextStep: 'Schaffen Sie Platz, oder speichern Sie auf einer anderen Festplatte.',
  },
  'save-failed': {
    what: '{{name}} ließ sich nicht speichern.',
    meaning: 'Es wurde dort nichts gespeichert, auch kein Teil. Ihre Fotos wurden nicht berührt.',
    nextStep: 'Speichern Sie an einem Ort, an dem Sie schreiben dürfen, etwa im Ordner „Dokumente“.',
  },
  'save-inside-photos': {
    what: '{{name}} läge in einem Ordner, der geprüft wird.',
    meaning: 'Two Places schreibt nie in einen Ordner mit Fotos; es wurde nichts geprüft und nichts gespeichert.',
    nextStep: 'Wählen Sie einen Ort außerhalb davon, etwa den Ordner „Dokumente“.',
  },
  'kept-unreadable': {
    what: '{{name}}, worin Two Places sich etwas für den nächsten Start merkt, ließ sich nicht lesen.',
    meaning:
      'Einstellungen, Antworten, gewählte Ordner oder frühere Prüfungen sehen aus wie am ersten Tag. Diese Datei bleibt unberührt und ist vielleicht ganz; was Sie jetzt ändern, gilt, bis Sie das Programm schließen.',
    nextStep:
      'Schließen Sie das Programm, sehen Sie nach, ob Sie seinen Ordner lesen dürfen und die Festplatte in Ordnung ist, und starten Sie es neu.',
  },
  'kept-damaged': {
    what: '{{name}}, worin Two Places sich etwas für den nächsten Start merkt, war beschädigt.',
    meaning: 'Die Datei wurde beiseitegelegt, nicht gelöscht, und beginnt neu. Ihre Fotos wurden nicht berührt.',
    nextStep: 'Sehen Sie Ihre Einstellungen und Ordner durch, und stellen Sie wieder ein, was fehlt.',
  },
  'kept-unwritten': {
    what: 'Was Sie geändert haben, ließ sich nicht für den nächsten Start merken.',
    meaning: 'Es gilt, bis Sie das Programm schließen. Ihre Fotos wurden nicht berührt.',
    nextStep:
      'Schaffen Sie Platz auf diesem Computer, oder geben Sie sich die Erlaubnis, in den Ordner des Programms zu schreiben.',
  },
  'kept-list-unreadable': {
    what: 'Eine Liste, die Sie früher gegeben haben, ließ sich nicht lesen.',
    meaning: 'Sie bleibt unberührt und ist vielleicht ganz, aber diese Prüfung geschieht ohne sie.',
    nextStep: 'Starten Sie das Programm neu. Fehlt sie dann noch, fügen Sie die Liste noch einmal hinzu.',
  },
  'kept-list-damaged': {
    what: 'Eine Liste, die Sie früher gegeben haben, war beschädigt.',
    meaning: 'Sie wurde beiseitegelegt, und diese Prüfung geschieht ohne sie. Ihre Fotos wurden nicht berührt.',
    nextStep: 'Fügen Sie die Liste noch einmal hinzu.',
  },
  'report-gone': {
    what: '{{name}} ist nicht mehr da.',
    meaning:
      'Der Bericht wurde verschoben oder umbenannt, oder seine Festplatte ist nicht angeschlossen. Sonst ist nichts anders.',
    nextStep: 'Öffnen Sie den Bericht dort, wo er jetzt ist.',
  },
  'report-unreadable': {
    what: '{{name}} ließ sich nicht öffnen.',
    meaning: 'Dieser Computer lässt das Programm den Bericht nicht lesen. Ihre Fotos wurden nicht berührt.',
    nextStep: 'Kopieren Sie den Bericht in Ihren Ordner „Dokumente“ und öffnen Sie ihn dort.',
  },
  'report-too-large': {
    what: '{{name}} ist viel größer, als ein Bericht sein kann.',
    meaning: 'Die Datei wurde nicht gelesen, um diesen Computer zu schützen.',
    nextStep: 'Öffnen Sie einen Bericht, den Two Places gesichert hat.',
  },
  'report-not-ours': {
    what: '{{name}} ist kein Bericht von Two Places.',
    meaning: 'Die Datei heißt wie einer, aber darin ist etwas anderes oder nur ein Teil davon.',
    nextStep: 'Öffnen Sie einen Bericht, der als „Two-Places-Bericht“ oder als „Daten“ gesichert wurde.',
  },
  'clock-behind': {
    what: 'Die Uhr dieses Computers geht vielleicht falsch.',
    meaning:
      'Einige Fotos oder Listen scheinen aus der Zukunft zu kommen; dem Alter dieser Prüfung ist nicht zu trauen.',
    nextStep: 'Stellen Sie Datum und Uhrzeit dieses Computers und prüfen Sie noch einmal.',
  },
  'option-invalid': {
    what: 'Der Befehl wurde nicht verstanden.',
    meaning: 'Es wurde nichts geprüft.',
    nextStep: '`two-places --help` zeigt, was er kann.',
  },
  cancelled: {
    what: 'Die Prüfung wurde beendet.',
    meaning: 'Was schon gesehen wurde, bleibt erhalten; sonst wurde nichts verändert.',
    nextStep: 'Starten Sie sie wieder, wann Sie möchten. Sie geht dort weiter, wo sie stand.',
  },
  internal: {
    what: 'In Two Places ist etwas schiefgegangen.',
    meaning: 'Das ist unser Fehler, nicht Ihrer. Ihre Fotos wurden nur gelesen, nie verändert.',
    nextStep: 'Versuchen Sie es noch einmal. Geschieht es wieder, melden Sie es und legen Sie die Protokolldatei bei.',
  },
};
