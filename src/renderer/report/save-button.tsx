import type { ReportKind } from '../../bridge/contract.ts';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useText } from '../words/use-words.ts';
import { type Made, useSaving } from './use-saving.ts';

interface SaveButtonProps {
  readonly kind: ReportKind;
  readonly suggestedName: string;
  readonly make: () => Promise<Made>;
  readonly label: string;
  readonly look?: 'primary' | 'plain';
  readonly icon?: IconName;
}

/** A button that saves; what became of it stands where the button was. */
export function SaveButton({ kind, suggestedName, make, label, look = 'plain', icon }: SaveButtonProps) {
  const { api } = useServices();
  const t = useText('report');
  const { state, save } = useSaving();
  const again = (): void => void save(kind, suggestedName, make);
  if (state.state === 'saved')
    return (
      <div className="saved" role="status">
        <Icon name="check" size="s" />
        <span className="file-name">{t('saved', { name: safeName(state.label) })}</span>
        <Button look="quiet" onPress={() => void api.request('report:show', { savedId: state.savedId })}>
          {t('show')}
        </Button>
        <Button look="quiet" more={label} onPress={again}>
          {t('saveAgain')}
        </Button>
      </div>
    );
  return (
    <>
      <Button look={look} isWide isBusy={state.state === 'busy'} onPress={again} {...(icon ? { icon } : {})}>
        {state.state === 'busy' ? t('saving') : label}
      </Button>
      {state.state === 'failed' && <NotSaved problem={state.problem} onAgain={again} />}
    </>
  );
}

/** Why nothing was saved, and the way to another folder. */
function NotSaved({
  problem,
  onAgain,
}: {
  problem: Parameters<typeof ProblemCard>[0]['problem'];
  onAgain: () => void;
}) {
  const t = useText('report');
  const another = (
    <Button onPress={onAgain}>{t(problem.code === 'save-inside-photos' ? 'anotherFolder' : 'somewhereElse')}</Button>
  );
  if (problem.code !== 'save-inside-photos') return <ProblemCard problem={problem}>{another}</ProblemCard>;
  return (
    <div className="card problem" role="status">
      <Icon name="warn" />
      <div className="stack mid">
        <h3>{t('refused')}</h3>
        <div className="row">{another}</div>
      </div>
    </div>
  );
}

/** A button that opens the system's dialog for printing. */
export function PrintButton({ make }: { make: () => Promise<Made> }) {
  const t = useText('report');
  const { state, print } = useSaving();
  return (
    <>
      <Button isWide isBusy={state.state === 'busy'} onPress={() => void print(make)}>
        {state.state === 'busy' ? t('printing') : t('print')}
      </Button>
      {state.state === 'printed' && (
        <p className="detail" role="status">
          {t('printed')}
        </p>
      )}
      {state.state === 'failed' && <ProblemCard problem={state.problem} />}
    </>
  );
}
