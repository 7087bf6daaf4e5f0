import type { Settings } from '../bridge/contract.ts';

/** The few sentences that the system shows for us, outside the window: menu, dialogs, the reminder. */
export interface ShellWords {
  readonly file: string;
  readonly chooseFolder: string;
  readonly saveReport: string;
  readonly go: string;
  readonly screens: Readonly<Record<string, string>>;
  readonly help: string;
  readonly diagnostics: string;
  readonly chooseFolderTitle: string;
  readonly chooseLibraryTitle: string;
  readonly reminderTitle: string;
  readonly reminderBody: string;
  readonly crashed: string;
  readonly crashedDetail: string;
}

/** Screens of the window that the menu can go to, in their order. The words are those of the window's own navigation. */
export const MENU_SCREENS = ['computer', 'icloud', 'iphone', 'result', 'report', 'history'] as const;

const EN: ShellWords = {
  file: 'File',
  chooseFolder: 'Choose a Folder…',
  saveReport: 'Save Report…',
  go: 'Go',
  screens: {
    computer: 'Your Computer',
    icloud: 'iCloud',
    iphone: 'Your iPhone',
    result: 'Result',
    report: 'Report',
    history: 'History',
  },
  help: 'Help',
  diagnostics: 'Diagnostics',
  chooseFolderTitle: 'Choose a folder with photos',
  chooseLibraryTitle: 'Choose a Photos library',
  reminderTitle: 'Time to check your photos',
  reminderBody: 'A month has passed. Open Two Places to see that every photo is still in two places.',
  crashed: 'Two Places ran into an error and has to close.',
  crashedDetail:
    'No photo was changed. What was found so far is kept. The log says what happened, without names of files.',
};

const DE: ShellWords = {
  file: 'Ablage',
  chooseFolder: 'Ordner wählen …',
  saveReport: 'Bericht sichern …',
  go: 'Gehe zu',
  screens: {
    computer: 'Dein Computer',
    icloud: 'iCloud',
    iphone: 'Dein iPhone',
    result: 'Ergebnis',
    report: 'Bericht',
    history: 'Verlauf',
  },
  help: 'Hilfe',
  diagnostics: 'Diagnose',
  chooseFolderTitle: 'Wähle einen Ordner mit Fotos',
  chooseLibraryTitle: 'Wähle eine Fotos-Mediathek',
  reminderTitle: 'Zeit, deine Fotos zu prüfen',
  reminderBody: 'Ein Monat ist vorbei. Öffne Two Places und sieh nach, ob jedes Foto noch an zwei Orten ist.',
  crashed: 'In Two Places ist ein Fehler aufgetreten; das Programm wird geschlossen.',
  crashedDetail:
    'Kein Foto wurde verändert. Was bisher gefunden wurde, bleibt. Das Protokoll sagt, was geschah, ohne Namen von Dateien.',
};

/** The sentences in the chosen language, or in that of the system (`locale`, BCP 47). */
export function shellWords(language: Settings['language'], locale: string): ShellWords {
  const wanted = language === 'system' ? locale.slice(0, 2).toLowerCase() : language;
  return wanted === 'de' ? DE : EN;
}
