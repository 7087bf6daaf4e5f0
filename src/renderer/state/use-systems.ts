import { useMemo } from 'react';
import { computerOf, type Systems } from '../../guidance/system.ts';
import { useServices } from './services.ts';
import { useStore } from './store.ts';

/**
 * The person's systems, as far as they are known: the phone as they said, the computer this window runs on, and whether a disk is
 * plugged in that holds no place yet.
 */
export function useSystems(): Systems {
  const { answers, found, info } = useServices();
  const ios = useStore(answers, (state) => state.answers.iosVersion);
  const diskPlugged = useStore(found, (state) => state.found?.some(({ kind }) => kind === 'disk') ?? false);
  return useMemo(() => ({ ios, computer: computerOf(info.platform), diskPlugged }), [ios, info.platform, diskPlugged]);
}
