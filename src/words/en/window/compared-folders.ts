export const comparedFolders = {
  back: 'Back to the whole check with iCloud',
  noErase: 'Two folders are compared now',
  noEraseLead:
    'That says nothing about a phone or about iCloud. Go back to the whole check to see whether it may be erased.',
} as const;
