/** Where a photo is, place by place; and the photos that are in only one place. */
export const locations = {
  icloud: 'iCloud',
  listed: 'on the list, so it is in iCloud',
  'listed-files': 'on this list of files; nobody here has read it',
  'listed-waiting': 'known, but not uploaded to iCloud yet',
  'listed-deleted': 'in Recently Deleted',
  'not-listed': 'not on the list',
  'not-listed-open': 'not on the list, but the list is not complete',
  'itself-read': 'this file, read to its last byte',
  itself: 'this file; not all of its bytes were read',
  'does-not-count': '{{text}} (this place was not read to its end, so it does not count)',
  'only-in': 'Only in {{places}}',
  'only-in-together': 'Only in {{places}} (together one place)',
  nowhere: 'In no place for sure',
  title: 'In only one place',
  meaning:
    'A photo that matters should be in at least two places that one accident cannot reach together. iPhone and iCloud are one place, and so are all folders on one disk.',
  'next-step': 'Copy these to a second place, for example to a disk that you unplug. Then check again.',
  count: {
    one: '{{inTwo}} of {{count}} known photo or video is in at least two independent places.',
    other: '{{inTwo}} of {{count}} known photos and videos are in at least two independent places.',
  },
  'count-seem': {
    one: '{{inTwo}} of {{count}} known photo or video seems to be in at least two independent places; not every copy is proven.',
    other:
      '{{inTwo}} of {{count}} known photos and videos seem to be in at least two independent places; not every copy is proven.',
  },
  none: 'Every known photo and video is in at least two independent places.',
  uncertain: {
    one: '{{count}} of those in only one place may be in a second one after all: nobody can tell.',
    other: '{{count}} of those in only one place may be in a second one after all: nobody can tell.',
  },
  'maybe-two': 'maybe in a second place too',
  'icloud-unknown': 'iCloud is not counted: there is no list that names its photos.',
} as const;
