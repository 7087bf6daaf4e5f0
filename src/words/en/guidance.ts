/** Small texts around cards. */
export const guidance = {
  'system-ios17': 'iOS 17 and earlier',
  'system-ios18': 'iOS 18',
  'system-ios26': 'iOS 26 and later',
  'system-macos': 'on a Mac',
  'system-windows': 'on Windows',
  'system-linux': 'on Linux',
  'strength-apple': 'Apple’s own page',
  'strength-well-informed': 'a well-informed source',
  'strength-secondary': 'a page of somebody else: what your device shows goes before it',
  'source-line': '{{title}} ({{strength}}, looked at on {{day}})',
  'you-see': 'You see: {{see}}',
  'caveat-growth-unknown': 'How fast your library grows is not known, so nothing is said about next year.',
  'caveat-other-unknown': 'What else you keep in iCloud (backups, mail, files) is not counted.',
  'caveat-no-plan-fits': 'No iCloud plan is large enough for this library. Keep part of it elsewhere, in two places.',
  'caveat-prices-us': 'Prices of {{day}}, for the USA. Other pages name other prices: look in your Settings for yours.',
  'reminder-title': 'Check that every photo is in two places',
  'reminder-text':
    'Get a new list of iCloud, scan your photo folder, and compare them in Two Places. Then look at what changed since last month.',
} as const;
