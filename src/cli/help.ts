import type { Language } from '../words/words.ts';

/** The help texts. They name options, so they stand together with the parser and not among the words of the screens. */
const EN = {
  main: `Two Places: is every photo that iCloud has also here, whole?

  two-places check FOLDER… [--icloud LIST…] [options]   compare, explain, report
  two-places check FOLDER --with COPY…                  is everything in the folder also in its copy, by bytes
  two-places erase-check FOLDER… --icloud LIST… [answers]  is it safe to erase this iPhone?
  two-places plan-storage FOLDER… [--icloud LIST…]      which iCloud plan is large enough
  two-places verify FOLDER --checksums LIST [--place NAME]  is the copy still what it was, years later
  two-places doctor [FOLDER…]                           can a check work here; nothing in it names you

It reads, compares and explains. It never signs in, never uses the network, and never writes into a photo folder.

  FOLDER            a folder with your photos: on this computer, an external disk, a Photos library,
                    or a zip from iCloud.com or Google Takeout. Zips are read in place, those in a folder too;
                    all zips of one Takeout given together are one place
  --icloud LIST…    what is in iCloud: “Photo Details.csv” or the zips of Apple's copy of your data, a table with names
                    and dates, a folder with such files, or a .photoslibrary. Several may follow
  --with COPY…      instead of a list: every photo of the one FOLDER is looked for in these, whatever it is called there
  --counts TOTALS   the totals that iCloud.com shows: photos=10100,videos=412,first=2009-05-01,last=2026-11-20
  --printed-names everything|only-missing   for names that icloudpd printed: it prints only what its folder lacks,
                    so they are everything only when that folder was empty
  --quick           names, sizes and dates only; seconds instead of minutes, but nothing is proven byte for byte

  --report F.html   one page to keep, print or send
  --csv F           the gaps as a table
  --json F          everything, for programs; - writes to standard output
  --checksums F     the fingerprint of every file, to check a copy again in ten years, with any tool
  --redact          take out names, paths, cameras and exact days

  --today DATE      the day to reckon from (default: today)
  --index DIR       where to remember what was read (default: your data folder)
  --lang en|de      language
  --help, --version

Exit: 0 every listed photo is here, 1 gaps, 2 cannot tell, 3 could not run.
`,
  'erase-check': `Is it safe to erase this iPhone? Everything that “check” takes, and what only you can see on the phone:

  --icloud-photos on|off             Settings > [your name] > iCloud > Photos
  --status finished|syncing|paused|waiting|storage-full|none   what Photos says about syncing
  --storage-full yes|no              Settings > [your name] > iCloud
  --optimize yes|no                  Optimize iPhone Storage
  --phone-photos N --phone-videos N  Settings > General > About
  --shared-library yes|no            do you use a Shared Library?
  --recently-deleted-checked yes|no  is everything you want out of Recently Deleted?
  --hidden-checked yes|no            did you open Hidden and count it?
  --advanced-data-protection yes|no
  --ios 17|18|26

What you leave out counts as “I don't know”. Exit: 0 yes, 1 not yet, 2 cannot tell, 3 could not run.
`,
  'plan-storage': `Which iCloud plan is large enough for this library, now and in a year at its own growth?

  two-places plan-storage FOLDER… [--icloud LIST…] [--other SIZE]

  --other SIZE      what else is in your iCloud, as Settings shows it: 12 GB

Exit: 0 answered, 2 cannot tell, 3 could not run.
`,
} as const;

const DE: Readonly<Record<keyof typeof EN, string>> = {
  main: `Two Places: Ist jedes Foto, das iCloud hat, auch hier, ganz?

  two-places check ORDNER… [--icloud LISTE…] [Optionen]   vergleichen, erklären, berichten
  two-places check ORDNER --with KOPIE…                   ist alles aus dem Ordner auch in der Kopie, Byte für Byte
  two-places erase-check ORDNER… --icloud LISTE… [Antworten]  kann dieses iPhone gefahrlos gelöscht werden?
  two-places plan-storage ORDNER… [--icloud LISTE…]       welcher iCloud-Plan groß genug ist
  two-places verify ORDNER --checksums LISTE [--place NAME]  ist die Kopie nach Jahren noch, was sie war
  two-places doctor [ORDNER…]                             kann hier geprüft werden; nichts darin nennt Sie

Es liest, vergleicht und erklärt. Es meldet sich nirgends an, benutzt nie das Netz und schreibt nie in einen Fotoordner.

  ORDNER            ein Ordner mit Ihren Fotos: auf diesem Computer, einer externen Festplatte, eine Fotos-Mediathek,
                    oder eine Zip-Datei von iCloud.com oder Google Takeout. Zip-Dateien werden an Ort und Stelle gelesen,
                    auch die in einem Ordner; alle Zip-Dateien eines Takeouts zusammen sind ein Ort
  --icloud LISTE…   was in iCloud ist: „Photo Details.csv“ oder die Zip-Dateien aus Apples Kopie Ihrer Daten, eine
                    Tabelle mit Namen und Daten, ein Ordner damit, oder eine .photoslibrary. Mehrere dürfen folgen
  --with KOPIE…     statt einer Liste: jedes Foto des einen ORDNERs wird in diesen gesucht, wie es dort auch heißt
  --counts ZAHLEN   die Gesamtzahlen von iCloud.com: photos=10100,videos=412,first=2009-05-01,last=2026-11-20
  --printed-names everything|only-missing   für Namen, die icloudpd ausgab: Es nennt nur, was in seinem Ordner fehlt;
                    alles ist es nur, wenn dieser Ordner leer war
  --quick           nur Namen, Größen und Daten; Sekunden statt Minuten, aber nichts ist Byte für Byte nachgewiesen

  --report F.html   eine Seite zum Behalten, Drucken oder Verschicken
  --csv F           die Lücken als Tabelle
  --json F          alles, für Programme; - schreibt auf die Standardausgabe
  --checksums F     der Fingerabdruck jeder Datei, um eine Kopie in zehn Jahren wieder zu prüfen, mit jedem Werkzeug
  --redact          Namen, Pfade, Kameras und genaue Tage weglassen

  --today DATUM     der Tag, von dem an gerechnet wird (sonst heute)
  --index ORDNER    wo gemerkt wird, was gelesen wurde (sonst Ihr Datenordner)
  --lang en|de      Sprache
  --help, --version

Ende: 0 jedes Foto der Liste ist hier, 1 Lücken, 2 nicht zu sagen, 3 ging nicht.
`,
  'erase-check': `Kann dieses iPhone gefahrlos gelöscht werden? Alles, was „check“ nimmt, und was nur Sie auf dem Telefon sehen:

  --icloud-photos on|off             Einstellungen > [Ihr Name] > iCloud > Fotos
  --status finished|syncing|paused|waiting|storage-full|none   was Fotos über das Synchronisieren sagt
  --storage-full yes|no              Einstellungen > [Ihr Name] > iCloud
  --optimize yes|no                  iPhone-Speicher optimieren
  --phone-photos N --phone-videos N  Einstellungen > Allgemein > Info
  --shared-library yes|no            benutzen Sie eine geteilte Mediathek?
  --recently-deleted-checked yes|no  ist alles, was Sie wollen, aus „Zuletzt gelöscht“ heraus?
  --hidden-checked yes|no            haben Sie „Ausgeblendet“ geöffnet und mitgezählt?
  --advanced-data-protection yes|no
  --ios 17|18|26

Was Sie weglassen, heißt „weiß ich nicht“. Ende: 0 ja, 1 noch nicht, 2 nicht zu sagen, 3 ging nicht.
`,
  'plan-storage': `Welcher iCloud-Plan ist groß genug für diese Mediathek, jetzt und in einem Jahr bei ihrem Wachstum?

  two-places plan-storage ORDNER… [--icloud LISTE…] [--other GRÖSSE]

  --other GRÖSSE    was sonst in Ihrer iCloud liegt, wie die Einstellungen es zeigen: 12 GB

Ende: 0 beantwortet, 2 nicht zu sagen, 3 ging nicht.
`,
};

/** The help for a command, or the overview for anything else. */
export function helpText(topic: string | null, language: Language): string {
  const texts = language === 'de' ? DE : EN;
  return topic === 'erase-check' || topic === 'plan-storage' ? texts[topic] : texts.main;
}
