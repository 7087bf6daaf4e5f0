/**
 * What is said otherwise when two folders are compared with each other and no list of iCloud is in play. The keys are
 * those of the flat catalogue; `folder-comparison-words.ts` puts these in their place.
 */
export const folderComparison = {
  'ledger.in-icloud': 'In the first folder',
  'ledger.here': 'In the other folders, whole',
  'ledger.missing-here': 'In the first folder, not found in the others',
  'ledger.maybe-here': 'In the first folder, and perhaps in the others: only the names agree',
  'ledger.maybe-listed': 'In the other folders, and perhaps in the first: only the names agree',
  'ledger.only-here': 'Only in the other folders',
  'ledger.identical-in-icloud': 'Identical copies in the first folder',
  'ledger.identical-here': 'Identical copies in the other folders',
  'ledger.not-whole-here': 'In the other folders, but not whole or not the same',
  'gap.missing-here.title': 'In the first folder, not found in the others',
  'gap.missing-here.meaning': 'No copy of these was found in the other folders. They are in the first one.',
  'gap.missing-here.nextStep': 'Copy them from the first folder to the other, then check again.',
  'gap.half-live-photo.nextStep': 'Copy both files of these Live Photos again from the first folder.',
  'gap.cut-short.nextStep': 'Copy these again from the first folder, and let the copy finish.',
  'gap.unreadable.nextStep':
    'Is the disk slow or noisy? Unplug it. Else copy the photo again from the first folder, and keep the damaged file until then.',
  'gap.different-bytes.meaning':
    'The same photo seems to be there, with other content: edited, converted, or changed by a program. It is not proven to be the original.',
  'gap.different-bytes.nextStep':
    'Open both and look. If you want the same file in both, copy it again, and replace nothing by it.',
  'gap.reduced-copy.nextStep': 'Copy these again from the first folder.',
  'gap.uncertain.nextStep': 'Open both and look, or let every file be read in full: then every byte is compared.',
  'answer.yes.meaning': 'Every photo and video of the first folder has a whole copy in the other folders.',
  'answer.yes.nextStep': 'Keep both. Save a checksum list: with it the copy can be checked again in years.',
  'answer.not-yet.meaning': 'Until these are copied, do not delete anything in the first folder.',
  'answer.not-yet.nextStep': 'Look at the gaps below, copy those photos to the other folder, then check again.',
  'verdict.all-verified': {
    one: 'The {{count}} photo or video of the first folder is in the others, byte for byte.',
    other: 'All {{count}} photos and videos of the first folder are in the others, byte for byte.',
  },
  'verdict.all-matched': {
    one: 'The {{count}} photo or video of the first folder is in the others, {{by}}; its bytes were not proven.',
    other:
      'All {{count}} photos and videos of the first folder are in the others, {{by}}; their bytes were not proven.',
  },
  'verdict.all-mixed': {
    one: 'The {{count}} photo or video of the first folder is in the others.',
    other:
      'All {{count}} photos and videos of the first folder are in the others: {{verified}} byte for byte, {{matched}} {{by}}.',
  },
  'verdict.none-here': {
    one: 'The {{count}} photo or video of the first folder was not found in the others.',
    other: 'None of the {{count}} photos and videos of the first folder was found in the others.',
  },
  'verdict.empty-list': {
    one: 'There is no photo in the first folder.',
    other: 'There is no photo in the first folder.',
  },
  'reason.all-verified': 'Every photo and video of the first folder ({{listed}}) is in the others, byte for byte.',
  'reason.all-here':
    'Every photo and video of the first folder ({{listed}}) is in the others: {{verified}} byte for byte, {{matched}} by name and date.',
  'reason.missing': {
    one: '{{count}} of {{listed}} was not found in the other folders.',
    other: '{{count}} of {{listed}} were not found in the other folders.',
  },
  'reason.phone-not-looked-at': 'The phone and iCloud: this check compared folders with each other, nothing else.',
  'reason.bytes-not-compared': {
    one: 'The bytes of {{count}} file: they were not read, or could not be.',
    other: 'The bytes of {{count}} files: they were not read, or could not be.',
  },
  'verdict.unproven-bytes': {
    one: 'The {{count}} photo or video of the first folder seems to be in the others, by name and date.',
    other: 'All {{count}} of the first folder seem to be in the others, by name and date.',
  },
  'verdict.unproven-size': {
    one: 'The {{count}} photo or video of the first folder seems to be in the others, by name and size or date.',
    other: 'All {{count}} of the first folder seem to be in the others, by name and size or date.',
  },
  'verdict.unproven-old': {
    one: 'The {{count}} photo or video of the first folder was an exact copy on {{day}}.',
    other: 'All {{count}} of the first folder were exact copies on {{day}}.',
  },
  'reason.all-here-by-size':
    'Every photo and video of the first folder ({{listed}}) seems to be in the others: {{verified}} byte for byte, {{matched}} by name and size or date.',
  'sight.same-bytes': {
    one: '{{count}} file has the same bytes in both; it was last read on {{day}}.',
    other: '{{count}} files have the same bytes in both; the oldest reading is of {{day}}.',
  },
  'missing.bytes-not-listed': {
    one: '{{count}} file of the first folder was not read in full.',
    other: '{{count}} files of the first folder were not read in full.',
  },
  'step.get-list-of-proof': 'Let every file be read in full.',
  'step.get-list-again': 'Let the look through the folders run to its end, then check again.',
  'coverage.verified.meaning': 'in the other folders, byte for byte the same',
  'coverage.absent.meaning': 'not found in the other folders',
  'note.not-proved': 'Not every byte was read, so nothing is proven here.',
  'report.answer-question': 'Is every photo of the first folder also in the others, whole?',
  'report.coverage-title': 'The photos of the first folder, by what is in the others',
  'report.calendar-explained':
    'Each square is a month. The filled part is what is in the first folder and also in the others; the number says how many are not. A dash is a month of which only the other folders have photos.',
  'report.calendar-only-here': 'Only in the other folders',
  'report.calendar-cell':
    '{{month}}: {{icloud}} in the first folder, {{both}} of them in the others, {{here}} in the others in all',
  'report.in-icloud': 'In the first folder',
  'report.here': 'In the others',
  'report.not-here': 'Not in the others',
  'report.how-verified':
    '“Verified” means the same bytes: every byte of both files was read, and their fingerprints are equal.',
  'terminal.last-both': '{{both}}',
  'terminal.last-here': 'From the first folder to the others: {{answer}}',
  'terminal.coverage': 'The photos of the first folder, by what is in the others',
  'locations.not-listed': 'not in the first folder',
  'locations.not-listed-open': 'not found in the first folder, which is not known completely',
  'locations.meaning':
    'A photo that matters should be in at least two places that one accident cannot reach together. All folders on one disk are one place.',
  'coverage.matched.meaning': 'in the other folders by name and time, not proven byte for byte',
  'coverage.likely.meaning': 'probably in the other folders, not certain enough to rely on',
  'coverage.different.meaning':
    'in the other folders with other content: edited, converted, smaller, cut short, or half',
  'coverage.absent': 'not there',
  'verdict.some-verified': {
    one: '{{count}} of {{listed}} is in the other folders, byte for byte.',
    other: '{{count}} of {{listed}} are in the other folders, byte for byte.',
  },
  'verdict.some-matched': {
    one: '{{count}} of {{listed}} is in the other folders, {{by}}; its bytes were not proven.',
    other: '{{count}} of {{listed}} are in the other folders, {{by}}; their bytes were not proven.',
  },
  'verdict.some-mixed': {
    one: '{{count}} of {{listed}} is in the other folders.',
    other: '{{count}} of {{listed}} are in the other folders: {{verified}} byte for byte, {{matched}} {{by}}.',
  },
  'reason.different': {
    one: '{{count}} is in the other folders, but not whole or not the same.',
    other: '{{count}} are in the other folders, but not whole or not the same.',
  },
  'reason.placeholder': {
    one: '{{count}} is in the other folders by name only; its picture is in a cloud.',
    other: '{{count}} are in the other folders by name only; their pictures are in a cloud.',
  },
  'gap.different-bytes.title': 'There, but not the same',
  'gap.unreadable.title': 'There, but not readable',
  'gap.unreadable.meaning':
    'A file with this name is in the other folder, but no photo or video could be read from it.',
  'gap.uncertain.title': 'Probably there, not certain',
  'gap.uncertain.meaning':
    'Something very like it is in the other folder, but name and date do not prove that it is the same.',
  'gap.half-live-photo.meaning': 'The still picture is in the other folder, the moving half is not.',
  'gap.cut-short.meaning':
    'Part of the file in the other folder is missing: its end, or a stretch inside it. It may open, but it is not whole.',
  'gap.reduced-copy.meaning':
    'The same picture is in the other folder with fewer pixels. The full-size original is not.',
} as const;
