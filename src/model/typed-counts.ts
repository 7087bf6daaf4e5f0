/** Where a person read the totals they typed: each view counts differently. */
export type CountsView = 'icloud-com' | 'iphone-about' | 'mac-photos' | 'privacy-page';

/** Totals typed by a person; null for what was left empty. Days are `YYYY-MM-DD`. */
export interface TypedCounts {
  readonly view: CountsView;
  readonly photos: number | null;
  readonly videos: number | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}
