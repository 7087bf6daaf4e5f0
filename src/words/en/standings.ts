/** Where a place lies, and whether it counts as a place of its own. */
export const standings = {
  title: 'Where the places lie, and what was passed over',
  computer: 'On a disk of this computer.',
  disk: 'On the disk “{{name}}”.',
  'disk-unnamed': 'On a disk that can be carried away.',
  network: 'On “{{name}}” in the network.',
  service: 'Kept in step with {{name}}: the folder and the cloud are one place.',
  'may-be-in-step': '{{name}} may keep it in step.',
  icloud: 'Kept in step with iCloud: what is deleted there is deleted here too. It counts with iCloud.',
  'icloud-by-name':
    'By its place and name iCloud keeps it in step, so it counts with iCloud. If it is only a copy, say so.',
  library: 'A Photos library may be kept in step with iCloud, so it counts with iCloud.',
  phone: 'This is the phone or a camera itself. It counts with iCloud.',
  'phone-backup':
    'This is a backup of your iPhone. The next backup writes over it, and what is deleted on the phone is deleted in it, so it counts with iCloud.',
  'phone-backup-known':
    'This is a backup of your iPhone ({{facts}}). The next backup writes over it, and what is deleted on the phone is deleted in it, so it counts with iCloud.',
  'backup-from': 'from {{day}}',
  'backup-encrypted': 'encrypted',
  'backup-unfinished': 'not finished',
  'backup-closed': 'It is encrypted, so the photos in it cannot be read: none of them is found here.',
  bin: 'A waste basket: what lies there goes away by itself, so it does not count.',
  snapshot: 'A snapshot or an old version: it goes away by itself, so it does not count.',
  unknown: 'Nobody can tell where this lies, so it does not count as a place of its own.',
  'only-a-copy': 'You said that this folder is only a copy and that nothing keeps it in step.',
  'kept-in-step': 'You said that a program deletes here what you delete in iCloud, so it counts with iCloud.',
  'made-like': 'You said that a program makes this place like {{name}}, so the two count as one.',
  'no-mirror': 'You said that no program deletes here what you delete in iCloud.',
  'mirror-open':
    'Something here looks like a program that deletes here what you delete in iCloud. Until you say whether it does, this place does not count.',
  'same-as': 'Counts as the same place as {{places}}.',
  'part-of': '{{part}} in {{place}}',
  'passed-over': '{{kind}}, passed over: {{count}}, for example {{example}}',
  'passed-over-plain': '{{count}} {{kind}} passed over',
} as const;
