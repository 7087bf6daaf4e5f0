import type { PhoneQuestion } from '../../guidance/erase/questions.ts';
import type { PhotoPart, PhotoSet } from '../engine/photo-parts.ts';

/** The four of the rail, with Help and Settings below them. */
export const MAIN_SCREENS = ['overview', 'fix', 'erase', 'library', 'help', 'settings'] as const;

export type MainScreen = (typeof MAIN_SCREENS)[number];

/** Where the person is. Everything that a screen needs to show the right thing is in its route. */
export type Route =
  | { readonly screen: 'welcome' }
  | { readonly screen: 'overview' }
  | { readonly screen: 'how-we-know' }
  | { readonly screen: 'history' }
  | { readonly screen: 'earlier-report' }
  | { readonly screen: 'report' }
  | { readonly screen: 'fix' }
  /** Photos with what to do about them; `part` and `month` (`YYYY-MM` or `unknown`) narrow the set. */
  | { readonly screen: 'task'; readonly photos: PhotoSet; readonly part?: PhotoPart; readonly month?: string }
  | { readonly screen: 'get-back' }
  | { readonly screen: 'erase' }
  /** The questions about the phone, in a sheet over Erase, from one of them or from the first that is open. */
  | { readonly screen: 'erase-phone'; readonly question?: PhoneQuestion }
  | { readonly screen: 'library' }
  | { readonly screen: 'library-place'; readonly placeId: string }
  | { readonly screen: 'library-icloud' }
  | { readonly screen: 'library-list' }
  | { readonly screen: 'library-compare' }
  | { readonly screen: 'help'; readonly topic?: string }
  | { readonly screen: 'settings' };

/** Which item of the rail a route belongs to; null for Welcome, which has no rail. */
export function railItemOf(route: Route): MainScreen | null {
  switch (route.screen) {
    case 'welcome':
      return null;
    case 'overview':
    case 'how-we-know':
    case 'history':
    case 'earlier-report':
    case 'report':
      return 'overview';
    case 'fix':
    case 'task':
    case 'get-back':
      return 'fix';
    case 'erase':
    case 'erase-phone':
      return 'erase';
    case 'library':
    case 'library-place':
    case 'library-icloud':
    case 'library-list':
    case 'library-compare':
      return 'library';
    case 'help':
    case 'settings':
      return route.screen;
  }
}

/** Where "back" leads when the person came here from nowhere: the screen of the rail above it, or null on that itself. */
export function parentOf(route: Route): Route | null {
  if (route.screen === 'help' && route.topic !== undefined) return { screen: 'help' };
  if (route.screen === 'get-back') return { screen: 'fix' };
  const above = railItemOf(route);
  return above === null || above === route.screen ? null : { screen: above };
}

/** The route that a name from the menu stands for; null for a name that nobody knows. */
export function routeOfName(name: string): Route | null {
  const main = MAIN_SCREENS.find((screen) => screen === name);
  if (main) return { screen: main };
  if (name === 'diagnostics') return { screen: 'help', topic: 'diagnostics' };
  return name === 'welcome' || name === 'report' || name === 'history' ? { screen: name } : null;
}
