/** What the Tab key reaches, besides what is disabled or hidden. */
const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Gives the focus a place when what had it is gone or disabled: a button that its own press replaces or takes away. A browser
 * leaves it on the page then, and whoever works by keyboard begins at the top again. It goes to what stands in the same place
 * in the order of the Tab key now, and where nothing does, to the heading. A screen that moves the focus itself is left to do so;
 * so is a click beside everything, which takes the focus from something that is still there.
 *
 * @param root where the focus is kept; what has it elsewhere (a sheet, the rail) is not this function's
 * @returns stops it
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: { readonly element: HTMLElement; readonly at: number } | null = null;
  const tabbables = (): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter(
      (each) => each.tabIndex >= 0 && !each.matches(':disabled'),
    );
  const remember = (): void => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return;
    last = root.contains(element) ? { element, at: tabbables().indexOf(element) } : null;
  };
  const look = (): void => {
    const active = document.activeElement;
    const isNowhere = active === null || active === document.body || active.matches(':disabled');
    if (!isNowhere) {
      remember();
      return;
    }
    if (last === null || (last.element.isConnected && !last.element.matches(':disabled'))) return;
    const { at } = last;
    last = null;
    const all = tabbables();
    const next = at < 0 ? undefined : all[Math.min(at, all.length - 1)];
    (next ?? root.querySelector('h1'))?.focus({ preventScroll: next === undefined });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
  };
}
