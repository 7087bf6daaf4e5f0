import { isAnswered, PHONE_QUESTIONS } from '../../guidance/erase/questions.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayNote } from '../../words/say-codes.ts';
import { sayCount } from '../../words/say-values.ts';
import type { ListSummary } from '../engine/check-summary.ts';
import { PhoneSays } from '../phone/phone-says.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { Screen } from '../ui/screen.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { AdpItem } from './adp-question.tsx';
import { ContentsFacts } from './contents-facts.tsx';
import { icloudFacts } from './icloud-facts.ts';
import { LedgerTable } from './ledger-table.tsx';
import { ListFailures } from './list-failures.tsx';
import { LostLists } from './lost-lists.tsx';
import { PrintedChoice } from './printed-names.tsx';
import { StoragePlan } from './storage-plan.tsx';
import { TotalsItem } from './totals-item.tsx';

/** One list: what it is, from when, what it can prove; removing it. */
function ListItem({ list }: { list: ListSummary }) {
  const { undo, now } = useServices();
  const t = useText('library');
  const format = useFormat();
  const name = safeName(list.name);
  const day = list.asOf === null ? '' : `, ${format.dateNear(list.asOf, now())}`;
  return (
    <li>
      <div className="item">
        <Icon name={list.format === 'iphone' || list.format === 'iphone-backup' ? 'phone' : 'page'} />
        <div>
          <h2 className="as-body file-name">{name}</h2>
          <p className="detail capital">
            {`${t(`format-${list.format}`)}${day}: ${t('listHolds', { count: list.counts.assets })}.`}{' '}
            {t(`proves-${list.checksums}`)}
            {list.problemCount > 0 && ` ${t('rowsUnread', { count: list.problemCount })}`}
          </p>
        </div>
        <Button look="quiet" more={name} onPress={() => void undo.removeList(list.id)}>
          {t('remove')}
        </Button>
      </div>
      {list.printed && (
        <div className="item-below">
          <PrintedChoice listId={list.id} printed={list.printed} isAsked />
        </div>
      )}
    </li>
  );
}

/** What the person said of the phone, and the way to say more. */
function PhoneAnswers() {
  const { answers, navigation, now } = useServices();
  const t = useText('library');
  const format = useFormat();
  const given = useStore(answers, (state) => state.answers);
  const count = PHONE_QUESTIONS.filter((question) => isAnswered(question, given)).length;
  return (
    <li className="item">
      <Icon name="phone" />
      <div>
        <h2 className="as-body">{t('phoneTitle')}</h2>
        <p className="detail">
          {count === 0 ? t('phoneNone') : t('phoneAnswered', { count, all: format.number(PHONE_QUESTIONS.length) })}
          {count > 0 &&
            given.answeredAt !== null &&
            ` ${t('phoneOldest', { day: format.dateNear(given.answeredAt, now()) })}`}
        </p>
      </div>
      <Button onPress={() => navigation.go({ screen: 'erase-phone' })}>{t('answer')}</Button>
    </li>
  );
}

/** What iCloud has, by whom: the lists, typed totals, what the person said of the phone; and how much storage it takes. */
export function ICloudScreen() {
  const { lists, check, navigation, phone } = useServices();
  const t = useText('library');
  const all = useStore(lists, (state) => state.lists);
  const summary = useStore(check, (state) => state.summary);
  const facts = icloudFacts(all, summary);
  const said = useStore(phone, (state) => state.facts);
  return (
    <Screen
      title={t('icloud')}
      lead={t('oneSystem')}
      isBelow
      tools={
        <Button icon="cloud" onPress={() => navigation.go({ screen: 'library-list' })}>
          {t(all.length > 0 ? 'getNewList' : 'tellUs')}
        </Button>
      }
    >
      <ListFailures />
      <LostLists />
      {facts && <ContentsFacts counts={facts.counts} range={facts.range} deleted={facts.deleted} />}
      <ul className="card list">
        {all.map((list) => (
          <ListItem key={list.id} list={list} />
        ))}
        <TotalsItem />
        <PhoneAnswers />
        <AdpItem />
      </ul>
      {said && (
        <section className="card">
          <PhoneSays facts={said} />
        </section>
      )}
      <StoragePlan />
      <Folds />
    </Screen>
  );
}

function Folds() {
  const { lists } = useServices();
  const t = useText('library');
  const { say } = useWords();
  const all = useStore(lists, (state) => state.lists);
  const notes = [...new Set(all.flatMap((list) => list.notes.map((note) => sayNote(say, note))))];
  if (notes.length === 0 && all.length === 0) return null;
  return (
    <section className="card folds">
      {notes.length > 0 && (
        <Fold title={t('cannotShow')} hint={t('notesCount', { count: notes.length })}>
          <Sentences sentences={notes} />
        </Fold>
      )}
      {all.map((list) => {
        const rows = Math.abs(
          list.files.find(({ code }) => code === 'rows-found' || code === 'files-found')?.count ?? 0,
        );
        return list.files.length > 1 ? (
          <Fold
            key={list.id}
            title={t('rowsBecome', { count: rows, photos: sayCount(say, list.counts.assets) })}
            hint={list.name}
          >
            <LedgerTable ledger={list.files} />
          </Fold>
        ) : null;
      })}
    </section>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="bullets stack mid">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
