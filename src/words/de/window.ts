import type { SameKeys } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

export const window: SameKeys<typeof english> = {
  'app.name': 'Two Places',
};
