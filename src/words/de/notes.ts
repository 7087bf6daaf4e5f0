import type { Catalogue } from '../catalogue.ts';
import type { phoneNotes } from './phone-notes.ts';

export const notes: Omit<Catalogue['notes'], keyof typeof phoneNotes> = {
  'counts-only': {
    plain: 'Bekannt sind nur Gesamtzahlen, keine Liste: Sie können zeigen, dass etwas fehlt, aber nicht was.',
    counted: {
      one: 'Bekannt ist nur die Gesamtzahl von {{count}} Objekt, keine Liste: Sie kann zeigen, dass etwas fehlt, aber nicht was.',
      other:
        'Bekannt sind nur Gesamtzahlen ({{count}} Objekte), keine Liste: Sie können zeigen, dass etwas fehlt, aber nicht was.',
    },
  },
  'names-only': {
    plain: 'Die Liste hat Namen ohne Datum. Ein Name allein beweist nichts: Kameras vergeben dieselben Namen wieder.',
    counted: {
      one: '{{count}} Objekt hat einen Namen ohne Datum. Ein Name allein beweist nichts: Kameras vergeben dieselben Namen wieder.',
      other:
        '{{count}} Objekte haben einen Namen ohne Datum. Ein Name allein beweist nichts: Kameras vergeben dieselben Namen wieder.',
    },
  },
  'no-checksums': {
    plain: 'Die Liste hat nichts, was ein Foto beweist; Fotos werden nach Name und Datum zugeordnet.',
    counted: {
      one: 'Für {{count}} Objekt hat die Liste nichts, was es beweist; es wird nach Name und Datum zugeordnet.',
      other: 'Für {{count}} Objekte hat die Liste nichts, was sie beweist; sie werden nach Name und Datum zugeordnet.',
    },
  },
  'no-sizes': {
    plain: 'Die Liste sagt nicht, wie groß die Dateien sind.',
    counted: {
      one: 'Bei {{count}} Objekt nennt die Liste keine Größe.',
      other: 'Bei {{count}} Objekten nennt die Liste keine Größe.',
    },
  },
  'minute-precision': {
    plain: 'Die Zeiten in der Liste sind auf die Minute genau, nicht auf die Sekunde.',
    counted: {
      one: 'Die Zeit von {{count}} Objekt ist auf die Minute genau, nicht auf die Sekunde.',
      other: 'Die Zeiten von {{count}} Objekten sind auf die Minute genau, nicht auf die Sekunde.',
    },
  },
  'day-precision': {
    plain: 'Die Liste nennt den Tag eines Fotos, nicht die Uhrzeit.',
    counted: {
      one: 'Bei {{count}} Objekt nennt die Liste den Tag, nicht die Uhrzeit.',
      other: 'Bei {{count}} Objekten nennt die Liste den Tag, nicht die Uhrzeit.',
    },
  },
  'checksums-impossible': {
    plain:
      'Die Liste gibt Dateien denselben Inhalt, die ihn nicht haben können: einem Foto und einem Video, Dateien von zwei Größen oder den meisten Zeilen. Eine Spalte wurde versehentlich verändert. Was sie über den Inhalt sagt, wurde beiseitegelegt; holen Sie die Liste neu.',
    counted: {
      one: '{{count}} Zeile der Liste soll denselben Inhalt haben wie eine andere, was nicht sein kann: ein Foto und ein Video, Dateien von zwei Größen oder die meisten Zeilen. Eine Spalte wurde versehentlich verändert. Was sie über den Inhalt sagt, wurde beiseitegelegt; holen Sie die Liste neu.',
      other:
        '{{count}} Zeilen der Liste sollen denselben Inhalt haben, was nicht sein kann: ein Foto und ein Video, Dateien von zwei Größen oder die meisten Zeilen. Eine Spalte wurde versehentlich verändert. Was sie über den Inhalt sagt, wurde beiseitegelegt; holen Sie die Liste neu.',
    },
  },
  'checksums-do-not-apply': {
    plain:
      'Kein Fingerabdruck dieser Liste gehört zu einer Datei hier, obwohl Namen und Daten übereinstimmen. Die Fingerabdrücke wurden beiseitegelegt; zugeordnet wird nach Name und Datum.',
    counted: {
      one: '{{count}} Fingerabdruck dieser Liste gehört zu keiner Datei hier, obwohl Name und Datum übereinstimmen. Fingerabdrücke wurden beiseitegelegt; zugeordnet wird nach Name und Datum.',
      other:
        'Keiner der {{count}} Fingerabdrücke dieser Liste gehört zu einer Datei hier, obwohl Namen und Daten übereinstimmen. Fingerabdrücke wurden beiseitegelegt; zugeordnet wird nach Name und Datum.',
    },
  },
  'parts-missing': {
    plain: 'Teile des Exports fehlen; die Liste ist nicht vollständig.',
    counted: {
      one: '{{count}} Teil des Exports fehlt; die Liste ist nicht vollständig.',
      other: '{{count}} Teile des Exports fehlen; die Liste ist nicht vollständig.',
    },
  },
  'parts-unknown': {
    plain: 'Ob alle Teile dieses Exports hier sind, weiß niemand: Seine Dateien sagen nicht, wie viele es gibt.',
    counted: {
      one: '{{count}} Teil des Exports ist hier; seine Dateien sagen nicht, wie viele es gibt.',
      other: '{{count}} Teile des Exports sind hier; seine Dateien sagen nicht, wie viele es gibt.',
    },
  },
  'files-without-row': {
    plain: 'Einige Fotos des Exports stehen nicht auf seiner Liste. Sie liegen im Export, also hatte iCloud sie.',
    counted: {
      one: '{{count}} Foto des Exports steht nicht auf seiner Liste. Es liegt im Export, also hatte iCloud es.',
      other: '{{count}} Fotos des Exports stehen nicht auf seiner Liste. Sie liegen im Export, also hatte iCloud sie.',
    },
  },
  'rows-without-file': {
    plain: 'Einige Fotos der Liste sind nicht unter den Dateien des Exports.',
    counted: {
      one: '{{count}} Foto der Liste ist nicht unter den Dateien des Exports.',
      other: '{{count}} Fotos der Liste sind nicht unter den Dateien des Exports.',
    },
  },
  'says-more': {
    plain:
      'Die Liste sagt selbst, dass sie nicht alles ist: Eine weitere Seite folgt, oder beim Erstellen ging etwas schief.',
    counted: {
      one: 'Die Liste sagt selbst, dass sie {{count}} Zeile hat, und es stehen weniger darin.',
      other: 'Die Liste sagt selbst, dass sie {{count}} Zeilen hat, und es stehen weniger darin.',
    },
  },
  'rows-unreadable': {
    plain: 'Einige Zeilen der Liste ließen sich nicht lesen.',
    counted: {
      one: '{{count}} Zeile der Liste ließ sich nicht lesen.',
      other: '{{count}} Zeilen der Liste ließen sich nicht lesen.',
    },
  },
  'dates-unreadable': {
    plain: 'Einige Daten in der Liste ließen sich nicht verstehen.',
    counted: {
      one: '{{count}} Datum in der Liste ließ sich nicht verstehen.',
      other: '{{count}} Daten in der Liste ließen sich nicht verstehen.',
    },
  },
  'dates-ambiguous': {
    plain: 'Einige Daten lassen sich auf zwei Arten lesen (Tag oder Monat zuerst). Sie wurden nicht benutzt.',
    counted: {
      one: '{{count}} Datum lässt sich auf zwei Arten lesen (Tag oder Monat zuerst). Es wurde nicht benutzt.',
      other: '{{count}} Daten lassen sich auf zwei Arten lesen (Tag oder Monat zuerst). Sie wurden nicht benutzt.',
    },
  },
  'empty-csv': {
    plain: 'Eine Datei des Exports ist leer. Apple erzeugt solche Dateien; meist fehlt deshalb nichts.',
    counted: {
      one: '{{count}} Datei des Exports ist leer. Apple erzeugt solche Dateien; meist fehlt deshalb nichts.',
      other: '{{count}} Dateien des Exports sind leer. Apple erzeugt solche Dateien; meist fehlt deshalb nichts.',
    },
  },
  'empty-list': {
    plain: 'In der Liste stehen keine Fotos. Sie beweist nichts.',
    counted: {
      one: 'In {{count}} Liste stehen keine Fotos. Sie beweist nichts.',
      other: 'In {{count}} Listen stehen keine Fotos. Sie beweisen nichts.',
    },
  },
  'only-missing-files': {
    plain: 'Die Liste nennt vielleicht nur, was in einem Ordner fehlte, als sie entstand, und nicht alles in iCloud.',
    counted: {
      one: 'Die Liste mit {{count}} Objekt nennt vielleicht nur, was in einem Ordner fehlte, und nicht alles in iCloud.',
      other:
        'Die Liste mit {{count}} Objekten nennt vielleicht nur, was in einem Ordner fehlte, und nicht alles in iCloud.',
    },
  },
  'list-of-files': {
    plain:
      'In der Liste stehen Dateien eines Computers, nicht der Inhalt von iCloud. Sie kann zeigen, was hier fehlt, aber nie, dass alles aus iCloud hier ist.',
    counted: {
      one: 'In der Liste steht {{count}} Datei eines Computers, nicht der Inhalt von iCloud. Dass alles aus iCloud hier ist, kann sie nie zeigen.',
      other:
        'In der Liste stehen {{count}} Dateien eines Computers, nicht der Inhalt von iCloud. Dass alles aus iCloud hier ist, kann sie nie zeigen.',
    },
  },
  'list-of-service': {
    plain:
      'Die Liste ist von einem anderen Fotodienst, nicht von iCloud. Sie kann zeigen, was hier fehlt, aber nie, dass alles aus iCloud hier ist.',
    counted: {
      one: 'In der Liste steht {{count}} Foto eines anderen Dienstes, nicht der Inhalt von iCloud. Dass alles aus iCloud hier ist, kann sie nie zeigen.',
      other:
        'In der Liste stehen {{count}} Fotos eines anderen Dienstes, nicht der Inhalt von iCloud. Dass alles aus iCloud hier ist, kann sie nie zeigen.',
    },
  },
  'hidden-not-shown': {
    plain: 'Die Liste zeigt keine Fotos aus dem Album „Ausgeblendet“.',
    counted: {
      one: 'Die Liste zeigt {{count}} Foto aus dem Album „Ausgeblendet“ nicht.',
      other: 'Die Liste zeigt {{count}} Fotos aus dem Album „Ausgeblendet“ nicht.',
    },
  },
  'deleted-not-shown': {
    plain: 'Die Liste zeigt nicht, was in „Zuletzt gelöscht“ liegt.',
    counted: {
      one: 'Die Liste zeigt {{count}} Objekt in „Zuletzt gelöscht“ nicht.',
      other: 'Die Liste zeigt {{count}} Objekte in „Zuletzt gelöscht“ nicht.',
    },
  },
  'deleted-listed': {
    plain: 'Auf der Liste stehen Fotos aus „Zuletzt gelöscht“. Sie zählen getrennt: Sie werden entfernt.',
    counted: {
      one: '{{count}} Objekt auf der Liste liegt in „Zuletzt gelöscht“. Es zählt getrennt: Es wird entfernt.',
      other: '{{count}} Objekte auf der Liste liegen in „Zuletzt gelöscht“. Sie zählen getrennt: Sie werden entfernt.',
    },
  },
  'shared-albums-excluded': {
    plain: 'Geteilte Alben bleiben weg: Sie gehören nicht zu Ihrer Mediathek, und ältere enthalten kleinere Kopien.',
    counted: {
      one: '{{count}} Objekt eines geteilten Albums bleibt weg: Geteilte Alben gehören nicht zu Ihrer Mediathek, und ältere enthalten kleinere Kopien.',
      other:
        '{{count}} Objekte geteilter Alben bleiben weg: Geteilte Alben gehören nicht zu Ihrer Mediathek, und ältere enthalten kleinere Kopien.',
    },
  },
  'shared-library-listed': {
    plain: 'Auf der Liste stehen Fotos einer geteilten Mediathek. Andere können sie dort entfernen.',
    counted: {
      one: '{{count}} Objekt auf der Liste liegt in einer geteilten Mediathek. Andere können es dort entfernen.',
      other: '{{count}} Objekte auf der Liste liegen in einer geteilten Mediathek. Andere können sie dort entfernen.',
    },
  },
  'waiting-to-upload': {
    plain: 'Einige Fotos warten noch auf das Hochladen: Sie sind noch nicht in iCloud.',
    counted: {
      one: '{{count}} Objekt wartet noch auf das Hochladen: Es ist noch nicht in iCloud.',
      other: '{{count}} Objekte warten noch auf das Hochladen: Sie sind noch nicht in iCloud.',
    },
  },
  'not-uploaded-known': {
    plain: 'Diese Liste kann nicht sagen, was hochgeladen ist und was noch wartet.',
    counted: {
      one: 'Bei {{count}} Objekt kann diese Liste nicht sagen, ob es hochgeladen ist oder noch wartet.',
      other: 'Bei {{count}} Objekten kann diese Liste nicht sagen, ob sie hochgeladen sind oder noch warten.',
    },
  },
  'bursts-excluded': {
    plain: 'Nicht ausgewählte Bilder von Serien zählen getrennt.',
    counted: {
      one: '{{count}} nicht ausgewähltes Bild einer Serie zählt getrennt.',
      other: '{{count}} nicht ausgewählte Bilder von Serien zählen getrennt.',
    },
  },
  'wal-missing': {
    plain: 'In dieser Kopie der Fotos-Mediathek fehlen die neuesten Änderungen (die Datei „-wal“ ist nicht da).',
    counted: {
      one: 'In der Kopie von {{count}} Fotos-Mediathek fehlen die neuesten Änderungen (die Datei „-wal“ ist nicht da).',
      other:
        'In den Kopien von {{count}} Fotos-Mediatheken fehlen die neuesten Änderungen (die Dateien „-wal“ sind nicht da).',
    },
  },
  'library-in-use': {
    plain: 'Die Fotos-Mediathek war während der Prüfung geöffnet; die neuesten Änderungen können fehlen.',
    counted: {
      one: '{{count}} Fotos-Mediathek war während der Prüfung geöffnet; die neuesten Änderungen können fehlen.',
      other: '{{count}} Fotos-Mediatheken waren während der Prüfung geöffnet; die neuesten Änderungen können fehlen.',
    },
  },
  'unknown-schema': {
    plain:
      'Diese Fotos-Mediathek ist von einer Version, die Two Places noch nicht kennt; gelesen wurde, was sich verstehen ließ.',
    counted: {
      one: '{{count}} Teil dieser Fotos-Mediathek kennt Two Places noch nicht; gelesen wurde, was sich verstehen ließ.',
      other:
        '{{count}} Teile dieser Fotos-Mediathek kennt Two Places noch nicht; gelesen wurde, was sich verstehen ließ.',
    },
  },
  'library-unread': {
    plain:
      'Eine Fotos-Mediathek hier ließ sich nicht öffnen: Welche ihrer Dateien in „Zuletzt gelöscht“ liegen, ist nicht bekannt.',
    counted: {
      one: '{{count}} Fotos-Mediathek hier ließ sich nicht öffnen: Welche ihrer Dateien in „Zuletzt gelöscht“ liegen, ist nicht bekannt.',
      other:
        '{{count}} Fotos-Mediatheken hier ließen sich nicht öffnen: Welche ihrer Dateien in „Zuletzt gelöscht“ liegen, ist nicht bekannt.',
    },
  },
  'unreadable-files': {
    plain: 'Einige Dateien ließen sich nicht lesen. Sie zählen nicht als Kopien.',
    counted: {
      one: '{{count}} Datei ließ sich nicht lesen. Sie zählt nicht als Kopie.',
      other: '{{count}} Dateien ließen sich nicht lesen. Sie zählen nicht als Kopien.',
    },
  },
  'unreadable-folders': {
    plain: 'Einige Ordner ließen sich nicht öffnen. Niemand hat hineingesehen.',
    counted: {
      one: '{{count}} Ordner ließ sich nicht öffnen. Niemand hat hineingesehen.',
      other: '{{count}} Ordner ließen sich nicht öffnen. Niemand hat hineingesehen.',
    },
  },
  'read-inside': {
    plain:
      'Gepackte Dateien (.tgz, .tar) wurden gelesen, ohne sie zu entpacken. Was darin ist, zählt wie Dateien in einem Ordner.',
    counted: {
      one: '{{count}} gepackte Datei (.tgz, .tar) wurde gelesen, ohne sie zu entpacken. Was darin ist, zählt wie Dateien in einem Ordner.',
      other:
        '{{count}} gepackte Dateien (.tgz, .tar) wurden gelesen, ohne sie zu entpacken. Was darin ist, zählt wie Dateien in einem Ordner.',
    },
  },
  placeholders: {
    plain: 'Einige Dateien sind nur dem Namen nach hier: Das Bild liegt noch in der Cloud.',
    counted: {
      one: '{{count}} Datei ist nur dem Namen nach hier: Das Bild liegt noch in der Cloud.',
      other: '{{count}} Dateien sind nur dem Namen nach hier: Die Bilder liegen noch in der Cloud.',
    },
  },
  'placeholders-not-asked': {
    plain:
      'Das System hat nicht gesagt, welche Dateien nur in einer Cloud liegen; einige könnten nur dem Namen nach hier sein.',
    counted: {
      one: 'Das System hat nicht gesagt, welche Dateien nur in einer Cloud liegen; einige könnten nur dem Namen nach hier sein.',
      other:
        'Das System hat nicht gesagt, welche Dateien nur in einer Cloud liegen; einige könnten nur dem Namen nach hier sein.',
    },
  },
  'not-proved': {
    plain: 'Die Dateien wurden aufgelistet, aber nicht ganz gelesen: Nichts ist nachgewiesen.',
    counted: {
      one: '{{count}} Datei wurde aufgelistet, aber nicht ganz gelesen: Sie ist nicht nachgewiesen.',
      other: '{{count}} Dateien wurden aufgelistet, aber nicht ganz gelesen: Sie sind nicht nachgewiesen.',
    },
  },
  'lists-disagree': {
    plain: 'Die Listen stimmen nicht überein; sie sind wohl von verschiedenen Tagen.',
    counted: {
      one: 'Die Listen stimmen bei {{count}} Objekt nicht überein; sie sind wohl von verschiedenen Tagen.',
      other: 'Die Listen stimmen bei {{count}} Objekten nicht überein; sie sind wohl von verschiedenen Tagen.',
    },
  },
  'wrong-list': {
    plain: 'Diese Liste und diese Fotos haben fast nichts gemeinsam. Es ist wohl die Liste einer anderen Mediathek.',
    counted: {
      one: 'Diese Liste und diese Fotos haben nur {{count}} Objekt gemeinsam. Es ist wohl die Liste einer anderen Mediathek.',
      other:
        'Diese Liste und diese Fotos haben nur {{count}} Objekte gemeinsam. Es ist wohl die Liste einer anderen Mediathek.',
    },
  },
  'list-is-old': {
    plain: 'Die Liste ist alt: Was seitdem aufgenommen wurde, steht nicht darauf.',
    counted: {
      one: 'Die Liste ist {{count}} Tag alt: Was seitdem aufgenommen wurde, steht nicht darauf.',
      other: 'Die Liste ist {{count}} Tage alt: Was seitdem aufgenommen wurde, steht nicht darauf.',
    },
  },
  'columns-guessed': {
    plain: 'Die Bedeutung einiger Spalten wurde geraten. Bitte sehen Sie nach, ob Namen und Daten stimmen.',
    counted: {
      one: 'Die Bedeutung von {{count}} Spalte wurde geraten. Bitte sehen Sie nach, ob Namen und Daten stimmen.',
      other: 'Die Bedeutung von {{count}} Spalten wurde geraten. Bitte sehen Sie nach, ob Namen und Daten stimmen.',
    },
  },
  'duplicate-rows': {
    plain: 'Einige Zeilen stehen mehrmals auf der Liste.',
    counted: {
      one: '{{count}} Zeile steht mehrmals auf der Liste.',
      other: '{{count}} Zeilen stehen mehrmals auf der Liste.',
    },
  },
  'reduced-copies': {
    plain: 'Einige Dateien sind kleinere Kopien, nicht die Originale.',
    counted: {
      one: '{{count}} Datei ist eine kleinere Kopie, nicht das Original.',
      other: '{{count}} Dateien sind kleinere Kopien, nicht die Originale.',
    },
  },
  'same-files-open': {
    plain: 'Niemand kann sagen, ob seine Dateien dieselben wie im ersten Ordner sind, nur ein zweites Mal gezeigt.',
    counted: {
      one: 'Von {{count}} Datei kann niemand sagen, ob sie dieselbe wie im ersten Ordner ist, nur ein zweites Mal gezeigt.',
      other:
        'Von {{count}} Dateien kann niemand sagen, ob sie dieselben wie im ersten Ordner sind, nur ein zweites Mal gezeigt.',
    },
  },
  'same-files': {
    plain:
      'Einige Dateien sind dieselben wie im ersten Ordner, nur unter zweitem Namen (feste Verknüpfung); sie sind keine Kopien.',
    counted: {
      one: '{{count}} Datei ist dieselbe wie im ersten Ordner, nur unter zweitem Namen (feste Verknüpfung oder zweite Einbindung); sie ist keine Kopie.',
      other:
        '{{count}} Dateien sind dieselben wie im ersten Ordner, nur unter zweitem Namen (feste Verknüpfungen oder zweite Einbindung); sie sind keine Kopien.',
    },
  },
  'referenced-files': {
    plain: 'Einige Fotos der Mediathek liegen außerhalb von ihr. Wählen Sie auch deren Ordner.',
    counted: {
      one: '{{count}} Foto der Mediathek liegt außerhalb von ihr. Wählen Sie auch dessen Ordner.',
      other: '{{count}} Fotos der Mediathek liegen außerhalb von ihr. Wählen Sie auch deren Ordner.',
    },
  },
  'originals-not-here': {
    plain: 'Einige Originale dieser Fotos-Mediathek liegen nicht auf dieser Festplatte, nur kleinere Fassungen.',
    counted: {
      one: '{{count}} Original dieser Fotos-Mediathek liegt nicht auf dieser Festplatte, nur eine kleinere Fassung.',
      other: '{{count}} Originale dieser Fotos-Mediathek liegen nicht auf dieser Festplatte, nur kleinere Fassungen.',
    },
  },
  'rewritten-after-import': {
    plain:
      'Einige Dateien wurden verändert, nachdem sie in die Fotos-Mediathek kamen; sie sind nicht mehr wie in iCloud.',
    counted: {
      one: '{{count}} Datei wurde verändert, nachdem sie in die Fotos-Mediathek kam; sie ist nicht mehr wie in iCloud.',
      other:
        '{{count}} Dateien wurden verändert, nachdem sie in die Fotos-Mediathek kamen; sie sind nicht mehr wie in iCloud.',
    },
  },
  'scan-unfinished': {
    plain: 'Die Prüfung dieses Ortes wurde vor ihrem Ende beendet. Was nicht erreicht wurde, ist nicht bekannt.',
    counted: {
      one: 'Die Prüfung dieses Ortes wurde beendet, als noch {{count}} Datei übrig war. Sie ist nicht bekannt.',
      other: 'Die Prüfung dieses Ortes wurde beendet, als noch {{count}} Dateien übrig waren. Sie sind nicht bekannt.',
    },
  },
};
