import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';

/** No result yet: which of the two sides is there, and the one that is not. */
export function NothingYet() {
  const { places, lists, answers, navigation } = useServices();
  const t = useText('result');
  const hasPlace = useStore(places, (state) => state.places.length > 0);
  const hasList = useStore(lists, (state) => state.lists.length > 0);
  const hasCounts = useStore(answers, (state) => state.counts !== null);
  return (
    <Screen title={t('emptyTitle')} lead={t('emptyLead')}>
      <div className="two-sides">
        <Side icon="computer" title={t('emptyHere')} isDone={hasPlace}>
          <Button look={hasPlace ? 'plain' : 'primary'} onPress={() => navigation.go('computer')}>
            {t('emptyHereTodo')}
          </Button>
        </Side>
        <Side icon="cloud" title={t('emptyList')} isDone={hasList || hasCounts}>
          <Button look={hasPlace ? 'primary' : 'plain'} onPress={() => navigation.go('icloud')}>
            {t('emptyListTodo')}
          </Button>
        </Side>
      </div>
    </Screen>
  );
}

interface SideProps {
  readonly icon: IconName;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: React.ReactNode;
}

function Side({ icon, title, isDone, children }: SideProps) {
  const t = useText('result');
  return (
    <section className="card side-todo">
      <Icon name={icon} />
      <h2>{title}</h2>
      {isDone ? (
        <p className="badge yes">
          <Icon name="check" />
          {t('emptyDone')}
        </p>
      ) : (
        children
      )}
    </section>
  );
}
