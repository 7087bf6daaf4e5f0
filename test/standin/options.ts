// As much of Electron's option objects as the stand-in knows. That Electron knows no less is checked by types
// (conforms.ts) and again when they arrive (declared.ts).

export interface FileFilter {
  name: string;
  extensions: string[];
}

export interface OpenDialogOptions {
  title?: string;
  message?: string;
  defaultPath?: string;
  filters?: FileFilter[];
  properties?: ('openFile' | 'openDirectory')[];
}

export interface SaveDialogOptions {
  defaultPath?: string;
  filters?: FileFilter[];
  properties?: ('createDirectory' | 'showOverwriteConfirmation')[];
}

export interface MessageBoxOptions {
  type?: 'error' | 'question' | 'info';
  message: string;
  detail?: string;
  buttons?: string[];
  defaultId?: number;
  cancelId?: number;
  noLink?: boolean;
}

export interface MenuItemConstructorOptions {
  label?: string;
  type?: 'separator';
  role?:
    | 'about'
    | 'services'
    | 'hide'
    | 'hideOthers'
    | 'unhide'
    | 'quit'
    | 'close'
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'delete'
    | 'selectAll'
    | 'startSpeaking'
    | 'stopSpeaking'
    | 'resetZoom'
    | 'zoomIn'
    | 'zoomOut'
    | 'togglefullscreen'
    | 'reload'
    | 'toggleDevTools'
    | 'window'
    | 'minimize'
    | 'zoom'
    | 'front'
    | 'help';
  accelerator?: string;
  submenu?: MenuItemConstructorOptions[];
  click?: () => void;
}

export interface WebPreferences {
  preload?: string;
  sandbox?: boolean;
  contextIsolation?: boolean;
  nodeIntegration?: boolean;
  webSecurity?: boolean;
  webviewTag?: boolean;
  javascript?: boolean;
  spellcheck?: boolean;
  devTools?: boolean;
}

export interface WindowOptions {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  minWidth?: number;
  minHeight?: number;
  title?: string;
  show?: boolean;
  backgroundColor?: string;
  webPreferences?: WebPreferences;
}

export interface ForkOptions {
  serviceName?: string;
  stdio?: 'ignore' | 'inherit' | 'pipe';
  execArgv?: string[];
}

export interface PrintOptions {
  pageSize?: 'A4';
  printBackground?: boolean;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

export interface NotificationOptions {
  title?: string;
  body?: string;
}
