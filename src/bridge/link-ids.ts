/** Places on the web that the window may ask main to open, besides the sources of guidance (`guidance/sources.ts`). */
export const LINK_IDS = ['apple-privacy', 'icloud-photos', 'icloud-recovery', 'apple-system-status'] as const;

export type LinkId = (typeof LINK_IDS)[number];
