import { ASSET_KINDS, type AssetKind } from '../../model/asset.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { PARTS_OF_SET, type PhotoPart } from '../engine/photo-parts.ts';
import type { PhotoQuery } from '../engine/photo-query.ts';
import { SearchField, SelectField } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { Toggles } from '../ui/toggles.tsx';
import { useFormat, useText } from '../words/use-words.ts';

interface TaskFiltersProps {
  readonly summary: CheckSummary;
  readonly query: PhotoQuery;
  readonly onChange: (query: PhotoQuery) => void;
}

/** Which photos of a set: by what is the matter with them. A set with one part needs no choice. */
export function PartChips({ summary, query, onChange }: TaskFiltersProps) {
  const t = useText('fix');
  const format = useFormat();
  const parts = PARTS_OF_SET[query.set].filter((part) => summary.parts[part] > 0);
  if (parts.length < 2 && query.part === null) return null;
  const all = parts.reduce((sum, part) => sum + summary.parts[part], 0);
  return (
    <Toggles<PhotoPart | 'all'>
      label={t('whichPhotos')}
      value={query.part ?? 'all'}
      options={[
        { value: 'all', label: t('chipAll', { total: format.number(all) }) },
        ...parts.map((part) => ({
          value: part,
          label: t(`chip-${part}`, { total: format.number(summary.parts[part]) }),
        })),
      ]}
      onChange={(value) => onChange({ ...query, part: value === 'all' ? null : value })}
    />
  );
}

/** Month, type, order and search. */
export function TaskTools({ summary, query, onChange }: TaskFiltersProps) {
  const t = useText('fix');
  const months = useMonths(summary, query);
  return (
    <>
      {(months.length > 1 || query.month !== null) && (
        <SelectField
          label={t('month')}
          labelHidden
          value={query.month ?? ''}
          options={[{ value: '', label: t('allMonths') }, ...months]}
          onChange={(month) => onChange({ ...query, month: month || null })}
        />
      )}
      <SelectField
        label={t('media')}
        labelHidden
        value={query.media ?? ''}
        options={[
          { value: '', label: t('allMedia') },
          ...ASSET_KINDS.map((kind) => ({ value: kind, label: t(`media-${kind}`) })),
        ]}
        onChange={(value) => onChange({ ...query, media: kindOf(value) })}
      />
      <SelectField
        label={t('order')}
        labelHidden
        value={query.newestFirst ? 'newest' : 'oldest'}
        options={[
          { value: 'oldest', label: t('oldestFirst') },
          { value: 'newest', label: t('newestFirst') },
        ]}
        onChange={(value) => onChange({ ...query, newestFirst: value === 'newest' })}
      />
      <span className="search">
        <Icon name="search" size="s" />
        <SearchField label={t('search')} value={query.search} onChange={(search) => onChange({ ...query, search })} />
      </span>
    </>
  );
}

/** The months in which the set has photos; the one that is chosen among them in any case. */
function useMonths({ months }: CheckSummary, { set, month: chosen }: PhotoQuery): { value: string; label: string }[] {
  const t = useText('fix');
  const format = useFormat();
  const counts = months.map(({ month, toCopy, noSecondCopy, notSure }) => {
    const of = { 'to-copy': toCopy, 'no-second-copy': noSecondCopy, 'not-sure': notSure };
    const count = set === 'one-place' ? toCopy + noSecondCopy + notSure : set === 'recently-deleted' ? 0 : of[set];
    return { month, count };
  });
  return counts
    .filter(({ month, count }) => count > 0 || month === chosen)
    .map(({ month }) => ({ value: month, label: month === 'unknown' ? t('noDate') : format.month(month) }));
}

function kindOf(value: string): AssetKind | null {
  return ASSET_KINDS.find((kind) => kind === value) ?? null;
}
