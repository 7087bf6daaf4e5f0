import type { BlindSpotCode, CheckReasonCode } from '../../compare/verdict/reason-codes.ts';
import type { Text } from '../catalogue.ts';

export const checkReasons: Readonly<Record<CheckReasonCode | BlindSpotCode, Text>> = {
  'all-verified': 'Jedes Foto und Video der Liste ({{listed}}) ist hier, Byte für Byte.',
  'all-here':
    'Jedes Foto und Video der Liste ({{listed}}) ist hier: {{verified}} Byte für Byte, {{matched}} nach Name und Datum.',
  'all-here-by-size':
    'Jedes Foto und Video der Liste ({{listed}}) scheint hier zu sein: {{verified}} Byte für Byte, {{matched}} nach Name und Größe oder Datum.',
  missing: {
    one: '{{count}} von {{listed}} wurde an keinem geprüften Ort gefunden.',
    other: '{{count}} von {{listed}} wurden an keinem geprüften Ort gefunden.',
  },
  different: {
    one: '{{count}} ist hier, aber nicht ganz oder nicht dasselbe.',
    other: '{{count}} sind hier, aber nicht ganz oder nicht dasselbe.',
  },
  placeholder: {
    one: '{{count}} ist hier nur dem Namen nach; das Bild liegt noch in der Cloud.',
    other: '{{count}} sind hier nur dem Namen nach; die Bilder liegen noch in der Cloud.',
  },
  'broken-here': {
    one: '{{count}} ist hier genau so, wie iCloud es hat, und ist leer oder beschädigt: Auch die Kopie in iCloud sieht beschädigt aus. Sehen Sie zuerst auf dem iPhone nach.',
    other:
      '{{count}} sind hier genau so, wie iCloud sie hat, und sind leer oder beschädigt: Auch die Kopien in iCloud sehen beschädigt aus. Sehen Sie zuerst auf dem iPhone nach.',
  },
  'waiting-not-here': {
    one: '{{count}} wartet noch auf das Hochladen und hat hier keine Kopie: Es ist vielleicht nur auf einem Gerät.',
    other:
      '{{count}} warten noch auf das Hochladen und haben hier keine Kopie: Sie sind vielleicht nur auf einem Gerät.',
  },
  'only-on-phone': {
    one: '{{count}} ist nur auf Ihrem iPhone: Es ist nicht hochgeladen, und hier gibt es keine Kopie.',
    other: '{{count}} sind nur auf Ihrem iPhone: Sie sind nicht hochgeladen, und hier gibt es keine Kopie.',
  },
  'waiting-here': {
    one: '{{count}} wartet noch auf das Hochladen zu iCloud; hier ist es.',
    other: '{{count}} warten noch auf das Hochladen zu iCloud; hier sind sie.',
  },
  'edits-beside': {
    one: '{{count}} Foto der Liste wurde bearbeitet. Sein Original wurde verglichen, die Bearbeitung nicht.',
    other: '{{count}} Fotos der Liste wurden bearbeitet. Ihre Originale wurden verglichen, die Bearbeitungen nicht.',
  },
  'photos-short': 'Fotos: {{typed}} in iCloud, {{here}} hier. Das sind {{difference}} weniger hier.',
  'videos-short': 'Videos: {{typed}} in iCloud, {{here}} hier. Das sind {{difference}} weniger hier.',
  'first-day-short': 'Die Fotos in iCloud beginnen am {{typed}}, hier am {{found}}. Vielleicht fehlen die frühesten.',
  'last-day-short': 'Die Fotos in iCloud reichen bis {{typed}}, hier bis {{found}}. Vielleicht fehlen die neuesten.',
  'wrong-list':
    'Die Liste ({{listed}}) und die Fotos hier ({{here}}) haben fast nichts gemeinsam ({{common}}). Es ist wohl die Liste einer anderen Mediathek.',
  'in-two-places': '{{count}} von {{all}} Fotos und Videos, die hier sind, sind an mindestens zwei unabhängigen Orten.',
  'seem-in-two-places': {
    one: '{{count}} von {{all}} Fotos und Videos, die hier sind, scheint an mindestens zwei unabhängigen Orten zu sein: nach Name und Datum, die Bytes wurden nicht verglichen.',
    other:
      '{{count}} von {{all}} Fotos und Videos, die hier sind, scheinen an mindestens zwei unabhängigen Orten zu sein: nach Name und Datum, die Bytes wurden nicht verglichen.',
  },
  'in-one-place': {
    one: '{{count}} von {{all}} Fotos und Videos, die hier sind, ist nur an einem Ort.',
    other: '{{count}} von {{all}} Fotos und Videos, die hier sind, sind nur an einem Ort.',
  },
  'one-copy-is-enough': {
    one: '{{count}} liegt in einem Ordner, von dem Sie sagten, dass eine Kopie genügt.',
    other: '{{count}} liegen in Ordnern, von denen Sie sagten, dass eine Kopie genügt.',
  },
  'phone-not-looked-at':
    'Das Telefon selbst. Was nur auf dem Telefon ist und nicht auf der Liste, kann hier niemand sehen.',
  'phone-photos-only':
    'Andere Apps auf dem iPhone: Nur seine Fotos wurden gelesen, am {{day}}. Nachrichten, WhatsApp und Dateien haben ihre Bilder anderswo.',
  'hidden-not-shown': 'Ausgeblendete Fotos: Diese Liste zeigt sie nicht.',
  'deleted-not-shown': '„Zuletzt gelöscht“: Diese Liste zeigt es nicht.',
  'shared-albums-excluded':
    'Geteilte Alben: Sie gehören nicht zu Ihrer Mediathek, und ältere enthalten kleinere Kopien.',
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
