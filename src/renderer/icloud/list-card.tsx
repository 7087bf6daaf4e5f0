import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../app/services.ts';
import type { ListSummary } from '../compare/check-summary.ts';
import { Button } from '../ui/button.tsx';
import { ContentsFound } from '../ui/contents-found.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../words/use-words.ts';
import { PrintedQuestion } from './printed-question.tsx';

/** One list: what it is, what it can prove, what it holds. */
export function ListCard({ list }: { list: ListSummary }) {
  const { lists } = useServices();
  const t = useText('icloud');
  const name = safeName(list.name);
  const proof = { all: 'provesBytes', some: 'provesSomeBytes', none: 'provesNames' } as const;
  return (
    <article className="card place-card" aria-label={t('listLabel', { name })}>
      <header className="place-head">
        <Icon name="cloud" />
        <div>
          <h2>{name}</h2>
          <p className="small soft">{t('format', { format: t(`format-${list.format}`) })}</p>
        </div>
        <Button look="quiet" label={t('removeLabel', { name })} onPress={() => void lists.remove(list.id)}>
          {t('remove')}
        </Button>
      </header>
      <p className={`badge ${list.checksums === 'all' ? 'yes' : 'cannot-tell'}`}>
        <Icon name={list.checksums === 'all' ? 'shield' : 'info'} />
        {t(proof[list.checksums])}
      </p>
      {list.printed && <PrintedQuestion listId={list.id} printed={list.printed} />}
      <ContentsFound summary={list} />
    </article>
  );
}
