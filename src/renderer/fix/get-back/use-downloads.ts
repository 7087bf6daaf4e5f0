import { useCallback, useEffect, useState } from 'react';
import type { Downloads, Outcome } from '../../../bridge/contract.ts';
import type { Problem } from '../../../model/problem.ts';
import { useServices } from '../../state/services.ts';

export interface DownloadsState {
  /** Null until main has answered. */
  readonly downloads: Downloads | null;
  readonly problem: Problem | null;
  /** Watches the folder from now on, or no more. */
  watch(isOn: boolean): void;
}

/** What arrived in the folder of downloads, as it comes. */
export function useDownloads(): DownloadsState {
  const { api } = useServices();
  const [downloads, setDownloads] = useState<Downloads | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = useCallback((outcome: Outcome<Downloads>): void => {
    if (outcome.ok) setDownloads(outcome.value);
    setProblem(outcome.ok ? null : outcome.problem);
  }, []);
  useEffect(() => {
    let isOpen = true;
    const ask = (): void => {
      void api.request('downloads:get', null).then((outcome) => {
        if (isOpen) take(outcome);
      });
    };
    ask();
    const end = api.on('downloads:changed', ask);
    return () => {
      isOpen = false;
      end();
    };
  }, [api, take]);
  const watch = (isOn: boolean): void => void api.request('downloads:watch', { isOn }).then(take);
  return { downloads, problem, watch };
}
