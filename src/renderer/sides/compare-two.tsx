import { useState } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SelectField } from '../ui/fields.tsx';
import { useText } from '../words/use-words.ts';

/** Stands for iCloud among the choices; no place has this id. */
const ICLOUD = '';

/** "Is everything of … also in …?": two of the places compared with each other, apart from the main path. */
export function CompareTwo() {
  const services = useServices();
  const t = useText('sides');
  const places = useStore(services.places, (state) => state.places);
  if (places.length < 2) return null;
  return (
    <Disclosure summary={t('title')}>
      <CompareForm />
    </Disclosure>
  );
}

function CompareForm() {
  const { places, lists, sides, navigation } = useServices();
  const t = useText('sides');
  const all = useStore(places, (state) => state.places);
  const hasList = useStore(lists, (state) => state.lists.length > 0);
  const [wanted, setWanted] = useState<{ first: string | null; second: string | null }>({ first: null, second: null });
  const options = all.map(({ ref }) => ({ value: ref.id, label: safeName(ref.label) }));
  const firsts = hasList ? [...options, { value: ICLOUD, label: t('icloud') }] : options;
  const first = firsts.find(({ value }) => value === wanted.first)?.value ?? firsts[0]?.value ?? ICLOUD;
  const seconds = options.filter(({ value }) => value !== first);
  const second = seconds.find(({ value }) => value === wanted.second)?.value ?? seconds[0]?.value ?? '';

  const compare = (): void => {
    sides.choose({ first: first === ICLOUD ? null : first, second });
    navigation.go('result');
  };
  return (
    <div className="card stack">
      <p className="soft">{t('lead')}</p>
      <div className="fields">
        <SelectField
          label={t('first')}
          value={first}
          options={firsts}
          onChange={(value) => setWanted({ ...wanted, first: value })}
        />
        <SelectField
          label={t('second')}
          value={second}
          options={seconds}
          onChange={(value) => setWanted({ ...wanted, second: value })}
        />
      </div>
      <div>
        <Button icon="scales" onPress={compare}>
          {t('compare')}
        </Button>
      </div>
    </div>
  );
}
