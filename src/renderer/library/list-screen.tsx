import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { type WayId, wayText } from '../../guidance/help/ways.ts';
import { safeName } from '../../words/safe-name.ts';
import { StepList } from '../help/step-list.tsx';
import { PhoneCard } from '../phone/phone-card.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useSystems } from '../state/use-systems.ts';
import { Button } from '../ui/button.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { filesOfDrop, isPhotosLibrary } from '../ui/dropped-files.ts';
import { Fold } from '../ui/fold.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Progress } from '../ui/progress.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { AdpItem } from './adp-question.tsx';
import { AppleSheet } from './apple-sheet.tsx';
import { ListFailures } from './list-failures.tsx';
import { LostLists } from './lost-lists.tsx';
import { TotalsSheet } from './totals-item.tsx';
import { type ListedWay, useWays, type Way } from './use-ways.ts';

/** Each way to give a list; when it was read, the answer is shown. */
function useAddList() {
  const { lists, navigation } = useServices();
  const then = async (reading: Promise<void>): Promise<void> => {
    const before = lists.get().lists;
    await reading;
    const { lists: after, failures } = lists.get();
    const isHere = navigation.get().route.screen === 'library-list';
    if (isHere && failures.length === 0 && after !== before) navigation.go({ screen: 'overview' });
  };
  return {
    files: (chosen: FileList | null): Promise<void> =>
      then(lists.read([...(chosen ?? [])].map((file) => ({ file, path: file.name })))),
    library: (): Promise<void> => then(lists.chooseLibrary()),
    dropped: (transfer: DataTransfer): void => {
      const libraries = [...new Set([...transfer.files].filter(({ name }) => isPhotosLibrary(name)))];
      const reading =
        libraries.length > 0
          ? Promise.all(libraries.map((library) => lists.addDroppedLibrary(library)))
          : filesOfDrop(transfer).then((files) => lists.read(files));
      void then(reading.then(() => undefined));
    },
  };
}

const ICONS: Readonly<Record<ListedWay, IconName>> = {
  'mac-library': 'photo',
  'apple-copy': 'page',
  'tool-list': 'tool',
  'two-totals': 'total',
};

const PROOFS = { exact: 'shield', names: 'half', nothing: 'minus' } as const satisfies Record<Way['proves'], IconName>;

/** The ways to a list of iCloud, by how soon they come and what they prove. */
export function ListScreen() {
  const { navigation, sample } = useServices();
  const t = useText('library');
  const isSample = useStore(sample, (state) => state.isOpen);
  const { ways, byCable } = useWays();
  const add = useAddList();
  const [open, setOpen] = useState<'apple' | 'totals' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Screen title={t('listTitle')} lead={t('listLead')} isBelow>
      <ListFailures />
      <LostLists />
      <Reading />
      <ul className="card list">
        <AdpItem />
      </ul>
      {!isSample && <PhoneCard />}
      <ul className="card list ways">
        {ways.map((way) => (
          <WayRow key={way.id} way={way}>
            <WayButton way={way} add={add} openSheet={setOpen} />
          </WayRow>
        ))}
      </ul>
      <DropZone label={t('dropList')} onDrop={add.dropped}>
        <span>{t('dropList')}</span>
      </DropZone>
      <WaySteps ids={[...(byCable ? (['iphone-cable'] as const) : []), ...ways.map(({ id }) => id)]} />
      <AppleSheet isOpen={open === 'apple'} onClose={close} />
      <TotalsSheet isOpen={open === 'totals'} onClose={close} onDone={() => navigation.go({ screen: 'overview' })} />
    </Screen>
  );
}

function WayRow({ way, children }: { way: Way; children: ReactNode }) {
  const t = useText('library');
  return (
    <li className={way.isOpen ? 'way' : 'way off'}>
      <span className="way-icon">
        <Icon name={ICONS[way.id]} />
      </span>
      <div>
        <h2 className="as-body">{t(`way-${way.id}`)}</h2>
        <p className="detail">{t(`more-${way.more}`)}</p>
      </div>
      <div className="way-facts">
        <p className="row nowrap tight">
          <Icon name="clock" size="s" />
          {t(`time-${way.id}`)}
        </p>
        <p className="row nowrap tight">
          <Icon name={PROOFS[way.proves]} size="s" />
          {t(`way-proves-${way.proves}`)}
        </p>
      </div>
      {children}
    </li>
  );
}

interface WayButtonProps {
  readonly way: Way;
  readonly add: ReturnType<typeof useAddList>;
  readonly openSheet: (sheet: 'apple' | 'totals') => void;
}

/** What takes a way. One that is closed has no button, and says why. */
function WayButton({ way, add, openSheet }: WayButtonProps) {
  const t = useText('library');
  const look = way.isFirst ? 'primary' : 'plain';
  if (!way.isOpen) return <span />;
  switch (way.id) {
    case 'mac-library':
      return (
        <Button look={look} onPress={() => void add.library()}>
          {t('chooseIt')}
        </Button>
      );
    case 'apple-copy':
      return (
        <Button look={look} onPress={() => openSheet('apple')}>
          {t('showMeHow')}
        </Button>
      );
    case 'tool-list':
      return (
        <FileTrigger allowsMultiple onSelect={(files) => void add.files(files)}>
          <Button look={look}>{t('chooseFiles')}</Button>
        </FileTrigger>
      );
    case 'two-totals':
      return (
        <Button look={look} onPress={() => openSheet('totals')}>
          {t('typeThem')}
        </Button>
      );
  }
}

function Reading() {
  const { lists } = useServices();
  const t = useText('library');
  const format = useFormat();
  const reading = useStore(lists, (state) => state.reading);
  if (!reading) return null;
  const words = t('reading', { name: safeName(reading.name) });
  return (
    <section className="card pad stack mid" aria-label={words}>
      <h2 className="as-body file-name">{words}</h2>
      <Progress label={words} share={reading.total > 0 ? reading.done / reading.total : null} />
      {reading.total > 0 && (
        <p className="detail num">{t('readingDone', { percent: format.percent(reading.done, reading.total) })}</p>
      )}
    </section>
  );
}

/** Each way step by step, for these systems. */
function WaySteps({ ids }: { ids: readonly WayId[] }) {
  const t = useText('library');
  const { say } = useWords();
  const systems = useSystems();
  return (
    <section className="card folds" aria-label={t('stepByStep')}>
      {ids.map((id) => {
        const way = wayText(id, systems, say);
        return (
          <Fold key={id} title={t('steps', { way: t(`way-${id}`) })}>
            <div className="stack mid">
              <p className="soft">{way.proves}</p>
              <StepList steps={way.steps} />
              {way.unknown !== null && <p className="detail">{way.unknown}</p>}
            </div>
          </Fold>
        );
      })}
    </section>
  );
}
