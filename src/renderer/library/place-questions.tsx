import { useState } from 'react';
import type { Correction, PersonsWord } from '../../model/place-standing.ts';
import { UNKNOWN_STANDING, wordOf } from '../../model/place-standing.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayStanding } from '../../words/say-standing.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { SelectField } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { useText, useWords } from '../words/use-words.ts';
import type { PlaceView } from './place-view.ts';

/** Watching; whether the place is a second one, and the questions of which only its owner knows the answer. */
export function PlaceQuestions({ place, view }: { place: PlaceState; view: PlaceView }) {
  const { settings, places } = useServices();
  const t = useText('library');
  const isWatching = useStore(settings, (state) => state.watchFolders);
  const { ref } = place;
  return (
    <ul className="card list">
      <li className="item">
        <Icon name="eye" />
        <Switch
          label={t('watch')}
          hint={t('watchMore')}
          isOn={isWatching}
          onChange={(watchFolders) => void settings.change({ watchFolders })}
        />
      </li>
      <SecondPlace place={place} view={view} />
      {ref.kind === 'external-disk' && ref.available && !place.letGo && (
        <li className="item">
          <Icon name="unplug" />
          <div>
            <h2 className="as-body">{t('unplug')}</h2>
            <p className="detail">{t('unplugMore')}</p>
          </div>
          <Button onPress={() => void places.letGo(ref.id)}>{t('letGo')}</Button>
        </li>
      )}
    </ul>
  );
}

function SecondPlace({ place, view }: { place: PlaceState; view: PlaceView }) {
  const { places, navigation } = useServices();
  const t = useText('library');
  const { say } = useWords();
  const all = useStore(places, (state) => state.places);
  const known = place.summary?.place ?? null;
  const [said, setSaid] = useState<PersonsWord | null>(null);
  if (known === null) return null;
  const { standing = UNKNOWN_STANDING } = known;
  // What was said counts at once on screen; the place itself is looked at again meanwhile.
  const word = said ?? wordOf(standing);
  const tell = (part: Partial<PersonsWord>): void => {
    const next = { ...word, ...part };
    setSaid(next);
    void places.say(place.ref.id, next);
  };
  const others = all.flatMap(({ summary }) => summary?.place ?? []);
  return (
    <>
      <li className="item">
        <Icon name="copy" />
        <div>
          <h2 className="as-body">{t('secondTitle')}</h2>
          <p className="detail">
            {t(`second-${view.counts.code}`)} {sayStanding(say, known, others)}
          </p>
        </div>
        <Button
          look="quiet"
          more={t('secondTitle')}
          onPress={() => navigation.go({ screen: 'help', topic: 'second-place' })}
        >
          {t('why')}
        </Button>
      </li>
      {asksMirror(standing.ground) && (
        <li className="item question">
          <Icon name="cloud" />
          <div>
            <h2 className="as-body">{t('mirrorTitle')}</h2>
            <p className="detail">{t('mirrorMore')}</p>
          </div>
          <Choices
            label={t('mirrorTitle')}
            labelHidden
            value={word.mirror === 'not-asked' ? null : word.mirror}
            options={[
              { value: 'no', label: t('no') },
              { value: 'yes', label: t('yes') },
            ]}
            onChange={(mirror) => tell({ mirror })}
          />
        </li>
      )}
      {asksMirror(standing.ground) && others.length > 1 && <MadeLike place={place} word={word} tell={tell} />}
      <Correct ground={standing.ground} source={standing.source} word={word} tell={tell} />
    </>
  );
}

/** Where a program may delete what is deleted elsewhere: not where that is known already, or where nothing counts anyway. */
function asksMirror(ground: string): boolean {
  return ground === 'disk' || ground === 'network' || ground === 'unknown';
}

interface WordProps {
  readonly word: PersonsWord;
  readonly tell: (part: Partial<PersonsWord>) => void;
}

/** A clone, a sync or a backup of another place is reached by what reaches that one. */
function MadeLike({ place, word, tell }: WordProps & { place: PlaceState }) {
  const { places } = useServices();
  const t = useText('library');
  const all = useStore(places, (state) => state.places);
  const others = all.flatMap(({ ref, summary }) =>
    ref.id !== place.ref.id && summary?.place
      ? [{ key: summary.place.independenceKey, name: ref.label, id: ref.id }]
      : [],
  );
  const chosen = others.find(({ key, name }) => key === word.madeLike?.key && name === word.madeLike.name);
  return (
    <li className="item question">
      <Icon name="differ" />
      <div>
        <h2 className="as-body">{t('madeLikeTitle')}</h2>
        <p className="detail">{t('madeLikeMore')}</p>
      </div>
      <SelectField
        label={t('madeLikeTitle')}
        labelHidden
        value={chosen?.id ?? ''}
        options={[
          { value: '', label: t('madeLikeNone') },
          ...others.map(({ id, name }) => ({ value: id, label: t('madeLike', { name: safeName(name) }) })),
        ]}
        onChange={(id) => {
          const other = others.find((each) => each.id === id);
          tell({ madeLike: other ? { key: other.key, name: other.name } : null });
        }}
      />
    </li>
  );
}

/** What the app took a place for, and the person knows better. */
function Correct({ ground, source, word, tell }: WordProps & { ground: string; source: string }) {
  const t = useText('library');
  const isGuessed = ground === 'icloud' && source === 'default-place';
  const change = (corrected: Correction | null): void => tell({ corrected });
  if (word.corrected === null && !isGuessed) return null;
  return (
    <li className="item">
      <Icon name="cloud" />
      <div>
        <h2 className="as-body">{t('inStepTitle')}</h2>
        <p className="detail">{t(word.corrected === null ? 'inStepGuessed' : `inStep-${word.corrected}`)}</p>
      </div>
      {word.corrected === null ? (
        <Button look="quiet" onPress={() => change('only-a-copy')}>
          {t('onlyACopy')}
        </Button>
      ) : (
        <Button look="quiet" onPress={() => change(null)}>
          {t('takeBack')}
        </Button>
      )}
    </li>
  );
}
