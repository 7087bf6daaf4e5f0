import type { Catalogue } from '../catalogue.ts';

export const patterns: Catalogue['patterns'] = {
  'uploads-stopped': 'Nothing taken after a certain day is in iCloud: uploads seem to have stopped then.',
  'downloads-stopped':
    'Nothing taken after a certain day is here: copying to this computer seems to have stopped then.',
  'only-videos': 'Almost only videos are missing.',
  'only-big-files': 'Almost only big files are missing.',
  'only-live-halves': 'Almost only the moving halves of Live Photos are missing.',
  'one-device': 'Almost everything missing was taken with one device.',
  'one-shared-library': 'Almost everything missing belongs to a Shared Library.',
  'reduced-copies': 'Many files here are smaller copies, not the originals.',
  'whole-month': 'A whole month is missing.',
  'hidden-explains': 'Hidden photos explain the difference.',
  'deleted-explains': 'Photos in Recently Deleted explain the difference.',
  'constant-time-shift': 'Many dates differ by the same number of hours: a time zone, not other photos.',
  'one-folder': 'Almost everything missing belongs to one folder.',
  'converted-copies': 'Many photos are here in another format: they were converted when they were copied.',
  'rewritten-copies': 'Many files here were changed by a program after they were copied.',
};
