import type { Catalogue } from '../catalogue.ts';
import type { phoneProblems } from './phone-problems.ts';

export const problems: Omit<Catalogue['problems'], keyof typeof phoneProblems> = {
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
  'folder-silent': {
    what: '{{name}} antwortet nicht.',
    meaning:
      'Dahinter steht ein anderer Computer, ein Telefon oder ein Programm, und es kam rechtzeitig keine Antwort; niemand weiß, was darin ist.',
    nextStep: 'Sehen Sie nach, ob es eingeschaltet und verbunden ist, und prüfen Sie noch einmal.',
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
      'Öffnen Sie Systemeinstellungen › Datenschutz & Sicherheit › Festplattenvollzugriff, schalten Sie Two Places ein (oder Terminal, wenn Sie den Befehl benutzen) und prüfen Sie noch einmal.',
  },
  'file-unreadable': {
    what: '{{name}} ließ sich nicht lesen.',
    meaning: 'Die Datei ist da, ihr Inhalt nicht: Sie zählt nicht als Kopie.',
    nextStep: 'Versuchen Sie selbst, sie zu öffnen. Geht das nicht, kopieren Sie sie noch einmal aus iCloud.',
  },
  'read-failed': {
    what: '{{name}} ließ sich nicht lesen.',
    meaning:
      'Es ist da, aber dieser Computer oder seine Festplatte gibt den Inhalt nicht her. Nichts gilt deshalb als fort.',
    nextStep:
      'Sehen Sie nach, ob Sie es lesen dürfen und ob Festplatte und Kabel in Ordnung sind. Versuchen Sie es dann noch einmal.',
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
  'file-bytes-changed': {
    what: '{{name}} hat andere Bytes als bei der letzten Prüfung, obwohl das Datum dasselbe ist.',
    meaning:
      'Vielleicht versagt die Festplatte, oder ein Programm hat die Datei verändert und das alte Datum zurückgesetzt.',
    nextStep:
      'Öffnen Sie die Datei und sehen Sie nach. Kopieren Sie, was Sie brauchen, bald auf eine andere Festplatte.',
  },
  'file-empty': {
    what: '{{name}} ist leer.',
    meaning: 'Die Datei hat einen Namen, aber kein Bild (0 Byte); sie ist kein ganzes Foto.',
    nextStep: 'Kopieren Sie dieses Foto noch einmal aus iCloud.',
  },
  'file-cut-short': {
    what: '{{name}} ist abgeschnitten.',
    meaning:
      'Der Anfang ist da, das Ende nicht. Vielleicht lässt sich ein Teil ansehen. Ein ganzes Foto ist das nicht, auch wenn iCloud dasselbe hat.',
    nextStep: 'Kopieren Sie dieses Foto oder Video noch einmal aus iCloud.',
  },
  'file-zeros-inside': {
    what: 'Ein Teil von {{name}} fehlt.',
    meaning:
      'Die Datei hat ihre volle Größe, aber ein langes Stück von ihr ist leer, wie nach einer abgebrochenen Kopie. Vielleicht öffnet sie sich zum Teil. Ein ganzes Foto ist sie nicht, auch wenn iCloud dasselbe hat.',
    nextStep: 'Kopieren Sie dieses Foto oder Video noch einmal aus iCloud.',
  },
  'file-no-media-data': {
    what: 'In {{name}} ist kein Bild.',
    meaning:
      'Der Rahmen ist da (Datum, Länge, Größe), das, was zu sehen sein sollte, nicht. Die Datei ist kein ganzes Foto, auch wenn iCloud dasselbe hat.',
    nextStep: 'Kopieren Sie dieses Foto oder Video noch einmal aus iCloud.',
  },
  'file-not-recognised': {
    what: 'In {{name}} war kein Foto oder Video zu erkennen.',
    meaning:
      'Der Name sieht nach einem Foto aus, der Inhalt nicht. Als Kopie zählt sie nur für eine genau gleiche Datei.',
    nextStep: 'Versuchen Sie selbst, sie zu öffnen. Geht das nicht, kopieren Sie sie noch einmal aus iCloud.',
  },
  'file-took-too-long': {
    what: '{{name}} zu lesen hat zu lange gedauert.',
    meaning:
      'Die Datei oder ihre Festplatte könnte beschädigt sein. Sie zählt nicht als Kopie; die Prüfung ging ohne sie weiter.',
    nextStep: 'Versuchen Sie selbst, sie zu öffnen. Geht das nicht, kopieren Sie sie noch einmal aus iCloud.',
  },
  'placeholders-not-asked': {
    what: 'Das System hat nicht gesagt, welche Dateien in {{name}} nur in einer Cloud liegen.',
    meaning:
      'Einige könnten nur dem Namen nach hier sein. Dateien, die keinen Platz belegen, wurden nicht geöffnet, und für diesen Ort gibt es kein „Ja“.',
    nextStep:
      'Prüfen Sie noch einmal. Bleibt es dabei, starten Sie den Computer neu oder prüfen Sie den Ordner auf einem anderen.',
  },
  'checksums-empty': {
    what: 'Die Prüfsummenliste {{name}} enthält keine Datei.',
    meaning: 'Als sie gespeichert wurde, war keine Datei des Ordners ganz gelesen; es gibt also nichts zu vergleichen.',
    nextStep:
      'Wählen Sie eine andere Prüfsummenliste, oder speichern Sie eine neue: two-places check ORDNER --checksums LISTE.',
  },
  'checksums-not-recognised': {
    what: '{{name}} ist keine Prüfsummenliste von Two Places.',
    meaning:
      'Keine Zeile hat einen Fingerabdruck, eine Größe und einen Pfad. Listen anderer Werkzeuge enthalten andere Prüfsummen, die nur diese Werkzeuge prüfen können.',
    nextStep: 'Wählen Sie die Liste, die „two-places check ORDNER --checksums LISTE“ gespeichert hat.',
  },
  'list-missing': {
    what: 'Die Liste {{name}} ist nicht da.',
    meaning: 'Sie wurde verschoben oder umbenannt, oder der Name ist falsch geschrieben. Es wurde nichts verglichen.',
    nextStep: 'Wählen Sie die Liste dort, wo sie jetzt ist.',
  },
  'list-not-in-folder': {
    what: 'Im Ordner {{name}} ist keine Liste.',
    meaning:
      'Er enthält keine Datei, die eine Liste sein kann (CSV, JSON, TXT, .xlsx, .ods oder ein Zip). Es wurde nichts verglichen.',
    nextStep:
      'Wählen Sie die Liste selbst oder den Ordner, in dem sie liegt. Um zwei Ordner zu vergleichen: two-places check ERSTER --with ZWEITER.',
  },
  'list-old-library': {
    what: '{{name}} ist eine Mediathek von iPhoto, Aperture oder Photo Booth.',
    meaning:
      'iCloud-Fotos synchronisiert sie nicht, sie ist also keine Liste dessen, was in iCloud ist. Es wurde nichts verglichen.',
    nextStep:
      'Prüfen Sie sie als Ordner mit Fotos, und geben Sie eine Liste von iCloud an: per Kabel vom iPhone, eine Fotos-Mediathek oder Apples Kopie Ihrer Daten.',
  },
  'list-empty': {
    what: 'In der Liste {{name}} stehen keine Fotos.',
    meaning: 'Eine leere Liste beweist nichts: Sie heißt nicht, dass iCloud leer ist.',
    nextStep:
      'Wählen Sie auch die anderen Dateien desselben Exports, oder fordern Sie Ihre Daten noch einmal bei Apple an.',
  },
  'list-binary': {
    what: '{{name}} ist keine Liste.',
    meaning: 'Die Datei enthält keinen Text; es gibt keine Namen oder Daten zum Vergleichen.',
    nextStep: 'Wählen Sie eine Liste, zum Beispiel die Datei „Photo Details.csv“ aus Apples Kopie Ihrer Daten.',
  },
  'list-document': {
    what: '{{name}} ist ein Dokument eines anderen Programms und keine Textliste.',
    meaning:
      'Two Places liest Listen als Text (CSV, JSON, TXT) und Tabellen als .xlsx oder .ods. Aus dieser Datei wurde nichts gezählt.',
    nextStep:
      'Öffnen Sie die Datei in dem Programm, das sie gemacht hat, und speichern Sie sie als CSV: in Numbers „Ablage > Exportieren > CSV“, in Excel und LibreOffice „Speichern unter > CSV“. Text aus einer Webseite oder einem Brief lässt sich in eine neue Tabelle kopieren. Wählen Sie dann die gespeicherte Datei.',
  },
  'list-photos-database': {
    what: '{{name}} ist die Datenbank einer Fotos-Mediathek.',
    meaning:
      'Allein wird sie nicht als Liste gelesen, weil die Dateien daneben dazugehören. Aus ihr wurde nichts gezählt.',
    nextStep: 'Wählen Sie die ganze Fotos-Mediathek oder den Ordner, in dem diese Datei liegt.',
  },
  'list-comparison': {
    what: '{{name}} sagt, worin sich zwei Listen unterscheiden, und ist selbst keine Liste.',
    meaning:
      'Die Datei stammt aus einem Vergleich (diff, git oder Ähnliches): Fotos, die in beiden Listen stehen, fehlen darin womöglich, und andere darin gibt es vielleicht nicht mehr. Aus ihr wurde nichts gezählt.',
    nextStep: 'Wählen Sie die neuere der beiden Listen, die verglichen wurden.',
  },
  'list-not-recognised': {
    what: '{{name}} ist keine Liste, die Two Places kennt.',
    meaning: 'Keine Spalte ließ sich als Name oder Datum eines Fotos verstehen.',
    nextStep:
      'Wählen Sie „Photo Details.csv“ aus Apples Kopie Ihrer Daten oder eine Tabelle, deren Spalten eine Überschrift haben, etwa Name und Datum.',
  },
  'list-other-form': {
    what: '{{name}} ist in einer Form geschrieben, die Two Places nicht liest.',
    meaning: 'Von dieser Datei wurde nichts gezählt. Über die Fotos, von denen sie spricht, sagt das nichts.',
    nextStep:
      'Lassen Sie das Programm, das die Datei erstellt hat, stattdessen CSV oder JSON schreiben, oder übertragen Sie Namen und Daten in eine Tabelle mit einer Überschrift je Spalte.',
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
    meaning: 'Was davon nicht gelesen wurde, wurde nicht verglichen; niemand kann sagen, dass alles darauf hier ist.',
    nextStep: 'Teilen Sie die Liste, oder holen Sie eine in mehreren Dateien, und wählen Sie alle.',
  },
  'list-too-many-rows': {
    what: 'Die Liste {{name}} hat mehr als 5.000.000 Zeilen, und mehr liest Two Places nicht.',
    meaning: 'Von dieser Liste wurde nichts benutzt; niemand kann sagen, dass alles darauf hier ist.',
    nextStep:
      'Teilen Sie die Liste in Dateien von weniger als 5.000.000 Zeilen, jede mit der ersten Zeile der Liste, und wählen Sie alle.',
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
    what: '{{name}} ist mit einem Passwort verschlossen.',
    meaning: 'Was darin ist, lässt sich nicht lesen und zählt nicht. Apples eigene Dateien haben kein Passwort.',
    nextStep: 'Entpacken Sie die Datei selbst mit dem Passwort und wählen Sie dann den entpackten Ordner.',
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
    what: 'Ein Teil des Exports fehlt.',
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
    meaning: 'Ihre Datenbank ist beschädigt oder unvollständig. Die Fotos darin können trotzdem in Ordnung sein.',
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
  'index-full': {
    what: 'Um zu merken, was gelesen wurde, ist kein Platz mehr.',
    meaning:
      'Was vorher gelesen wurde, bleibt gemerkt. Diese Prüfung geht weiter und ist vollständig; Ihre Fotos wurden nicht berührt.',
    nextStep:
      'Schaffen Sie Platz auf der Festplatte mit Ihrem Benutzerordner. Die nächste Prüfung liest dann nur, was nicht gemerkt wurde.',
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
  'print-failed': {
    what: 'Der Bericht wurde nicht gedruckt.',
    meaning: 'Das System konnte die Seite nicht drucken. Nichts wurde geändert.',
    nextStep: 'Sehen Sie nach, ob ein Drucker da ist, oder speichern Sie ihn als PDF und drucken Sie das.',
  },
  'certificate-missing': {
    what: '{{name}} ist nicht da.',
    meaning:
      'Die Datei wurde verschoben oder umbenannt, oder der Name ist falsch geschrieben. Es wurde nichts gelesen.',
    nextStep: 'Geben Sie den Namen an, den die Bescheinigung jetzt hat, mit ihrem Ordner.',
  },
  'certificate-none': {
    what: '{{name}} ist keine Bescheinigung von Two Places.',
    meaning:
      'Die Datei enthält nichts, was sich zurücklesen lässt: Sie ist ein anderes PDF, oder ein anderes Programm hat sie neu gespeichert.',
    nextStep: 'Nehmen Sie die Datei, wie Two Places sie gespeichert hat.',
  },
  'drop-refused': {
    what: 'Was Sie hierher gezogen haben, liegt auf keiner Festplatte dieses Computers.',
    meaning:
      'Es wurde nicht angesehen. Hierher ziehen lassen sich Dateien und Ordner dieses Computers, keine Adressen anderer.',
    nextStep:
      'Verbinden Sie den anderen Computer erst als Laufwerk, und wählen Sie den Ordner dann über die Schaltfläche.',
  },
  'save-inside-photos': {
    what: '{{name}} läge in einem Ordner, der geprüft wird, oder in einer Fotos-Mediathek.',
    meaning: 'Two Places schreibt nie in einen Ordner mit Fotos; es wurde nichts gespeichert.',
    nextStep: 'Wählen Sie einen Ort außerhalb davon, etwa den Ordner „Dokumente“.',
  },
  'save-over-photo': {
    what: '{{name}} würde ein Foto oder Video ersetzen.',
    meaning: 'Two Places überschreibt nie ein Foto; es wurde nichts gespeichert.',
    nextStep: 'Speichern Sie unter einem anderen Namen oder in einem anderen Ordner.',
  },
  'save-twice': {
    what: 'Zwei Dinge würden als {{name}} gespeichert.',
    meaning: 'Das zweite würde das erste ersetzen; darum wurde nichts gelesen und nichts gespeichert.',
    nextStep: 'Geben Sie jedem einen eigenen Namen.',
  },
  'save-folder-missing': {
    what: 'Der Ordner für {{name}} ist nicht da.',
    meaning: 'Nichts wurde gelesen, und nichts wurde gespeichert.',
    nextStep: 'Legen Sie den Ordner zuerst an, oder speichern Sie in einen, den es gibt.',
  },
  'save-inside-lists': {
    what: '{{name}} läge in einem Ordner mit Listen, der gelesen wird.',
    meaning: 'Die nächste Prüfung hielte es für eine Liste; darum wurde nichts gespeichert.',
    nextStep: 'Wählen Sie einen Ort außerhalb, etwa Ihren Ordner „Dokumente“.',
  },
  'save-over-input': {
    what: '{{name}} ist eine der Listen, die gelesen werden.',
    meaning: 'Dort zu speichern würde sie zerstören; darum wurde nichts gespeichert.',
    nextStep: 'Speichern Sie unter einem anderen Namen.',
  },
  'save-over-folder': {
    what: '{{name}} ist ein Ordner.',
    meaning: 'Eine Datei kann nicht an seine Stelle treten; darum wurde nichts gespeichert.',
    nextStep: 'Geben Sie den Namen einer Datei an, in diesem Ordner oder anderswo.',
  },
  'save-not-a-folder': {
    what: '{{name}} ist eine Datei oder liegt in einer.',
    meaning: 'Dort wird ein Ordner gebraucht, deshalb wurde nichts gelesen und nichts gespeichert.',
    nextStep: 'Nennen Sie einen Ordner, oder einen, der angelegt werden kann.',
  },
  'save-over-other': {
    what: 'Es gibt schon eine Datei {{name}}, und Two Places hat sie nicht gespeichert.',
    meaning: 'Sie blieb, wie sie ist, und nichts wurde gespeichert.',
    nextStep: 'Speichern Sie unter einem anderen Namen. Um sie trotzdem zu ersetzen, ergänzen Sie --force.',
  },
  'save-over-other-kind': {
    what: '{{name}} ist eine Datei anderer Art.',
    meaning: 'Sie blieb, wie sie ist, und nichts wurde gespeichert.',
    nextStep: 'Speichern Sie unter einem anderen Namen, mit einer passenden Endung.',
  },
  'home-missing': {
    what: 'Es ist nicht bekannt, wo Ihr Benutzerordner ist (HOME ist nicht gesetzt).',
    meaning: 'Two Places bewahrt dort seine Notizen auf und rät keinen anderen Ort. Nichts wurde geprüft.',
    nextStep: 'Setzen Sie HOME, oder sagen Sie mit --index, wo die Notizen liegen dürfen.',
  },
  'started-nowhere': {
    what: 'Der Ordner, in dem dieser Befehl gestartet wurde, ist nicht mehr da.',
    meaning: 'Nichts wurde geprüft.',
    nextStep: 'Gehen Sie in einen Ordner, den es gibt, und starten Sie ihn dort.',
  },
  'temporary-unwritable': {
    what: '{{name}}, der Ordner für temporäre Dateien, ist nicht beschreibbar.',
    meaning:
      'Eine Datenbank wird nur aus einer Kopie dort gelesen, deshalb wurde sie nicht gelesen. Ihr selbst fehlt nichts.',
    nextStep: 'Machen Sie ihn beschreibbar, oder nennen Sie mit TMPDIR einen anderen Ordner.',
  },
  'kept-unreadable': {
    what: '{{name}}, worin Two Places sich etwas für den nächsten Start merkt, ließ sich nicht lesen.',
    meaning:
      'Einstellungen, Antworten, gewählte Ordner oder frühere Prüfungen sehen aus wie am ersten Tag. Diese Datei bleibt unberührt und ist vielleicht ganz; was Sie jetzt ändern, gilt, bis Sie die App schließen.',
    nextStep:
      'Schließen Sie die App, sehen Sie nach, ob Sie ihren Ordner lesen dürfen und die Festplatte in Ordnung ist, und starten Sie sie neu.',
  },
  'kept-damaged': {
    what: '{{name}}, worin Two Places sich etwas für den nächsten Start merkt, war beschädigt.',
    meaning: 'Die Datei wurde beiseitegelegt, nicht gelöscht, und beginnt neu. Ihre Fotos wurden nicht berührt.',
    nextStep: 'Sehen Sie Ihre Einstellungen und Ordner durch, und stellen Sie wieder ein, was fehlt.',
  },
  'sample-open': {
    what: 'Das sind Beispielfotos.',
    meaning: 'Ihre eigenen Orte und Listen bleiben davon getrennt.',
    nextStep: 'Verlassen Sie zuerst das Beispiel, und fügen Sie dann hinzu, was Ihnen gehört.',
  },
  'kept-unwritten': {
    what: 'Was Sie geändert haben, ließ sich nicht für den nächsten Start merken.',
    meaning: 'Es gilt, bis Sie die App schließen. Ihre Fotos wurden nicht berührt.',
    nextStep:
      'Schaffen Sie Platz auf diesem Computer, oder geben Sie sich die Erlaubnis, in den Ordner der App zu schreiben.',
  },
  'kept-list-unreadable': {
    what: 'Eine Liste, die Sie früher gegeben haben, ließ sich nicht lesen.',
    meaning: 'Sie bleibt unberührt und ist vielleicht ganz, aber diese Prüfung geschieht ohne sie.',
    nextStep: 'Starten Sie die App neu. Fehlt sie dann noch, fügen Sie die Liste noch einmal hinzu.',
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
    meaning: 'Dieser Computer lässt die App den Bericht nicht lesen. Ihre Fotos wurden nicht berührt.',
    nextStep: 'Kopieren Sie den Bericht in Ihren Ordner „Dokumente“ und öffnen Sie ihn dort.',
  },
  'report-too-large': {
    what: '{{name}} ist viel größer, als ein Bericht sein kann.',
    meaning: 'Die Datei wurde nicht gelesen, um diesen Computer zu schützen.',
    nextStep: 'Öffnen Sie einen Bericht, den Two Places gespeichert hat.',
  },
  'report-not-ours': {
    what: '{{name}} ist kein Bericht von Two Places.',
    meaning: 'Die Datei heißt wie einer, aber darin ist etwas anderes oder nur ein Teil davon.',
    nextStep: 'Öffnen Sie einen Bericht, der als „Two-Places-Bericht“ oder als „Daten“ gespeichert wurde.',
  },
  'clock-behind': {
    what: 'Die Uhr dieses Computers geht vielleicht falsch.',
    meaning:
      'Einige Fotos oder Listen scheinen aus der Zukunft zu kommen; auf das Alter dieser Prüfung ist kein Verlass.',
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
