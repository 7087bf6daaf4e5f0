import type { PassedOverKind } from '../../model/place-standing.ts';
import type { MissingCode, Step, WitnessKind, WitnessSight } from '../../model/witness.ts';
import type { Text } from '../catalogue.ts';

export const witnesses: Readonly<Record<WitnessKind, Text>> = {
  bytes: 'Gleiche Bytes',
  'whole-list': 'Ganze Liste',
  age: 'Alter der Liste',
  independence: 'Ein Ort für sich',
  'looked-everywhere': 'Überall nachgesehen',
};

export const sights: Readonly<Record<WitnessSight, Text>> = {
  'same-bytes': {
    one: '{{count}} Datei hat dieselben Bytes wie in iCloud; zuletzt gelesen: {{day}}.',
    other: '{{count}} Dateien haben dieselben Bytes wie in iCloud; die älteste Lesung ist vom {{day}}.',
  },
  'server-totals':
    'iCloud selbst zählte {{photosCounted}} und {{videosCounted}} ({{day}}), so viele, wie die Liste hat.',
  'all-parts': {
    one: 'Der {{count}} Teil der Kopie ist hier; jedes Foto hat seine Zeile und jede Zeile ihr Foto.',
    other: 'Alle {{count}} Teile der Kopie sind hier; jedes Foto hat seine Zeile und jede Zeile ihr Foto.',
  },
  'typed-totals':
    'Sie haben {{photosCounted}} und {{videosCounted}} abgelesen ({{view}}, {{day}}), so viele, wie die Liste hat.',
  'list-dated': 'Die Liste ist vom {{day}}.',
  'list-dated-by-file': 'Die Datei der Liste ist vom {{day}}, wenn Sie sie da bekommen haben.',
  'no-list-needed': 'Für diese Frage braucht es keine Liste.',
  'places-apart': {
    one: 'Die Kopien liegen getrennt von iCloud und vom iPhone: {{places}}.',
    other: 'Die Kopien liegen an {{count}} Orten, getrennt von iCloud und vom iPhone: {{places}}.',
  },
  'read-to-the-end': {
    one: 'Jeder Ordner des Ortes wurde bis zum Ende gelesen.',
    other: 'Jeder Ordner der {{count}} Orte wurde bis zum Ende gelesen.',
  },
};

export const missing: Readonly<Record<MissingCode, Text>> = {
  'bytes-not-listed': {
    one: 'Zu {{count}} Datei hat die Liste keine Prüfsumme; nichts kann nachweisen, dass die Datei hier dieselbe ist.',
    other:
      'Zu {{count}} Dateien hat die Liste keine Prüfsummen; nichts kann nachweisen, dass die Dateien hier dieselben sind.',
  },
  'bytes-not-read': {
    one: '{{count}} Datei hier wurde noch nicht ganz gelesen.',
    other: '{{count}} Dateien hier wurden noch nicht ganz gelesen.',
  },
  'half-not-listed': {
    one: 'Zu {{count}} Foto hat die zweite Hälfte (der Film eines Live Photos oder das RAW) keine Prüfsumme auf der Liste.',
    other:
      'Zu {{count}} Fotos hat die zweite Hälfte (der Film eines Live Photos oder das RAW) keine Prüfsumme auf der Liste.',
  },
  'checksums-do-not-apply':
    'Die Prüfsummen dieser Liste sind von anderer Art als die von Dateien und weisen deshalb nichts nach.',
  'not-compared': {
    one: '{{count}} ist nach Name und Datum an zwei Orten. Die Bytes hat niemand verglichen.',
    other: '{{count}} sind nach Name und Datum an zwei Orten. Ihre Bytes hat niemand verglichen.',
  },
  'proof-stale': {
    one: 'Genaue Kopie ({{day}}). Seither hat sie niemand wieder gelesen ({{place}}).',
    other: 'Genaue Kopien ({{day}}). Seither hat niemand {{count}} Dateien wieder gelesen ({{place}}).',
  },
  'proof-undated': {
    one: '{{count}} Datei in „{{place}}“ war nachweislich dieselbe, aber niemand weiß, wann sie gelesen wurde.',
    other: '{{count}} Dateien in „{{place}}“ waren nachweislich dieselben, aber niemand weiß, wann sie gelesen wurden.',
  },
  'proof-elsewhere': {
    one: 'Für {{count}} liegen dieselben Bytes nur an einem Ort, der nicht zählt.',
    other: 'Für {{count}} liegen dieselben Bytes nur an Orten, die nicht zählen.',
  },
  'written-since-attached': {
    one: '{{count}} Datei wurde auf „{{place}}“ geschrieben, seit es angeschlossen ist. Ob die Festplatte sie hat, weiß man erst, wenn sie ausgeworfen wurde und wieder da ist.',
    other:
      '{{count}} Dateien wurden auf „{{place}}“ geschrieben, seit es angeschlossen ist. Ob die Festplatte sie hat, weiß man erst, wenn sie ausgeworfen wurde und wieder da ist.',
  },
  'not-certain': {
    one: 'Zu {{count}} ist etwas Ähnliches hier, aber es ist nicht sicher, dass es dasselbe ist.',
    other: 'Zu {{count}} ist etwas Ähnliches hier, aber es ist nicht sicher, dass es dasselbe ist.',
  },
  'not-found': {
    one: '{{count}} wurde nicht gefunden, und niemand kann sagen, ob das eine Lücke ist.',
    other: '{{count}} wurden nicht gefunden, und niemand kann sagen, ob das Lücken sind.',
  },
  'broken-in-icloud': {
    one: '{{count}} Datei hier ist Byte für Byte, was iCloud hat, und sie ist leer oder beschädigt: Auch die Kopie in iCloud sieht beschädigt aus.',
    other:
      '{{count}} Dateien hier sind Byte für Byte, was iCloud hat, und sie sind leer oder beschädigt: Auch die Kopien in iCloud sehen beschädigt aus.',
  },
  'no-list': 'Es gibt keine Liste von dem, was in iCloud ist.',
  'only-totals':
    'Nur Gesamtzahlen sind bekannt ({{photosCounted}}, {{videosCounted}}), und Gesamtzahlen nennen kein Foto.',
  'list-empty': 'Auf der Liste stehen keine Fotos.',
  'list-of-other': 'Diese Liste ist keine von iCloud. Sie kann Lücken zeigen und nie alles sein.',
  'list-subject-unknown': 'Es ist nicht bekannt, wovon diese Liste ist.',
  'rows-not-read': {
    one: '{{count}} Zeile oder Angabe der Liste wurde nicht gelesen; die Liste ist also nicht ganz.',
    other: '{{count}} Zeilen oder Angaben der Liste wurden nicht gelesen; die Liste ist also nicht ganz.',
  },
  'list-lacks': 'Die Liste ist nicht ganz. {{note}}',
  'parts-missing': 'Teile der Kopie fehlen: {{present}} von {{of}} sind hier.',
  'parts-doubtful': {
    one: 'Ein Teil der Kopie ist ohne seine Liste hier, mit einer leeren, oder unter einem Namen, der seine Nummer verbirgt.',
    other:
      '{{count}} Teile der Kopie sind ohne ihre Listen hier, mit leeren, oder unter Namen, die ihre Nummern verbergen.',
  },
  'two-accounts': 'Die Listen sind von zwei Accounts oder Mediatheken.',
  'totals-missing': 'Zwei Gesamtzahlen würden zeigen, dass die Liste alles ist: Fotos und Videos, anderswo abgelesen.',
  'totals-half': 'Nur eine der beiden Gesamtzahlen wurde eingegeben.',
  'totals-undated': 'Es ist nicht bekannt, wann die Gesamtzahlen abgelesen wurden.',
  'totals-out-of-order':
    'Die Gesamtzahlen vom Tag der Anforderung liegen nicht vor denen vom Tag der Ankunft: Einer der beiden Tage stimmt nicht.',
  'totals-apart': {
    one: 'Zwischen den Gesamtzahlen und der Liste liegt {{count}} Stunde. Höchstens ein Tag darf es sein.',
    other: 'Zwischen den Gesamtzahlen und der Liste liegen {{count}} Stunden. Höchstens ein Tag darf es sein.',
  },
  'totals-need-pair':
    'Apples Kopie braucht Tage. Zwei Gesamtzahlen (Fotos und Videos) vom Tag der Anforderung und dieselben vom Tag der Ankunft würden zeigen, dass die Liste alles ist.',
  'totals-far-apart': {
    one: 'Zwischen Anforderung und Ankunft der Kopie liegt {{count}} Tag. Höchstens {{most}} dürfen es sein: Niemand weiß, von welchem Tag die Liste ist.',
    other:
      'Zwischen Anforderung und Ankunft der Kopie liegen {{count}} Tage. Höchstens {{most}} dürfen es sein: Niemand weiß, von welchem Tag die Liste ist.',
  },
  'totals-changed': 'Zwischen der Anforderung von Apples Kopie und ihrer Ankunft kamen Fotos hinzu oder verschwanden.',
  'totals-of-itself':
    'Die Gesamtzahlen ({{view}}) kommen aus derselben Mediathek wie die Liste und bezeugen deshalb nichts.',
  'hidden-open': {
    one: 'Es ist nicht bekannt, ob die Gesamtzahlen ausgeblendete Fotos mitzählen; die Liste hat {{count}}.',
    other: 'Es ist nicht bekannt, ob die Gesamtzahlen ausgeblendete Fotos mitzählen; die Liste hat {{count}}.',
  },
  'shared-open': {
    one: 'Es ist nicht bekannt, ob die Gesamtzahlen Fotos einer geteilten Mediathek mitzählen; die Liste hat {{count}}.',
    other:
      'Es ist nicht bekannt, ob die Gesamtzahlen Fotos einer geteilten Mediathek mitzählen; die Liste hat {{count}}.',
  },
  'totals-differ':
    'Die Gesamtzahlen ({{photosCounted}}, {{videosCounted}}) sind nicht die der Liste ({{listPhotosCounted}}, {{listVideosCounted}}).',
  'days-differ':
    'Nach Ihrer Angabe reichen die Fotos in iCloud bis {{typed}}; auf der Liste reichen sie bis {{found}}.',
  'server-totals-differ':
    'iCloud selbst zählte {{photosCounted}} und {{videosCounted}}; die Liste hat {{listPhotosCounted}} und {{listVideosCounted}}.',
  'server-totals-open': {
    one: 'In der eigenen Zählung von iCloud ist {{count}} ausgeblendetes, gelöschtes oder geteiltes Foto vielleicht enthalten.',
    other:
      'In der eigenen Zählung von iCloud sind {{count}} ausgeblendete, gelöschte oder geteilte Fotos vielleicht enthalten.',
  },
  'cable-only-warns':
    'Zahlen, die per Kabel kommen, warnen nur, bis das mit einem echten iPhone erprobt ist. Geben Sie auch die Gesamtzahlen ein.',
  'server-totals-old':
    'Die eigene Zählung von iCloud ist älter als das neueste Foto der Liste oder als die letzte Synchronisierung.',
  'age-unknown': 'Nichts sagt, von wann die Liste ist.',
  'age-impossible': 'Die Liste ist laut ihrem Datum vom {{day}}; das kann nicht sein.',
  'age-future': 'Die Liste ist laut ihrem Datum vom {{day}}, aber nach der Uhr dieses Computers ist der {{today}}.',
  'list-too-old': {
    one: 'Die Liste ist vom {{day}}, {{count}} Tag alt. Das ist zu alt.',
    other: 'Die Liste ist vom {{day}}, {{count}} Tage alt. Das ist zu alt.',
  },
  'age-by-file-only': 'Nur das Datum der Datei ist bekannt ({{day}}); das genügt hier nicht.',
  'no-place': 'Es wurde kein Ordner mit Ihren Fotos angesehen.',
  'no-copies': 'Kein Ort, der angesehen wurde, hat eine Kopie, die zählt.',
  'place-unknown': 'Es ist nicht bekannt, wo „{{place}}“ liegt; deshalb zählt dieser Ort nicht.',
  'place-in-step':
    '„{{place}}“ wird mit iCloud synchronisiert: Was in iCloud gelöscht wird, verschwindet auch dort; deshalb zählt dieser Ort nicht.',
  'place-of-phone': '„{{place}}“ ist das iPhone selbst oder ein Backup davon; deshalb zählt dieser Ort nicht.',
  'place-goes-away':
    '„{{place}}“ ist ein Papierkorb oder ein Snapshot, der von selbst verschwindet; deshalb zählt dieser Ort nicht.',
  'place-in-memory':
    '„{{place}}“ liegt im Arbeitsspeicher dieses Computers und ist nach einem Neustart weg; der Ort zählt also nicht.',
  'place-by-list': '„{{place}}“ ist nur durch eine Liste bekannt. Niemand hat die Dateien gelesen.',
  'looked-long-ago': {
    one: '„{{place}}“ wurde zuletzt angesehen: {{day}}, vor {{count}} Tag.',
    other: '„{{place}}“ wurde zuletzt angesehen: {{day}}, vor {{count}} Tagen.',
  },
  'made-like-open':
    'Es ist nicht bekannt, ob ein Programm „{{place}}“ einem anderen Ort angleicht (Klon, Synchronisierung, Backup).',
  'one-place-only': {
    one: '{{count}} Foto oder Video ist nicht sicher an einem zweiten Ort.',
    other: '{{count}} Fotos und Videos sind nicht sicher an einem zweiten Ort.',
  },
  'scan-unfinished': 'Die Durchsicht von „{{place}}“ ist nicht fertig.',
  'nothing-seen': 'Es wurde kein Ort mit Kopien angesehen.',
  'place-unread': '„{{place}}“ wurde nicht vollständig gelesen. {{note}}',
  'same-files-open':
    'Ein Programm oder dieser Computer selbst zeigt „{{place}}“ oder den ersten Ordner als Ordner an. Deshalb kann niemand sagen, ob beide nicht dieselben Dateien sind.',
  'placeholders-not-asked': 'Welche Dateien von „{{place}}“ nur in einer Cloud liegen, war nicht herauszufinden.',
  'passed-over': {
    one: 'In „{{place}}“ wurde {{count}} Eintrag übergangen, in dem Fotos sein können ({{kind}}), zum Beispiel {{example}}.',
    other:
      'In „{{place}}“ wurden {{count}} Einträge übergangen, in denen Fotos sein können ({{kind}}), zum Beispiel {{example}}.',
  },
  'passed-over-not-counted': 'Was in „{{place}}“ übergangen wurde, wurde nicht gezählt.',
};

export const steps: Readonly<Record<Step, Text>> = {
  'add-list':
    'Geben Sie eine Liste von iCloud dazu: per Kabel vom iPhone, aus der Fotos-Mediathek eines Macs, oder Apples Kopie Ihrer Daten.',
  'get-list-of-proof':
    'Holen Sie eine Liste mit Prüfsummen: per Kabel vom iPhone, aus der Fotos-Mediathek eines Macs, oder Apples Kopie Ihrer Daten.',
  'get-list-again': 'Holen Sie die Liste noch einmal, ganz und neu.',
  'read-totals-once-more':
    'Lesen Sie die Gesamtzahlen noch einmal ab, und geben Sie sie neu ein, wenn es andere sind. Bleiben sie gleich, holen Sie die Liste noch einmal, ganz und neu.',
  'get-all-parts': 'Laden Sie alle Teile von Apples Kopie in einen Ordner, unter den Namen, mit denen sie kommen.',
  'type-totals':
    'Geben Sie die zwei Gesamtzahlen ein (Fotos, Videos), die iCloud.com unten in der Mediathek zeigt, oder das iPhone unter Einstellungen › Allgemein › Info.',
  'type-both-totals': 'Geben Sie beide Gesamtzahlen ein, die der Fotos und die der Videos.',
  'type-totals-again': 'Lesen Sie die Gesamtzahlen am Tag der Liste noch einmal ab, und sagen Sie, wann das war.',
  'type-totals-elsewhere': 'Lesen Sie die Gesamtzahlen anderswo ab: auf iCloud.com oder auf einem anderen Gerät.',
  'type-totals-when-asked-for-and-when-it-came':
    'Geben Sie die Gesamtzahlen ein (Fotos, Videos), die iCloud.com unten in der Mediathek zeigt, oder das iPhone unter Einstellungen › Allgemein › Info: die vom Tag, an dem Sie Apples Kopie anforderten, und die vom Tag, an dem sie kam.',
  'say-hidden': 'Öffnen Sie „Ausgeblendet“, und sagen Sie, ob dort nichts ist oder ob die Gesamtzahlen es mitzählen.',
  'say-shared': 'Sagen Sie, ob es eine geteilte Mediathek gibt und ob die Gesamtzahlen ihre Fotos mitzählen.',
  'say-list-date': 'Sagen Sie, wann die Liste gemacht wurde.',
  'say-list-subject': 'Sagen Sie, wovon die Liste ist.',
  'set-clock': 'Stellen Sie die Uhr dieses Computers, und prüfen Sie noch einmal.',
  'read-every-file': 'Lassen Sie jede Datei ganz lesen.',
  'read-again':
    'Schließen Sie die Festplatte an, und prüfen Sie noch einmal: Was zu lange nicht gelesen wurde, wird wieder gelesen.',
  'eject-and-plug-in':
    'Werfen Sie die Festplatte aus, ziehen Sie sie ab, schließen Sie sie wieder an und prüfen Sie noch einmal. Steht das dann noch da, starten Sie zuerst den Computer neu.',
  'plug-in': 'Schließen Sie die Festplatte an.',
  'add-place': 'Prüfen Sie den Ordner mit Ihren Fotos, auf einer eigenen Festplatte.',
  'answer-made-like': 'Beantworten Sie, ob ein Programm diesen Ort einem anderen angleicht, und welchem.',
  'say-where-it-lies':
    'Wählen Sie einen Ordner auf einer Festplatte, die dieser Computer kennt, oder sagen Sie, was der Ort ist.',
  'copy-out': 'Kopieren Sie die Fotos von dort auf eine eigene Festplatte, und prüfen Sie diese Kopie.',
  'choose-the-folder-itself':
    'Wählen Sie die Ordner selbst auf ihren Festplatten, nicht das, was ein Programm von ihnen zeigt. Zeigt es eine Cloud, kopieren Sie die Fotos von dort auf eine eigene Festplatte, und vergleichen Sie diese Kopie.',
  'scan-to-the-end': 'Lassen Sie die Durchsicht des Ortes bis zum Ende laufen.',
  'give-access': 'Geben Sie Zugriff auf diese Ordner und Dateien, und prüfen Sie noch einmal.',
  'look-for-placeholders-again': 'Prüfen Sie noch einmal. Bleibt es so, laden Sie zuerst alle Dateien dieses Ordners.',
  'look-at-what-was-passed-over':
    'Sehen Sie selbst nach: Entpacken Sie, was gepackt ist, und wählen Sie verlinkte und versteckte Ordner als eigene Orte.',
  'look-on-the-phone': 'Sehen Sie diese zuerst auf dem iPhone an: Dort ist vielleicht noch ein gutes Original.',
};

export const passedOver: Readonly<Record<PassedOverKind, Text>> = {
  link: 'Verknüpfungen',
  'hidden-folder': 'versteckte Ordner',
  'hidden-file': 'versteckte Dateien',
  archive: 'gepackte Dateien',
  'unfinished-download': 'unfertige Downloads',
  'other-ending': 'Dateien mit anderen Endungen',
  'inside-library': 'Dateien von Mediatheken, die keine Originale sind',
  'special-file': 'Pipes, Sockets und Geräte, die keine Dateien sind',
  'system-entry': 'Dateien des Systems',
};
