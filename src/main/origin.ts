/** The scheme of our own pages. Nothing else is ever loaded. */
export const SCHEME = 'app';

/** The one host of that scheme. */
export const HOST = 'bundle';

/** Where our page lives. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** Whether an address is one of our own pages. Written with the parts of the URL: a prefix could be forged. */
export function isOurPage(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
