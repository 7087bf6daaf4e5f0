import { differences } from './cards/differences.ts';
import { fetching } from './cards/fetching.ts';
import { lists } from './cards/lists.ts';
import { notTheSame } from './cards/not-the-same.ts';
import { places } from './cards/places.ts';
import { safety } from './cards/safety.ts';
import { uploads } from './cards/uploads.ts';

/** The texts of all cards, in the order of Help. */
export const cards = {
  ...uploads,
  ...fetching,
  ...notTheSame,
  ...differences,
  ...lists,
  ...safety,
  ...places,
};
