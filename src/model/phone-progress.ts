import type { ScanProgress } from './scan-event.ts';

/**
 * What happens while an iPhone is read: the way to it, the copy of its list, the check of that copy, a look at which files
 * are on it, and the bytes of what only it has.
 */
export const PHONE_STAGES = ['connecting', 'copying', 'checking', 'looking', 'proving'] as const;

export type PhoneStage = (typeof PHONE_STAGES)[number];

/** How far the reading of an iPhone is; bytes and files are those of its stage. */
export type PhoneProgress = Omit<ScanProgress, 'stage'> & { readonly stage: PhoneStage };
