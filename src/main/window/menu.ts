import { MENU_SCREENS, type ShellWords } from '../shell-words.ts';

/** As much of Electron's menu template as is used. */
export interface MenuItem {
  readonly label?: string;
  readonly role?:
    | 'appMenu'
    | 'editMenu'
    | 'windowMenu'
    | 'help'
    | 'quit'
    | 'close'
    | 'resetZoom'
    | 'zoomIn'
    | 'zoomOut'
    | 'togglefullscreen'
    | 'reload'
    | 'toggleDevTools';
  readonly type?: 'separator';
  readonly accelerator?: string;
  readonly submenu?: MenuItem[];
  readonly click?: () => void;
}

/**
 * Our own menu: roles, plus the screens of the window. Reload and developer tools exist only in development; a packaged
 * app does not have them anywhere.
 */
export function menuTemplate(parts: {
  readonly words: ShellWords;
  readonly mac: boolean;
  readonly packaged: boolean;
  readonly go: (screen: string) => void;
}): MenuItem[] {
  const { words, mac, packaged, go } = parts;
  const screens = MENU_SCREENS.map((screen, n) => ({
    label: words.screens[screen] ?? screen,
    accelerator: `CmdOrCtrl+${n + 1}`,
    click: () => go(screen),
  }));
  const develop: MenuItem[] = packaged ? [] : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.file,
      submenu: [
        { label: words.chooseFolder, accelerator: 'CmdOrCtrl+O', click: () => go('computer') },
        { label: words.saveReport, accelerator: 'CmdOrCtrl+S', click: () => go('report') },
        { type: 'separator' },
        { role: mac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: words.go,
      submenu: [
        ...screens,
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...develop,
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', label: words.help, submenu: [{ label: words.diagnostics, click: () => go('settings') }] },
  ];
}
