import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import { CompareSheet } from './compare-sheet.tsx';
import { ICloudRow } from './icloud-row.tsx';
import './library.css';
import { FolderComparisonNow } from './folder-comparison-now.tsx';
import { ListFailures } from './list-failures.tsx';
import { LostLists } from './lost-lists.tsx';
import { PlaceRow } from './place-row.tsx';
import { Suggestions } from './suggestions.tsx';

/** Everything the check looks at: what was found and could be added, what iCloud has, the person's places. */
export function LibraryScreen() {
  const { places, navigation } = useServices();
  const t = useText('library');
  const { places: all, problem } = useStore(places);
  return (
    <Screen
      title={t('title')}
      tools={
        <>
          <Button icon="cloud" onPress={() => navigation.go({ screen: 'library-list' })}>
            {t('tellUs')}
          </Button>
          <Button look="primary" icon="plus" onPress={() => void places.choose()}>
            {t('addPlace')}
          </Button>
        </>
      }
    >
      {problem && <ProblemCard problem={problem} />}
      <ListFailures />
      <LostLists />
      <FolderComparisonNow />
      <Suggestions />
      <section className="stack mid" aria-labelledby="what-icloud-has">
        <h2 id="what-icloud-has">{t('whatICloudHas')}</h2>
        <ICloudRow />
      </section>
      <section className="stack mid" aria-labelledby="your-places">
        <div className="row between">
          <h2 id="your-places">{t('yourPlaces')}</h2>
          {all.length > 1 && (
            <Button look="quiet" icon="scales" onPress={() => navigation.go({ screen: 'library-compare' })}>
              {t('compareTwo')}
            </Button>
          )}
        </div>
        {all.length === 0 ? (
          <p className="soft">{t('noPlace')}</p>
        ) : (
          <ul className="card list">
            {all.map((place, i) => (
              <li key={place.ref.id}>
                <PlaceRow place={place} before={all.slice(0, i)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className="drop">
        <Icon name="drop" />
        <span>{t('dropAnywhere')}</span>
        <Button look="quiet" onPress={() => void places.choose('zip')}>
          {t('addZip')}
        </Button>
      </div>
      <CompareSheet />
    </Screen>
  );
}
