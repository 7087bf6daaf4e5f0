import type { SameKeys } from '../catalogue.ts';
import type { secondPlace as english } from '../en/second-place.ts';

export const secondPlace: SameKeys<typeof english> = {
  yes: 'Alles, was hier ist, ist auch an einem zweiten Ort.',
  'not-yet':
    'Kopieren Sie, was nur an einem Ort ist, an einen zweiten, zum Beispiel auf eine Festplatte, die Sie abziehen.',
};
