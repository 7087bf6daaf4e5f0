import type { MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from '../../words/shell-words.ts';

/** Screens of the window that the menu can go to, in their order. The words are those of the window's own rail. */
export const MENU_SCREENS = ['overview', 'fix', 'erase', 'library'] as const;

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** As much of Electron's menu template as is used. Every item but a separator carries a label of ours (see {@link menuTemplate}). */
export interface MenuItem {
  readonly label?: string;
  readonly role?: Role;
  readonly type?: 'separator';
  readonly accelerator?: string;
  readonly submenu?: MenuItem[];
  readonly click?: () => void;
}

interface Parts {
  readonly words: ShellWords;
  readonly mac: boolean;
  readonly packaged: boolean;
  readonly go: (screen: string) => void;
}

const LINE: MenuItem = { type: 'separator' };

/**
 * Our own menu. Roles do what the system expects of them; their words are ours, because Electron's own are English in every
 * language. Reload and developer tools exist only in development; a packaged app does not have them anywhere.
 */
export function menuTemplate(parts: Parts): MenuItem[] {
  const { mac } = parts;
  return [
    ...(mac ? [appMenu(parts.words)] : []),
    fileMenu(parts),
    editMenu(parts.words, mac),
    goMenu(parts),
    windowMenu(parts.words, mac),
    helpMenu(parts),
  ];
}

function appMenu(words: ShellWords): MenuItem {
  return {
    label: words.appName,
    submenu: [
      { role: 'about', label: words.about },
      LINE,
      { role: 'services', label: words.services },
      LINE,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      LINE,
      { role: 'quit', label: words.quit },
    ],
  };
}

function fileMenu({ words, mac, go }: Parts): MenuItem {
  return {
    label: words.file,
    submenu: [
      { label: words.chooseFolder, accelerator: 'CmdOrCtrl+O', click: () => go('add-place') },
      { label: words.chooseZip, accelerator: 'CmdOrCtrl+Shift+O', click: () => go('add-zip') },
      { label: words.checkAgain, accelerator: 'CmdOrCtrl+R', click: () => go('check-again') },
      { label: words.saveReport, accelerator: 'CmdOrCtrl+S', click: () => go('report') },
      LINE,
      { label: words.settings, accelerator: 'CmdOrCtrl+,', click: () => go('settings') },
      LINE,
      mac ? { role: 'close', label: words.closeWindow } : { role: 'quit', label: words.quit },
    ],
  };
}

function editMenu(words: ShellWords, mac: boolean): MenuItem {
  const speech: MenuItem = {
    label: words.speech,
    submenu: [
      { role: 'startSpeaking', label: words.startSpeaking },
      { role: 'stopSpeaking', label: words.stopSpeaking },
    ],
  };
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      LINE,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'delete', label: words.delete },
      { role: 'selectAll', label: words.selectAll },
      ...(mac ? [LINE, speech] : []),
    ],
  };
}

function goMenu({ words, mac, packaged, go }: Parts): MenuItem {
  const screens = MENU_SCREENS.map((screen, n) => ({
    label: words[`screen-${screen}`],
    accelerator: `CmdOrCtrl+${n + 1}`,
    click: () => go(screen),
  }));
  // Their usual key checks again here.
  const reload: MenuItem = { role: 'reload', label: words.reload, accelerator: 'CmdOrCtrl+Shift+R' };
  const tools: MenuItem = { role: 'toggleDevTools', label: words.developerTools };
  return {
    label: words.go,
    submenu: [
      ...screens,
      { label: words['screen-history'], click: () => go('history') },
      { label: words.back, accelerator: mac ? 'Cmd+[' : 'Alt+Left', click: () => go('back') },
      LINE,
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(packaged ? [] : [LINE, reload, tools]),
    ],
  };
}

function windowMenu(words: ShellWords, mac: boolean): MenuItem {
  const front: MenuItem[] = [LINE, { role: 'front', label: words.front }];
  return {
    role: 'window',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      ...(mac ? [{ role: 'zoom', label: words.zoom } as const, ...front] : []),
      ...(mac ? [] : [{ role: 'close', label: words.closeWindow } as const]),
    ],
  };
}

function helpMenu({ words, go }: Parts): MenuItem {
  return {
    role: 'help',
    label: words.help,
    submenu: [
      { label: words['screen-help'], accelerator: 'F1', click: () => go('help') },
      { label: words.diagnostics, click: () => go('diagnostics') },
    ],
  };
}
