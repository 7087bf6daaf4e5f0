import { useEffect, useState } from 'react';
import type { ArrivedFile } from '../../../bridge/contract.ts';
import type { CheckSummary } from '../../engine/check-summary.ts';
import type { GetBackView } from '../../engine/get-back/get-back-view.ts';
import { useServices } from '../../state/services.ts';

const NO_FILES: readonly ArrivedFile[] = [];

/** How far getting photos back is; undefined until it is known, null where nothing is to be got back. */
export function useGetBack(
  summary: CheckSummary | null,
  files: readonly ArrivedFile[] = NO_FILES,
): GetBackView | null | undefined {
  const { engine } = useServices();
  const [view, setView] = useState<GetBackView | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison (summary) is another plan.
  useEffect(() => {
    let isCurrent = true;
    void engine.getBack(files).then((next) => {
      if (isCurrent) setView(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, files, summary]);
  return view;
}
