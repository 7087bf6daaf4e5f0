import type { phoneProblems as english } from '../en/phone-problems.ts';

export const phoneProblems: typeof english = {
  'phone-no-helper-mac': {
    what: 'Der Teil von macOS, der mit iPhones spricht, antwortet nicht.',
    meaning: 'Ohne ihn ist nichts an einem Kabel zu sehen. Ihr iPhone und seine Fotos wurden nicht berührt.',
    nextStep: 'Starten Sie den Mac neu, schließen Sie das iPhone wieder an und versuchen Sie es noch einmal.',
  },
  'phone-no-helper-windows': {
    what: 'Diesem Computer fehlt das Hilfsprogramm für iPhones, oder es läuft nicht.',
    meaning: 'Windows braucht ein Programm von Apple, um mit einem iPhone zu sprechen. Es wurde nichts gelesen.',
    nextStep:
      'Installieren Sie „Apple-Geräte“ aus dem Microsoft Store, öffnen Sie es einmal bei angeschlossenem iPhone und versuchen Sie es noch einmal.',
  },
  'phone-no-helper-linux': {
    what: 'Diesem Computer fehlt das Hilfsprogramm für iPhones, oder es läuft nicht.',
    meaning: 'Linux braucht das Paket „usbmuxd“, um mit einem iPhone zu sprechen. Es wurde nichts gelesen.',
    nextStep: 'Installieren Sie „usbmuxd“, schließen Sie das iPhone wieder an und versuchen Sie es noch einmal.',
  },
  'phone-none': {
    what: 'Kein iPhone antwortet an einem Kabel.',
    meaning:
      'Es ist nicht angeschlossen, das Kabel lädt nur, es ist seit einer Stunde gesperrt, oder es fragt etwas auf seinem Bildschirm.',
    nextStep: 'Schließen Sie es an, entsperren Sie es und tippen Sie auf „Erlauben“ oder „Vertrauen“, wenn es fragt.',
  },
  'phone-several': {
    what: 'Mehr als ein iPhone ist angeschlossen.',
    meaning: 'Gelesen wird immer nur eines, damit ihre Fotos nicht durcheinandergeraten.',
    nextStep: 'Sagen Sie, welches, oder ziehen Sie die anderen ab.',
  },
  'phone-only-wifi': {
    what: 'Das iPhone ist nur über WLAN erreichbar.',
    meaning: 'Diese App benutzt kein Netz und liest ein iPhone darum nur über ein Kabel.',
    nextStep: 'Schließen Sie das iPhone mit einem Kabel an.',
  },
  'phone-never-trusted': {
    what: 'Das iPhone vertraut diesem Computer noch nicht.',
    meaning: 'Nur Sie können es erlauben, auf dem iPhone. Es wurde nichts gelesen.',
    nextStep:
      'Entsperren Sie das iPhone, tippen Sie auf „Vertrauen“ und geben Sie seinen Code ein. Fragt es nicht, öffnen Sie einmal den Finder (Mac) oder Apple-Geräte (Windows).',
  },
  'phone-trust-waiting': {
    what: 'Das iPhone fragt, ob es diesem Computer vertrauen soll.',
    meaning: 'Es wartet auf Ihre Antwort. Es wurde nichts gelesen.',
    nextStep:
      'Entsperren Sie das iPhone, tippen Sie auf „Vertrauen“, geben Sie seinen Code ein und versuchen Sie es noch einmal.',
  },
  'phone-trust-denied': {
    what: 'Auf dem iPhone wurde „Nicht vertrauen“ getippt.',
    meaning: 'Darum darf dieser Computer es nicht lesen. Es wurde nichts gelesen.',
    nextStep: 'Ziehen Sie das iPhone ab, schließen Sie es wieder an und tippen Sie auf „Vertrauen“.',
  },
  'phone-trust-lost': {
    what: 'Das iPhone vertraut diesem Computer nicht mehr.',
    meaning: 'Das geschieht nach einem Zurücksetzen, einem neuen iOS oder nach langer Zeit. Es wurde nichts gelesen.',
    nextStep: 'Ziehen Sie das iPhone ab, schließen Sie es wieder an, entsperren Sie es und tippen Sie auf „Vertrauen“.',
  },
  'phone-locked': {
    what: 'Das iPhone ist gesperrt.',
    meaning: 'Ein gesperrtes iPhone zeigt einem Computer nichts. Es wurde nichts gelesen.',
    nextStep:
      'Entsperren Sie es mit seinem Code, lassen Sie es entsperrt, bis dies fertig ist, und versuchen Sie es noch einmal.',
  },
  'phone-managed': {
    what: 'Das iPhone wird verwaltet und lässt sich von Computern nicht lesen.',
    meaning:
      'Eine Firma, eine Schule oder ein Elternteil hat das eingestellt. Über das Kabel ist nichts über seine Fotos zu sagen.',
    nextStep: 'Fragen Sie, wer es verwaltet, oder nehmen Sie stattdessen eine Liste von iCloud.',
  },
  'phone-unplugged': {
    what: 'Die Verbindung zum iPhone ist abgerissen.',
    meaning: 'Nichts wurde zu Ende gelesen, darum wird nichts daraus geschlossen.',
    nextStep: 'Schließen Sie es wieder an, wenn nötig mit einem anderen Kabel, und versuchen Sie es noch einmal.',
  },
  'phone-silent': {
    what: 'Das iPhone antwortet nicht.',
    meaning: 'Es wurde gefragt und hat eine Viertelminute lang nichts gesagt. Es wird nichts daraus geschlossen.',
    nextStep:
      'Entsperren Sie das iPhone, ziehen Sie das Kabel ab, schließen Sie es wieder an und versuchen Sie es noch einmal.',
  },
  'phone-no-photos': {
    what: 'Das iPhone antwortet, aber seine Liste der Fotos ließ sich nicht lesen.',
    meaning: 'Ohne diese Liste lässt sich nichts darüber sagen, was auf dem iPhone ist.',
    nextStep:
      'Öffnen Sie auf dem iPhone einmal Fotos und versuchen Sie es noch einmal. Bleibt es so, nehmen Sie stattdessen eine Liste von iCloud.',
  },
  'phone-photos-busy': {
    what: 'Das iPhone ändert seine Liste der Fotos immerzu.',
    meaning: 'Eine Kopie, die sich beim Kopieren ändert, kann falsch sein; darum wurde keine verwendet.',
    nextStep:
      'Schließen Sie auf dem iPhone Fotos und Kamera, warten Sie ein paar Minuten und versuchen Sie es noch einmal.',
  },
  'phone-photos-damaged': {
    what: 'Die Liste der Fotos kam beschädigt an.',
    meaning: 'Sie wird nicht verwendet, und es wird nichts daraus geschlossen.',
    nextStep: 'Versuchen Sie es mit einem anderen Kabel oder an einem anderen Anschluss dieses Computers noch einmal.',
  },
  'phone-no-room': {
    what: 'Auf diesem Computer ist zu wenig Platz für eine Kopie der Fotoliste.',
    meaning: 'Die Liste wird in einen vorläufigen Ordner kopiert und danach gelöscht. Es wurde nichts kopiert.',
    nextStep: 'Machen Sie auf diesem Computer Platz und versuchen Sie es noch einmal.',
  },
  'phone-strange': {
    what: 'Das iPhone hat etwas geantwortet, das diese App nicht kennt.',
    meaning: 'Es wird nichts daraus geschlossen. Ihr iPhone wurde nicht verändert.',
    nextStep:
      'Starten Sie das iPhone neu und versuchen Sie es noch einmal. Bleibt es so, melden Sie es und fügen Sie die Protokolldatei bei.',
  },
  'backup-encrypted': {
    what: '{{name}} ist ein verschlüsseltes Backup eines iPhones.',
    meaning: 'Was darin ist, lässt sich ohne sein Passwort nicht lesen, und diese App fragt nicht danach.',
    nextStep: 'Schließen Sie stattdessen das iPhone mit einem Kabel an.',
  },
  'backup-unfinished': {
    what: '{{name}} ist ein Backup eines iPhones, das nicht fertig wurde.',
    meaning: 'Niemand weiß, was darin fehlt; darum wird es nicht verwendet.',
    nextStep: 'Machen Sie das Backup noch einmal, oder schließen Sie das iPhone mit einem Kabel an.',
  },
  'backup-without-photos': {
    what: '{{name}} ist ein Backup eines iPhones ohne seine Liste der Fotos.',
    meaning: 'Ein Telefon, das iCloud-Fotos benutzt, lässt seine Fotos in Backups oft weg.',
    nextStep: 'Schließen Sie stattdessen das iPhone mit einem Kabel an.',
  },
};
