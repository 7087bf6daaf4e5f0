import { ProblemCallout } from '../ui/problem-callout.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import type { ListFailure } from './lists-store.ts';

/** A file that is no list that we know: what was looked for, and the way to read it as a table all the same. */
export function ListFailureCard({ failure }: { failure: ListFailure }) {
  return (
    <div className="stack">
      <ProblemCallout problem={failure.problem} />
      {failure.preview && <ColumnMapping preview={failure.preview} files={failure.files} />}
    </div>
  );
}
