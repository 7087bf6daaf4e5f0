import type { AssetKind } from '../../model/asset.ts';
import { sayMonth } from '../../words/say-values.ts';
import type { MonthCount, PhotoFilter } from '../compare/check-summary.ts';
import { SelectField } from '../ui/fields.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useText, useWords } from '../words/use-words.ts';

const MEDIA: readonly AssetKind[] = ['photo', 'video', 'live-photo'];

/** A choice of the first kind, special to a list: kinds of gaps, or places. */
export interface GroupFilter {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

interface PhotoFiltersProps<F extends PhotoFilter> {
  readonly group: GroupFilter;
  readonly months: readonly MonthCount[];
  readonly filter: F;
  readonly onChange: (filter: F) => void;
}

/** Search and filters of a list of photos. Every filter says how many it leaves. */
export function PhotoFilters<F extends PhotoFilter>({ group, months: all, filter, onChange }: PhotoFiltersProps<F>) {
  const t = useText('photos');
  const { say, format } = useWords();
  const months = all.map(({ month, count }) => ({
    value: month,
    label: `${sayMonth(say, month)} (${format.number(count)})`,
  }));
  const known = filter.month === null || months.some(({ value }) => value === filter.month);
  const otherMonth = known ? [] : [{ value: filter.month ?? '', label: sayMonth(say, filter.month ?? '') }];
  return (
    <div className="photo-filters">
      <SearchBox label={t('search')} value={filter.search} onChange={(search) => onChange({ ...filter, search })} />
      <div className="photo-selects">
        <SelectField
          label={group.label}
          labelHidden
          value={group.value}
          options={[{ value: '', label: group.all }, ...group.options]}
          onChange={group.onChange}
        />
        <SelectField
          label={t('filterMonth')}
          labelHidden
          value={filter.month ?? ''}
          options={[{ value: '', label: t('allMonths') }, ...otherMonth, ...months]}
          onChange={(value) => onChange({ ...filter, month: value || null })}
        />
        <SelectField
          label={t('filterMedia')}
          labelHidden
          value={filter.media ?? ''}
          options={[
            { value: '', label: t('allMedia') },
            ...MEDIA.map((media) => ({ value: media, label: t(`media-${media}`) })),
          ]}
          onChange={(value) => onChange({ ...filter, media: MEDIA.find((media) => media === value) ?? null })}
        />
      </div>
    </div>
  );
}
