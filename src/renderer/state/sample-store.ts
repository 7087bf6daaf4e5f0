import type { Problem } from '../../model/problem.ts';
import type { Store } from './store.ts';

export interface SampleState {
  /** The window shows the sample photos, not the person's own. */
  readonly isOpen: boolean;
  /** They are being made. */
  readonly isBusy: boolean;
  readonly problem: Problem | null;
}

/** The sample photos: a world of their own beside the person's, without a trace in it (state/worlds.ts). */
export interface SampleControl extends Pick<Store<SampleState>, 'get' | 'subscribe'> {
  open(): Promise<void>;
  /** Back to the person's own photos; what the sample held is forgotten. */
  leave(): Promise<void>;
}
