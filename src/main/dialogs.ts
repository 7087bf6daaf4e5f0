import { type BrowserWindow, dialog } from 'electron';
import type { ShellWords } from './shell-words.ts';

/** The system's dialogs. Each gives a path to main, or null when the person changed their mind. */
export interface Dialogs {
  chooseFolder(): Promise<string | null>;
  chooseLibrary(): Promise<string | null>;
  askWhere(defaultPath: string, type: { extension: string; name: string }): Promise<string | null>;
  crashed(): Promise<void>;
}

/** Dialogs over the window that there is at that moment. */
export function createDialogs(
  window: () => BrowserWindow | null,
  words: () => ShellWords,
  pictures: () => string,
): Dialogs {
  let lastFolder: string | null = null;
  const choose = async (title: string, properties: ('openDirectory' | 'openFile')[]): Promise<string | null> => {
    const options = { title, defaultPath: lastFolder ?? pictures(), properties };
    const over = window();
    const answer = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
    const [chosen] = answer.canceled ? [] : answer.filePaths;
    if (chosen !== undefined) lastFolder = chosen;
    return chosen ?? null;
  };
  return {
    // On macOS a Photos library is a package, that is, a file to the dialog: both kinds must be choosable.
    chooseFolder: () =>
      choose(
        words().chooseFolderTitle,
        process.platform === 'darwin' ? ['openDirectory', 'openFile'] : ['openDirectory'],
      ),
    chooseLibrary: () =>
      choose(
        words().chooseLibraryTitle,
        process.platform === 'darwin' ? ['openFile', 'openDirectory'] : ['openDirectory'],
      ),
    askWhere: async (defaultPath, { extension, name }) => {
      const options = { defaultPath, filters: [{ name, extensions: [extension] }] };
      const over = window();
      const answer = await (over ? dialog.showSaveDialog(over, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    crashed: async () => {
      const { crashed, crashedDetail } = words();
      await dialog.showMessageBox({ type: 'error', message: crashed, detail: crashedDetail, buttons: ['OK'] });
    },
  };
}
