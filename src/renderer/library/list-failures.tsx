import { ChooseLists } from '../overview/settle-cards.tsx';
import type { ListFailure } from '../state/lists-store.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useText } from '../words/use-words.ts';
import { ColumnMapping } from './column-mapping.tsx';

/** Files that are no list that we know: what was looked for, and the ways out. */
export function ListFailures() {
  const { lists } = useServices();
  const failures = useStore(lists, (state) => state.failures);
  return failures.map((failure) => (
    <Failure key={`${failure.problem.code} ${failure.problem.path ?? ''}`} failure={failure} />
  ));
}

function Failure({ failure: { problem, preview, files } }: { failure: ListFailure }) {
  const t = useText('library');
  return (
    <ProblemCard problem={problem}>
      <ChooseLists look="plain" label={t('chooseOther')} />
      {preview && <ColumnMapping preview={preview} files={files} />}
    </ProblemCard>
  );
}
