import type { LinkId } from '../bridge/contract.ts';

/** Every address the app can open by itself, in the person's own browser. The window names one by its id. */
export const LINKS: Readonly<Record<LinkId, string>> = {
  'apple-privacy': 'https://privacy.apple.com/',
  'icloud-photos': 'https://www.icloud.com/photos/',
  'icloud-recovery': 'https://www.icloud.com/recovery/',
  'apple-system-status': 'https://www.apple.com/support/systemstatus/',
};

/** Whether an address may be handed to the system's browser: https, a plain host, no user, no port. */
export function isOpenable(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  } catch {
    return false;
  }
}

/** All addresses by id: our own, and the pages guidance rests on. What may not be opened is left out. */
export function linkTable(sources: Readonly<Record<string, { readonly url: string }>>): ReadonlyMap<string, string> {
  const all = [...Object.entries(LINKS), ...Object.entries(sources).map(([id, { url }]) => [id, url] as const)];
  return new Map(all.filter(([, address]) => isOpenable(address)));
}
