import type { Catalogue } from '../catalogue.ts';

/** `{{count}}` is how many of the missing ones follow the pattern, `{{of}}` how many are missing, `{{side}}` where. */
export const patterns: Catalogue['patterns'] = {
  'uploads-stopped': {
    one: 'After {{day}}, {{count}} of {{after}} is not in iCloud: uploads seem to have stopped then.',
    other: 'After {{day}}, {{count}} of {{after}} are not in iCloud: uploads seem to have stopped then.',
  },
  'downloads-stopped': {
    one: 'After {{day}}, {{count}} of {{after}} is not here: copying to this computer seems to have stopped then.',
    other: 'After {{day}}, {{count}} of {{after}} are not here: copying to this computer seems to have stopped then.',
  },
  'only-videos': {
    one: '{{count}} of the {{of}} missing {{side}} is a video.',
    other: '{{count}} of the {{of}} missing {{side}} are videos.',
  },
  'only-big-files': {
    one: '{{count}} of the {{of}} missing {{side}} is a big file.',
    other: '{{count}} of the {{of}} missing {{side}} are big files.',
  },
  'only-live-halves': {
    one: '{{count}} of the {{of}} that are not the same is a Live Photo without its moving half.',
    other: '{{count}} of the {{of}} that are not the same are Live Photos without their moving halves.',
  },
  'one-device': {
    one: '{{count}} of the {{of}} missing {{side}} was taken with “{{device}}”.',
    other: '{{count}} of the {{of}} missing {{side}} were taken with “{{device}}”.',
  },
  'one-shared-library': {
    one: '{{count}} of the {{of}} missing {{side}} belongs to a Shared Library.',
    other: '{{count}} of the {{of}} missing {{side}} belong to a Shared Library.',
  },
  'reduced-copies': {
    one: '{{count}} of the {{of}} that are not the same is a smaller copy, not the original.',
    other: '{{count}} of the {{of}} that are not the same are smaller copies, not the originals.',
  },
  'whole-month': {
    one: 'A whole month is missing {{side}}, from {{month}}: {{count}} photo or video.',
    other: 'Whole months are missing {{side}}, from {{month}} (months: {{months}}): {{count}} photos and videos.',
  },
  'hidden-explains': {
    one: '{{count}} of the {{of}} missing here is a hidden photo.',
    other: '{{count}} of the {{of}} missing here are hidden photos.',
  },
  'deleted-explains': {
    one: '{{count}} photo in Recently Deleted explains the difference.',
    other: '{{count}} photos in Recently Deleted explain the difference.',
  },
  'constant-time-shift': {
    one: '{{count}} of {{of}} has the same name, and a time that differs by {{minutes}} minutes: probably a time zone or a wrong clock.',
    other:
      '{{count}} of {{of}} have the same name, and a time that differs by {{minutes}} minutes: probably a time zone or a wrong clock.',
  },
  'one-folder': {
    one: '{{count}} of the {{of}} missing {{side}} is in the folder “{{folder}}”.',
    other: '{{count}} of the {{of}} missing {{side}} are in the folder “{{folder}}”.',
  },
  'converted-copies': {
    one: '{{count}} of the {{of}} that are not the same is here in another format, as when the phone converts it while it is copied.',
    other:
      '{{count}} of the {{of}} that are not the same are here in another format, as when the phone converts them while they are copied.',
  },
  'rewritten-copies': {
    one: '{{count}} of the {{of}} that are not the same has other content, as when a program changes it after it was copied.',
    other:
      '{{count}} of the {{of}} that are not the same have other content, as when a program changes them after they were copied.',
  },
};
