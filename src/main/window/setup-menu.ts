import { app, Menu } from 'electron';
import type { ShellWords } from '../../words/shell-words.ts';
import { menuTemplate } from './menu.ts';

/** Puts up our own menu in the language of the app. */
export function setupMenu(words: ShellWords, go: (screen: string) => void): void {
  const template = menuTemplate({ words, go, mac: process.platform === 'darwin', packaged: app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
