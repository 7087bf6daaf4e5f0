/**
 * Words of the window alone, in groups by screen: `'welcome.title': 'Check my photos'`, said by `say('window.welcome.title')`.
 * German has the same keys in `de/window.ts`.
 */
export const window = {
  'app.name': 'Two Places',
} as const;
