import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';

/** Lists that were here the last time and cannot be read any more. Until that is settled no answer can be yes. */
export function LostLists() {
  const { lists, navigation } = useServices();
  const t = useText('library');
  const lost = useStore(lists, (state) => state.lost);
  if (lost.length === 0) return null;
  const names = lost.map(nameOf).filter((name) => name !== '');
  return (
    <div className="card problem" role="status">
      <Icon name="warn" />
      <div className="stack mid">
        <h3>{t('lostTitle')}</h3>
        {names.length > 0 && <p className="file-name">{names.join(', ')}</p>}
        <p>{t('lostMeaning')}</p>
        <div className="row">
          <Button onPress={() => navigation.go({ screen: 'library-list' })}>{t('lostAgain')}</Button>
          <Button look="quiet" onPress={() => lists.forgetLost()}>
            {t('lostGoOn')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The file name in an id such as `list:table:photos.csv`; empty for an id without one. */
function nameOf(listId: string): string {
  return safeName(/^list:[^:]*:(.*)$/s.exec(listId)?.[1] ?? '');
}
