import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Screen, useScreenHeading } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import { EraseAnswer } from './erase-answer.tsx';
import './erase.css';
import { PhoneSheet } from './phone-sheet.tsx';

/** "May I erase this iPhone?": yes, not yet, or cannot tell; what is left, and what the answer stands on. */
export function EraseScreen() {
  const { check, navigation } = useServices();
  const summary = useStore(check, (state) => state.summary);
  const route = useStore(navigation, (position) => position.route);
  return (
    <>
      {summary === null ? (
        <NotChecked />
      ) : isFolderComparison(summary) ? (
        <NotOfAPhone />
      ) : (
        <EraseAnswer summary={summary} />
      )}
      {route.screen === 'erase-phone' && <PhoneSheet first={route.question ?? null} onClose={navigation.back} />}
    </>
  );
}

function NotChecked() {
  const { places } = useServices();
  const t = useText('erase');
  const overview = useText('overview');
  const hasPlace = useStore(places, (state) => state.places.length > 0);
  const heading = useScreenHeading();
  return (
    <div className="screen erase" data-wash="calm">
      <header className="answer plain">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            <span>{t('none-1')}</span> <span>{t('none-2')}</span>
          </h1>
          <p className="lead">{t(hasPlace ? 'leadNoneList' : 'leadNone')}</p>
        </div>
      </header>
      <div>
        <Link to={{ screen: hasPlace ? 'library-list' : 'library' }} className="button primary">
          {hasPlace ? overview('tellUs') : t('toLibrary')}
        </Link>
      </div>
    </div>
  );
}

/** A comparison of two folders says nothing about a phone: no answer is given, only the way back to one. */
function NotOfAPhone() {
  const { folderComparison } = useServices();
  const t = useText('comparedFolders');
  return (
    <Screen title={t('noErase')} lead={t('noEraseLead')}>
      <div>
        <Button look="primary" onPress={() => folderComparison.clear()}>
          {t('back')}
        </Button>
      </div>
    </Screen>
  );
}
