import { useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import type { FoundKind, FoundPlace, PhoneRef } from '../../bridge/contract.ts';
import { safeName } from '../../words/safe-name.ts';
import { FOUND_ICONS, useFinds } from '../overview/found-places.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { placesOfDrop } from '../ui/dropped-files.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useScreenHeading } from '../ui/screen.tsx';
import { useText } from '../words/use-words.ts';

/** What the person ticked or unticked, by id. */
type Choices = Readonly<Record<string, boolean>>;

/** One line of the list: a place that was found by its name, or the list of an iPhone. */
interface Choice {
  readonly id: string;
  readonly kind: FoundKind | 'phone';
  /** Null for an iPhone that has no name. */
  readonly label: string | null;
  readonly isTicked: boolean;
}

/** What was found, ticked where it is certain until the person says otherwise. An iPhone that cannot be read now is not offered. */
export function choicesOf(
  { found, phones }: { readonly found: readonly FoundPlace[]; readonly phones: readonly PhoneRef[] },
  ticks: Choices,
): Choice[] {
  return [
    ...found.map(({ id, kind, label, isCertain }) => ({ id, kind, label, isTicked: ticks[id] ?? isCertain })),
    ...phones
      .filter(({ problem }) => problem === null)
      .map(({ id, device }) => ({ id, kind: 'phone' as const, label: device.name, isTicked: ticks[id] ?? true })),
  ];
}

/** Step 2: everything that holds photos. Finds are ticked beforehand only where they are certain; nothing is opened before the press. */
export function WhereAreYourPhotos({ onBack }: { onBack: () => void }) {
  const services = useServices();
  const { places, lists, phone, navigation } = services;
  const t = useText('welcome');
  const heading = useScreenHeading();
  const { places: added, problem } = useStore(places);
  const finds = useFinds();
  const [ticks, setTicks] = useState<Choices>({});
  const choices = choicesOf(finds, ticks);
  const ticked = choices.filter(({ isTicked }) => isTicked);
  const count = added.length + ticked.length;

  const onDrop = (transfer: DataTransfer): void => {
    for (const file of placesOfDrop(transfer)) void places.addDropped(file);
  };
  const look = async (): Promise<void> => {
    navigation.go({ screen: 'overview' });
    const hasPictures = ticked.some(({ kind }) => kind === 'pictures');
    for (const { kind, id } of ticked) {
      if (kind === 'phone') await phone.read(id);
      else {
        // The library lies in Pictures: where both are chosen it is looked at with that folder.
        if (kind !== 'photos-library' || !hasPictures) await places.addFound(id);
        if (kind === 'photos-library') await lists.addFoundLibrary(id);
      }
    }
  };
  return (
    <div className="welcome">
      <h1 ref={heading} tabIndex={-1}>
        {t('whereTitle')}
      </h1>
      <p className="lead">{t('whereLead')}</p>
      {choices.length + added.length > 0 && (
        <ul className="card list pick-list">
          {added.map(({ ref }) => (
            <li key={ref.id} className="item">
              <span className="check-box on">
                <Icon name="check" size="s" />
              </span>
              <span>
                <b className="file-name">{safeName(ref.label)}</b>
                <span className="detail block">{t('added')}</span>
              </span>
              <Icon name="folder" />
            </li>
          ))}
          {choices.map((choice) => (
            <li key={choice.id}>
              <Pick choice={choice} onChange={(isTicked) => setTicks({ ...ticks, [choice.id]: isTicked })} />
            </li>
          ))}
        </ul>
      )}
      {problem && <ProblemCard problem={problem} />}
      <DropZone label={t('dropLabel')} onDrop={onDrop}>
        <span>{t(choices.length > 0 ? 'drop' : 'dropOnly')}</span>
        <Button look={count === 0 && choices.length === 0 ? 'primary' : 'plain'} onPress={() => void places.choose()}>
          {t('choose')}
        </Button>
      </DropZone>
      <div className="row">
        <Button look="quiet" onPress={onBack}>
          {t('back')}
        </Button>
        <Button look={count === 0 ? 'plain' : 'primary'} onPress={() => void look()}>
          {count === 0 ? t('later') : ticked.length === 0 ? t('next') : t('look', { count })}
        </Button>
      </div>
    </div>
  );
}

function Pick({ choice, onChange }: { choice: Choice; onChange: (isTicked: boolean) => void }) {
  const t = useText('welcome');
  const words = useText('overview');
  const { kind, label, isTicked } = choice;
  const icon: IconName = kind === 'phone' ? 'phone' : FOUND_ICONS[kind];
  return (
    <Checkbox className="item" isSelected={isTicked} onChange={onChange}>
      <span className={isTicked ? 'check-box on' : 'check-box'}>{isTicked && <Icon name="check" size="s" />}</span>
      <span>
        <b className="file-name">{label === null ? t('phoneList') : safeName(label)}</b>
        <span className="detail block">{words(`found-${kind}`)}</span>
      </span>
      <Icon name={icon} />
    </Checkbox>
  );
}
