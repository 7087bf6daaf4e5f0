import { useState } from 'react';
import { useServices } from '../app/services.ts';
import { useStore } from '../app/store.ts';
import { CompareTwo } from '../sides/compare-two.tsx';
import { SidesBanner } from '../sides/sides-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { DropTarget } from '../ui/drop-target.tsx';
import { placesOfDrop } from '../ui/dropped-files.ts';
import { ProblemCallout } from '../ui/problem-callout.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';
import { PlaceCard } from './place-card.tsx';
import './computer.css';

/** Step 1: the folders that hold photos, how reading them goes, what was found. */
export function ComputerScreen() {
  const { places, navigation } = useServices();
  const t = useText('computer');
  const { places: all, problem } = useStore(places);
  const [droppedAFile, setDroppedAFile] = useState(false);

  const onDrop = (transfer: DataTransfer): void => {
    const dropped = placesOfDrop(transfer);
    setDroppedAFile(dropped.length === 0);
    for (const place of dropped) void places.addDropped(place);
  };
  const none = all.length === 0;
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      foot={
        <Button look="primary" size="large" isDisabled={none} onPress={() => navigation.go('icloud')}>
          {t('next')}
        </Button>
      }
    >
      {problem && <ProblemCallout problem={problem} />}
      {droppedAFile && <Callout tone="attention" title={t('notAFolder')} announce />}
      {all.map((place) => (
        <PlaceCard key={place.ref.id} place={place} />
      ))}
      <DropTarget label={t('dropLabel')} onDrop={onDrop} compact={!none}>
        {none ? <h2>{t('dropTitle')}</h2> : <p>{t('dropMore')}</p>}
        <Button look={none ? 'primary' : 'plain'} icon="folder" onPress={() => void places.choose()}>
          {none ? t('choose') : t('chooseAnother')}
        </Button>
      </DropTarget>
      <SidesBanner />
      <CompareTwo />
      <Disclosure summary={t('whereTitle')}>
        <ul className="plain-list soft">
          <li>{t('whereMac')}</li>
          <li>{t('whereWindows')}</li>
          <li>{t('whereDisk')}</li>
        </ul>
      </Disclosure>
    </Screen>
  );
}
