/**
 * Why a card was chosen, with its numbers. `{{count}}` is how many photos or files, `{{note}}` a sentence of `notes.ts`. The
 * order of causes, and the card of each, are in `guidance/causes.ts`.
 */
export const causes = {
  'wrong-list': 'The list and your places have almost nothing in common.',
  'icloud-off': 'You said that iCloud Photos is off on this phone.',
  'icloud-off-seen': '{{note}}',
  'icloud-has-none': '{{note}}',
  'icloud-storage-full': 'You said that iCloud storage is full. Then nothing new uploads.',
  'in-step-only': {
    one: '{{count}} place was looked at, and iCloud syncs it. A deletion in iCloud reaches it. Copy it out.',
    other:
      '{{count}} places were looked at, and iCloud syncs all of them. A deletion in iCloud reaches them. Copy them out.',
  },
  'not-apart': {
    one: '{{count}} place was looked at. It is not known to be apart from iCloud and the phone, so it does not count.',
    other:
      '{{count}} places were looked at. None is known to be apart from iCloud and the phone, so none of them counts.',
  },
  'no-place': 'No place of yours was looked at yet. Everything is known in iCloud only.',
  'data-protected': 'You said that Advanced Data Protection is on, and there is no list with photos yet.',
  'list-empty': '{{note}}',
  'list-of-missing': '{{note}}',
  'parts-missing': '{{note}}',
  'rows-unreadable': '{{note}}',
  'lists-disagree': '{{note}}',
  'library-unreadable': '{{note}}',
  'folders-unreadable': '{{note}}',
  'scan-unfinished': '{{note}}',
  'parts-unknown': '{{note}}',
  'list-lacks-something': '{{note}}',
  'not-of-icloud': '{{note}}',
  'list-behind': '{{note}}',
  'shares-unknown': '{{note}}',
  'shared-library-not-listed': {
    one: 'You use a Shared Library, and the list marks none of its photos. {{count}} photo is not explained.',
    other: 'You use a Shared Library, and the list marks none of its photos. {{count}} photos are not explained.',
  },
  'hidden-not-listed': {
    one: 'Hidden photos are not on the list or were not counted. {{count}} photo is not explained.',
    other: 'Hidden photos are not on the list or were not counted. {{count}} photos are not explained.',
  },
  'hidden-not-shown': '{{note}}',
  'uploads-paused': 'You said that the phone is paused.',
  'uploads-waiting': 'You said that the phone is waiting.',
  'phone-files-unnamed': '{{note}}',
  'phone-has-more': {
    one: 'The phone shows {{count}} item more than the list of iCloud.',
    other: 'The phone shows {{count}} items more than the list of iCloud.',
  },
  'list-older-than-photos': {
    one: 'The list is from {{day}} at the latest, and {{count}} photo here is from after that day.',
    other: 'The list is from {{day}} at the latest, and {{count}} photos here are from after that day.',
  },
  'uploads-syncing': 'You said that the phone is still sending photos.',
  'waiting-to-upload': {
    one: '{{count}} photo is marked as not uploaded to iCloud yet.',
    other: '{{count}} photos are marked as not uploaded to iCloud yet.',
  },
  'uploads-stopped': {
    one: 'Of {{after}} photos after {{day}}, {{count}} is missing in iCloud. Before that day: {{before}}.',
    other: 'Of {{after}} photos after {{day}}, {{count}} are missing in iCloud. Before that day: {{before}}.',
  },
  'uploads-hang': {
    one: 'The newest photo in iCloud is from {{day}}, and {{count}} newer one is missing there.',
    other: 'The newest photo in iCloud is from {{day}}, and {{count}} newer ones are missing there.',
  },
  'downloads-stopped': {
    one: 'Of {{after}} photos after {{day}}, {{count}} is missing here. Before that day: {{before}}.',
    other: 'Of {{after}} photos after {{day}}, {{count}} are missing here. Before that day: {{before}}.',
  },
  'live-halves': {
    one: '{{count}} Live Photo here lacks one of its two halves.',
    other: '{{count}} Live Photos here lack one of their two halves.',
  },
  'files-cut-short': {
    one: '{{count}} file here is shorter than it says.',
    other: '{{count}} files here are shorter than they say.',
  },
  'reduced-copies': {
    one: '{{count}} photo here is smaller than the original on the list.',
    other: '{{count}} photos here are smaller than the originals on the list.',
  },
  'converted-copies': {
    one: '{{count}} photo here agrees in name and time, and only its format differs.',
    other: '{{count}} photos here agree in name and time, and only their format differs.',
  },
  'edited-copies': {
    one: '{{count}} photo is here as its edited version, not as the original.',
    other: '{{count}} photos are here as their edited versions, not as the originals.',
  },
  'rewritten-copies': {
    one: '{{count}} photo here agrees in name and time, and its content differs.',
    other: '{{count}} photos here agree in name and time, and their content differs.',
  },
  'still-in-cloud': {
    one: '{{count}} photo is here by name only. The content is still in the cloud.',
    other: '{{count}} photos are here by name only. The content is still in the cloud.',
  },
  'originals-not-here': '{{note}}',
  'stored-outside': '{{note}}',
  'originals-not-known': '{{note}}',
  'shared-library': {
    one: '{{count}} of the missing photos is in a Shared Library.',
    other: '{{count}} of the missing photos are in a Shared Library.',
  },
  'hidden-explains': {
    one: '{{count}} of the missing photos is a hidden one.',
    other: '{{count}} of the missing photos are hidden ones.',
  },
  'deleted-explains': {
    one: '{{count}} photo here is in Recently Deleted of iCloud.',
    other: '{{count}} photos here are in Recently Deleted of iCloud.',
  },
  'times-shifted': {
    one: '{{count}} photo has the same name on both sides, and its time differs by {{minutes}} minutes.',
    other: '{{count}} photos have the same name on both sides, and all times differ by {{minutes}} minutes.',
  },
  'videos-missing-here': {
    one: '{{count}} of the photos and videos missing here is a video.',
    other: '{{count}} of the photos and videos missing here are videos.',
  },
  'large-missing-here': {
    one: '{{count}} of the photos and videos missing here is a large file.',
    other: '{{count}} of the photos and videos missing here are large files.',
  },
  'whole-month-here': {
    one: '{{count}} photo missing here is from {{month}}, of which nothing is here.',
    other: '{{count}} photos missing here are from whole months, the first of them {{month}}.',
  },
  'one-folder-here': {
    one: '{{count}} photo missing here is in one folder: {{folder}}.',
    other: '{{count}} photos missing here are in one folder: {{folder}}.',
  },
  'one-device-here': {
    one: '{{count}} photo missing here was taken with one device: {{device}}.',
    other: '{{count}} photos missing here were taken with one device: {{device}}.',
  },
  'videos-missing-in-icloud': {
    one: '{{count}} of the photos and videos missing in iCloud is a video. Large files take longest.',
    other: '{{count}} of the photos and videos missing in iCloud are videos. Large files take longest.',
  },
  'large-missing-in-icloud': {
    one: '{{count}} of the photos and videos missing in iCloud is a large file. Those take longest.',
    other: '{{count}} of the photos and videos missing in iCloud are large files. Those take longest.',
  },
  'whole-month-in-icloud': {
    one: '{{count}} photo missing in iCloud is from {{month}}, of which nothing is there.',
    other: '{{count}} photos missing in iCloud are from whole months, the first of them {{month}}.',
  },
  'one-folder-in-icloud': {
    one: '{{count}} photo missing in iCloud is in one folder here: {{folder}}.',
    other: '{{count}} photos missing in iCloud are in one folder here: {{folder}}.',
  },
  'one-device-in-icloud': {
    one: '{{count}} photo missing in iCloud was taken with one device: {{device}}.',
    other: '{{count}} photos missing in iCloud were taken with one device: {{device}}.',
  },
  'missing-here': {
    one: '{{count}} photo or video of the list is in none of the places you added.',
    other: '{{count}} photos and videos of the list are in none of the places you added.',
  },
  'unreadable-files': {
    one: '{{count}} file here could not be read as a photo or video.',
    other: '{{count}} files here could not be read as photos or videos.',
  },
  uncertain: {
    one: '{{count}} photo is probably here, but not surely enough to count.',
    other: '{{count}} photos are probably here, but not surely enough to count.',
  },
  'missing-in-icloud': {
    one: '{{count}} photo here is not on the list.',
    other: '{{count}} photos here are not on the list.',
  },
  'deleted-this-week': {
    one: '{{count}} photo is in Recently Deleted and in no place that was checked. Within a week iCloud may remove it for good.',
    other:
      '{{count}} photos are in Recently Deleted and in no place that was checked. Within a week iCloud may remove them for good.',
  },
  'deleted-soon': {
    one: '{{count}} photo is in Recently Deleted.',
    other: '{{count}} photos are in Recently Deleted.',
  },
  'counts-differ': {
    one: 'The totals differ by {{count}}, and nothing known explains it.',
    other: 'The totals differ by {{count}}, and nothing known explains it.',
  },
  'dates-differ': 'The photos on one side begin later or end earlier than on the other.',
  'checksums-do-not-apply':
    'Names and dates agree, but what should prove the photos fits no file here. So nothing is proven.',
  'only-by-name': {
    one: '{{count}} photo agrees with the list by name only. Other photos can have that name.',
    other: '{{count}} photos agree with the list by name only. Other photos can have these names.',
  },
  'only-totals': 'Only totals were typed, and totals name no photo.',
  'list-too-old': {
    one: 'The list is from {{day}} at the latest, {{count}} day ago. That is too old.',
    other: 'The list is from {{day}} at the latest, {{count}} days ago. That is too old.',
  },
  'list-age-unknown': 'Nobody can tell from when the list is. That does not count as today.',
  'optimize-on': {
    one: 'Optimize Storage is on, and {{count}} photo is missing, small, or here by name only.',
    other: 'Optimize Storage is on, and {{count}} photos are missing, small, or here by name only.',
  },
  'bursts-left-out': '{{note}}',
  'shared-albums-left-out': '{{note}}',
  'parts-waiting': '{{note}}',
} as const;
