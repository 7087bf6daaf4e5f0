import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';

/** The names of the three newest photos of the list, to be looked for on the phone; empty while there is no list. */
export function useNewestNames(): string {
  const { check } = useServices();
  const facts = useStore(check, (state) => state.summary?.eraseFacts);
  const names = facts?.find(({ id }) => id === 'newest-agree')?.values.names;
  return typeof names === 'string' ? safeName(names, 200) : '';
}
