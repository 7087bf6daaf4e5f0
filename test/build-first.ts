import { build } from '../scripts/build.ts';

/** Before tests that start the program: it is built from the sources as they are. */
export function setup(): void {
  build({ ifNeeded: true });
}
