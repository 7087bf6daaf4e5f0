import {
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { baseName } from '../model/file-name.ts';
import { safeName } from '../words/safe-name.ts';
import type { ShellWords } from '../words/shell-words.ts';

/** The system's dialogs. Each gives a path to main, or null when the person changed their mind. */
export interface Dialogs {
  chooseFolder(): Promise<string | null>;
  chooseZip(): Promise<string | null>;
  chooseLibrary(): Promise<string | null>;
  askWhere(defaultPath: string, type: { extension: string; name: string }): Promise<string | null>;
  /** Whether the file of this name may be replaced. */
  askToReplace(name: string): Promise<boolean>;
  /** Whether what was dropped onto the window is really to be checked. `file`: its absolute path, which is shown. */
  askToCheck(file: string): Promise<boolean>;
  /** The window did not open. True: it is to be tried again. */
  notOpened(reason: string): Promise<boolean>;
  crashed(): Promise<void>;
}

type Properties = NonNullable<OpenDialogOptions['properties']>;

/** Dialogs over the window that there is at that moment. */
export function createDialogs(parts: {
  readonly window: () => BrowserWindow | null;
  readonly words: () => ShellWords;
  readonly pictures: () => string;
  readonly platform: NodeJS.Platform;
}): Dialogs {
  const { window, words, platform } = parts;
  let lastFolder: string | null = null;

  const choose = async (
    title: string,
    properties: Properties,
    filters: OpenDialogOptions['filters'] = [],
  ): Promise<string | null> => {
    // macOS shows no title of a dialog, but its message.
    const options = { title, message: title, defaultPath: lastFolder ?? parts.pictures(), properties, filters };
    const over = window();
    const answer = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
    const [chosen] = answer.canceled ? [] : answer.filePaths;
    if (chosen !== undefined) lastFolder = chosen;
    return chosen ?? null;
  };

  /** True for the second button; the first one is what Escape means. */
  const confirm = async (options: MessageBoxOptions, [no, yes]: readonly [string, string]): Promise<boolean> => {
    const asked: MessageBoxOptions = { ...options, buttons: [no, yes], defaultId: 0, cancelId: 0, noLink: true };
    const over = window();
    const { response } = await (over ? dialog.showMessageBox(over, asked) : dialog.showMessageBox(asked));
    return response === 1;
  };

  // On macOS a Photos library is a package, that is, a file to the dialog: both kinds must be choosable. The dialogs of other
  // systems can show folders or files, not both.
  const folders: Properties = platform === 'darwin' ? ['openDirectory', 'openFile'] : ['openDirectory'];

  return {
    chooseFolder: () => choose(words().chooseFolderTitle, folders),
    chooseZip: () =>
      choose(words().chooseZipTitle, ['openFile'], [{ name: words().zips, extensions: ['zip', 'tgz', 'tar', 'gz'] }]),
    chooseLibrary: () => choose(words().chooseLibraryTitle, folders),
    askWhere: async (defaultPath, { extension, name }) => {
      const options: SaveDialogOptions = {
        defaultPath,
        filters: [{ name, extensions: [extension] }],
        // macOS and Windows ask by themselves before they replace a file; on Linux they have to be told.
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      };
      const over = window();
      const answer = await (over ? dialog.showSaveDialog(over, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    askToReplace: (name) => {
      const { replace, cancel, replaceQuestion, replaceDetail } = words();
      const message = replaceQuestion.replace('{{name}}', () => safeName(name));
      return confirm({ type: 'question', message, detail: replaceDetail }, [cancel, replace]);
    },
    askToCheck: (file) => {
      const { check, cancel, confirmDrop, confirmDropDetail } = words();
      const message = confirmDrop.replace('{{name}}', () => safeName(baseName(file)));
      const detail = confirmDropDetail.replace('{{path}}', () => safeName(file, 1_000));
      return confirm({ type: 'question', message, detail }, [cancel, check]);
    },
    notOpened: (reason) => {
      const { notOpened, notOpenedDetail, closeWindow, tryAgain } = words();
      const detail = notOpenedDetail.replace('{{reason}}', () => reason);
      return confirm({ type: 'error', message: notOpened, detail }, [closeWindow, tryAgain]);
    },
    crashed: async () => {
      const { crashed, crashedDetail } = words();
      await dialog.showMessageBox({ type: 'error', message: crashed, detail: crashedDetail, buttons: ['OK'] });
    },
  };
}
