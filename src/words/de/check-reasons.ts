import type { BlindSpotCode, CheckReasonCode } from '../../compare/reason-codes.ts';
import type { Text } from '../catalogue.ts';

export const checkReasons: Readonly<Record<CheckReasonCode | BlindSpotCode, Text>> = {
  'all-verified': 'Jedes Foto und Video der Liste ({{listed}}) ist hier, Byte für Byte.',
  'all-here':
    'Jedes Foto und Video der Liste ({{listed}}) ist hier: {{verified}} Byte für Byte, {{matched}} nach Name und Datum.',
  missing: {
    one: '{{count}} von {{listed}} wurde an keinem geprüften Ort gefunden.',
    other: '{{count}} von {{listed}} wurden an keinem geprüften Ort gefunden.',
  },
  different: {
    one: '{{count}} ist hier, aber nicht ganz oder nicht dasselbe.',
    other: '{{count}} sind hier, aber nicht ganz oder nicht dasselbe.',
  },
  placeholder: {
    one: '{{count}} ist hier nur ein Platzhalter; das Bild liegt noch in der Cloud.',
    other: '{{count}} sind hier nur Platzhalter; die Bilder liegen noch in der Cloud.',
  },
  uncertain: {
    one: 'Für {{count}} ist etwas Ähnliches hier, aber nicht sicher dasselbe.',
    other: 'Für {{count}} ist etwas Ähnliches hier, aber nicht sicher dasselbe.',
  },
  'waiting-not-here': {
    one: '{{count}} wartet noch auf das Hochladen und hat hier keine Kopie: Es ist vielleicht nur auf einem Gerät.',
    other:
      '{{count}} warten noch auf das Hochladen und haben hier keine Kopie: Sie sind vielleicht nur auf einem Gerät.',
  },
  'waiting-here': {
    one: '{{count}} wartet noch auf das Hochladen zu iCloud; hier ist es.',
    other: '{{count}} warten noch auf das Hochladen zu iCloud; hier sind sie.',
  },
  'no-list':
    'Es gibt keine Liste von iCloud. Fügen Sie eine hinzu, oder tippen Sie die Gesamtzahlen ein, die iCloud.com zeigt.',
  'empty-list': 'Auf der Liste stehen keine Fotos; es gibt nichts zu vergleichen. Holen Sie die Liste noch einmal.',
  'no-place': 'Es wurde kein Ordner geprüft. Wählen Sie den Ordner mit Ihren Fotos.',
  'counts-only':
    'Bekannt sind nur Gesamtzahlen ({{typed}} in iCloud, {{here}} hier). Sie nennen kein Foto: Ein fehlendes kann sich hinter einem überzähligen verbergen. Eine Liste kann es sagen.',
  'counts-short':
    'Hier sind weniger Fotos und Videos als in iCloud: {{here}} von {{typed}}, also sind {{difference}} nicht hier.',
  'counts-exceed-list':
    'iCloud hat mehr Fotos und Videos ({{typed}}) als die Liste ({{listed}}): {{difference}} stehen nicht darauf. Holen Sie eine vollständige Liste.',
  'first-day-short': 'Die Fotos in iCloud beginnen am {{typed}}, hier am {{found}}. Vielleicht fehlen die frühesten.',
  'last-day-short': 'Die Fotos in iCloud reichen bis {{typed}}, hier bis {{found}}. Vielleicht fehlen die neuesten.',
  'list-incomplete': 'Die Liste ist nicht vollständig. {{note}}',
  'place-incomplete': '„{{place}}“ ist nicht ganz bekannt. {{note}}',
  'scan-unfinished': 'Die Prüfung von „{{place}}“ ist nicht fertig.',
  'rows-unreadable': {
    one: '{{count}} Zeile der Liste ließ sich nicht lesen.',
    other: '{{count}} Zeilen der Liste ließen sich nicht lesen.',
  },
  'wrong-list':
    'Die Liste ({{listed}}) und die Fotos hier ({{here}}) haben fast nichts gemeinsam ({{common}}). Es ist wohl die Liste einer anderen Mediathek.',
  'only-in-synced-place': {
    one: '{{count}} ist nur in einem Ordner, den iCloud abgleicht: Was in iCloud gelöscht wird, verschwindet auch dort. Das ist kein zweiter Ort.',
    other:
      '{{count}} sind nur in einem Ordner, den iCloud abgleicht: Was in iCloud gelöscht wird, verschwindet auch dort. Das ist kein zweiter Ort.',
  },
  'only-by-list': {
    one: '{{count}} ist nur durch eine Liste eines anderen Ortes bekannt. Die Datei selbst hat niemand gelesen.',
    other: '{{count}} sind nur durch eine Liste eines anderen Ortes bekannt. Die Dateien selbst hat niemand gelesen.',
  },
  expired:
    'Worauf diese Antwort beruht, ist vom {{day}}, vor {{days}} Tagen. Das ist zu alt. Prüfen Sie mit einer neuen Liste.',
  'clock-behind':
    'Die Uhr dieses Computers sagt {{today}}, aber etwas Gelesenes ist vom {{day}}. Stellen Sie die Uhr und prüfen Sie noch einmal.',
  'phone-not-looked-at':
    'Das Telefon selbst. Was nur auf dem Telefon ist und nicht auf der Liste, kann hier niemand sehen.',
  'hidden-not-shown': 'Ausgeblendete Fotos: Diese Liste zeigt sie nicht.',
  'deleted-not-shown': '„Zuletzt gelöscht“: Diese Liste zeigt es nicht.',
  'shared-albums-excluded': 'Geteilte Alben: Sie enthalten kleinere Kopien und gehören nicht zu Ihrer Mediathek.',
  'bursts-excluded': 'Nicht ausgewählte Bilder von Serien: Sie stehen nicht auf der Liste.',
  'waiting-unknown': 'Fotos, die auf dem Telefon noch auf das Hochladen warten: Diese Liste kann sie nicht kennen.',
  'bytes-not-compared': {
    one: 'Die Bytes von {{count}} Datei: Sie ließen sich nicht mit denen in iCloud vergleichen.',
    other: 'Die Bytes von {{count}} Dateien: Sie ließen sich nicht mit denen in iCloud vergleichen.',
  },
  'quality-not-seen':
    'Ob eine Kopie das Original ist: Diese Liste hat weder Fingerabdrücke noch Größen; eine kleinere oder bearbeitete Kopie mit gleichem Namen und Datum fiele nicht auf.',
  'referenced-files': {
    one: '{{count}} Original, das die Mediathek außerhalb von sich speichert.',
    other: '{{count}} Originale, die die Mediathek außerhalb von sich speichert.',
  },
  'synced-place': '„{{place}}“ folgt iCloud: Was dort gelöscht wird, verschwindet auch hier. Das ist kein zweiter Ort.',
  'place-by-list': '„{{place}}“ ist nur durch eine Liste bekannt. Seine Dateien hat niemand gelesen.',
  'one-disk':
    'Die geprüften Orte liegen auf einer Festplatte oder gehören zu einem Dienst: Ein Unglück trifft sie alle.',
};
