import { useEffect } from 'react';
import { useServices } from '../state/services.ts';

/**
 * Keys of the window that no menu has: Esc and Alt with the left arrow go back, Ctrl or ⌘ and F puts the focus into the
 * search of the screen. An open sheet, menu or field takes Esc for itself. The other keys stand in the menu (main/window/menu.ts).
 */
export function useShortcuts(): void {
  const { navigation } = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const isBackKey = event.key === 'ArrowLeft' && event.altKey && !event.ctrlKey && !event.metaKey;
      if (isBackKey || (event.key === 'Escape' && mayLeave(event.target))) {
        if (navigation.back()) event.preventDefault();
      } else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        const search = document.querySelector<HTMLElement>('.main input[type="search"]');
        if (!search) return;
        event.preventDefault();
        search.focus();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigation]);
}

/** Esc in a field empties or leaves the field first; with a dialog or menu open it belongs to that. */
function mayLeave(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return false;
  return !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement);
}
