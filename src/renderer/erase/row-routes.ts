import type { Answers } from '../../guidance/answers.ts';
import { questionOfFact } from '../../guidance/erase/questions.ts';
import type { EraseFactId } from '../../guidance/erase/reason-codes.ts';
import type { WitnessKind } from '../../model/witness.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { settleAction } from '../overview/settle.ts';
import { type EraseRow, questionOfRow } from '../state/erase-view.ts';
import type { PlaceState } from '../state/places-state.ts';
import type { Route } from '../state/route.ts';

/** Where something is done about a line that is not good. */
export function routeOfRow(
  row: EraseRow,
  known: { readonly parts: CheckSummary['parts']; readonly answers: Answers; readonly places: readonly PlaceState[] },
): Route {
  const { parts, answers, places } = known;
  if (row.kind === 'missing') {
    const action = settleAction(row.missing, places);
    return action?.do === 'go' ? action.to : ROUTE_OF_WITNESS[row.missing.witness];
  }
  const question = questionOfRow(row, answers);
  if (question !== null) return { screen: 'erase-phone', question };
  return routeOfFact(row.id, row.state === 'bad', parts);
}

const ROUTE_OF_WITNESS: Readonly<Record<WitnessKind, Route>> = {
  bytes: { screen: 'how-we-know' },
  'whole-list': { screen: 'library-list' },
  age: { screen: 'library-list' },
  independence: { screen: 'library' },
  'looked-everywhere': { screen: 'library' },
};

function routeOfFact(id: EraseFactId, isBad: boolean, parts: CheckSummary['parts']): Route {
  switch (id) {
    case 'places-checked':
    case 'places-looked-after':
      return { screen: 'library' };
    case 'every-photo-copied':
      if (!isBad) return { screen: 'library' };
      return { screen: 'task', photos: 'to-copy', ...(parts['not-here'] > 0 ? { part: 'not-here' } : {}) };
    case 'no-damage':
      return { screen: 'task', photos: 'to-copy', ...(parts['not-same'] > 0 ? { part: 'not-same' } : {}) };
    case 'no-placeholders':
      return { screen: 'task', photos: 'to-copy', ...(parts['cloud-only'] > 0 ? { part: 'cloud-only' } : {}) };
    case 'check-passed':
    case 'counts-explained':
      return { screen: 'how-we-know' };
    case 'list-complete':
    case 'list-recent':
    case 'list-newer-than-photos':
      return { screen: 'library-list' };
    case 'storage-not-full':
      return isBad ? { screen: 'library-icloud' } : { screen: 'erase-phone', question: 'storage-full' };
    case 'recently-deleted-checked':
      return parts.deleted > 0
        ? { screen: 'task', photos: 'recently-deleted' }
        : { screen: 'erase-phone', question: 'recently-deleted' };
    case 'cable-nothing-only-here':
      return parts['only-phone'] > 0 ? { screen: 'task', photos: 'to-copy', part: 'only-phone' } : { screen: 'fix' };
    case 'cable-whole-items':
    case 'cable-camera-folder':
    case 'cable-originals-found':
    case 'cable-in-step':
      return { screen: 'library-list' };
    default: {
      const question = questionOfFact(id);
      return question === null ? { screen: 'erase-phone' } : { screen: 'erase-phone', question };
    }
  }
}
