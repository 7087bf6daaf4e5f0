import { safeName } from '../../words/safe-name.ts';
import type { ListSummary } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { PrintedChoice } from './printed-names.tsx';

/** One list: what it is, from when, what it can prove; removing it. */
export function ListItem({ list }: { list: ListSummary }) {
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
          <p className="detail">
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
