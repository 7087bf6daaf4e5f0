import { firstScreens } from './first-screens.ts';
import { otherScreens } from './other-screens.ts';

/** The window's German, by feature. */
export const window = { ...firstScreens, ...otherScreens };
