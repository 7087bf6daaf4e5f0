import { isOurPage } from '../origin.ts';

/** A navigation event that can be refused. */
export interface RefusableEvent {
  readonly url?: string;
  preventDefault(): void;
}

/** As much of Electron's `WebContents` as these guards use. */
export interface GuardedContents {
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
  on(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', listener: (event: RefusableEvent) => void): void;
  on(event: 'will-attach-webview', listener: (event: RefusableEvent) => void): void;
}

/** Nothing opens a second window, nothing leaves our own page, and no `<webview>` is ever attached. */
export function guardNavigation(contents: GuardedContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const onlyOurPage = (event: RefusableEvent): void => {
    if (!isOurPage(event.url ?? '')) event.preventDefault();
  };
  contents.on('will-navigate', onlyOurPage);
  contents.on('will-frame-navigate', onlyOurPage);
  contents.on('will-redirect', onlyOurPage);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
