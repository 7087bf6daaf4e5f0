import type { AssetKind } from '../../model/asset.ts';
import type { GapKind } from '../../model/gap.ts';
import { sayGapKind } from '../../words/say-codes.ts';
import { sayMonth } from '../../words/say-values.ts';
import type { CheckSummary, GapFilter } from '../compare/check-summary.ts';
import { SelectField } from '../ui/fields.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useText, useWords } from '../words/use-words.ts';

const MEDIA: readonly AssetKind[] = ['photo', 'video', 'live-photo'];

interface GapFiltersProps {
  readonly summary: CheckSummary;
  readonly filter: GapFilter;
  readonly onChange: (filter: GapFilter) => void;
}

/** Kind, month, type and a search; each says how many it leaves. */
export function GapFilters({ summary, filter, onChange }: GapFiltersProps) {
  const t = useText('gaps');
  const { say, format } = useWords();
  const kinds = summary.gapCounts.map(({ kind, count }) => ({
    value: kind,
    label: `${sayGapKind(say, kind).title} (${format.number(count)})`,
  }));
  const months = summary.gapMonths.map(({ month, count }) => ({
    value: month,
    label: `${sayMonth(say, month)} (${format.number(count)})`,
  }));
  const known = filter.month === null || months.some(({ value }) => value === filter.month);
  const otherMonth = known ? [] : [{ value: filter.month ?? '', label: sayMonth(say, filter.month ?? '') }];
  const kindOf = (value: string): GapKind | null => summary.gapCounts.find(({ kind }) => kind === value)?.kind ?? null;
  return (
    <div className="gap-filters">
      <SearchBox label={t('search')} value={filter.search} onChange={(search) => onChange({ ...filter, search })} />
      <div className="gap-selects">
        <SelectField
          label={t('filterKind')}
          labelHidden
          value={filter.kind ?? ''}
          options={[{ value: '', label: t('allKinds') }, ...kinds]}
          onChange={(value) => onChange({ ...filter, kind: kindOf(value) })}
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
