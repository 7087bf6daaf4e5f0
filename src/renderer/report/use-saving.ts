import { useState } from 'react';
import type { ReportKind } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import { useServices } from '../state/services.ts';

/** What is to be written; a problem where it could not be made. */
export type Made =
  | { readonly ok: true; readonly text: string; readonly attached?: string }
  | { readonly ok: false; readonly problem: Problem };

/** How saving one kind goes. */
export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'saved'; readonly savedId: string; readonly label: string }
  | { readonly state: 'printed' }
  | { readonly state: 'failed'; readonly problem: Problem };

const IDLE: SaveState = { state: 'idle' };

/** Saves one thing where the person says, and knows how that went, for the place where its button is. */
export function useSaving() {
  const { api } = useServices();
  const [state, setState] = useState<SaveState>(IDLE);
  const save = async (kind: ReportKind, suggestedName: string, make: () => Promise<Made>): Promise<void> => {
    setState({ state: 'busy' });
    const made = await make();
    if (!made.ok) return setState({ state: 'failed', problem: made.problem });
    const { text, attached } = made;
    const outcome = await api.request('report:save', {
      kind,
      suggestedName,
      text,
      ...(attached === undefined ? {} : { attached }),
    });
    if (!outcome.ok) setState({ state: 'failed', problem: outcome.problem });
    else setState(outcome.value ? { state: 'saved', ...outcome.value } : IDLE);
  };
  const print = async (make: () => Promise<Made>): Promise<void> => {
    setState({ state: 'busy' });
    const made = await make();
    if (!made.ok) return setState({ state: 'failed', problem: made.problem });
    const outcome = await api.request('report:print', { text: made.text });
    if (!outcome.ok) setState({ state: 'failed', problem: outcome.problem });
    else setState(outcome.value.printed ? { state: 'printed' } : IDLE);
  };
  return { state, save, print, reset: () => setState(IDLE) };
}
