import { useState } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/fields.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useText } from '../words/use-words.ts';

/** Stands for iCloud among the choices; no place has this id. */
const ICLOUD = '';

/** Two places compared with each other, in both directions, apart from the whole check. */
export function CompareSheet() {
  const { navigation } = useServices();
  const t = useText('library');
  const isOpen = useStore(navigation, ({ route }) => route.screen === 'library-compare');
  return (
    <Sheet title={t('compareTitle')} isOpen={isOpen} onClose={() => navigation.back()} isSmall>
      <CompareForm />
    </Sheet>
  );
}

function CompareForm() {
  const { places, lists, folderComparison, navigation } = useServices();
  const t = useText('library');
  const all = useStore(places, (state) => state.places);
  const hasList = useStore(lists, (state) => state.lists.length > 0);
  const [wanted, setWanted] = useState<{ first: string | null; second: string | null }>({ first: null, second: null });
  const options = all.map(({ ref }) => ({ value: ref.id, label: safeName(ref.label) }));
  const firsts = hasList ? [...options, { value: ICLOUD, label: t('compareICloud') }] : options;
  const first = firsts.find(({ value }) => value === wanted.first)?.value ?? firsts[0]?.value ?? ICLOUD;
  const seconds = options.filter(({ value }) => value !== first);
  const second = seconds.find(({ value }) => value === wanted.second)?.value ?? seconds[0]?.value ?? null;
  const compare = (): void => {
    if (second === null) return;
    folderComparison.choose({ first: first === ICLOUD ? null : first, second });
    navigation.replace({ screen: 'overview' });
  };
  if (second === null) return <p className="soft">{t('compareNeedsTwo')}</p>;
  return (
    <div className="stack">
      <p className="soft">{t('compareLead')}</p>
      <SelectField
        label={t('compareFirst')}
        value={first}
        options={firsts}
        onChange={(value) => setWanted({ ...wanted, first: value })}
      />
      <SelectField
        label={t('compareSecond')}
        value={second}
        options={seconds}
        onChange={(value) => setWanted({ ...wanted, second: value })}
      />
      <div className="row end">
        <Button onPress={() => navigation.back()}>{t('cancel')}</Button>
        <Button look="primary" onPress={compare}>
          {t('compareNow')}
        </Button>
      </div>
    </div>
  );
}
