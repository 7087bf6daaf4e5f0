import { useEffect, useRef, useState } from 'react';
import {
  COUNTED_ANSWERS,
  COUNTS_VIEWS,
  type CountedAnswer,
  type CountsView,
  type TypedCounts,
} from '../../model/typed-counts.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { CountField, DayField, focusNoNumber, SelectField } from '../ui/fields.tsx';
import { useText } from '../words/use-words.ts';

const EMPTY: TypedCounts = { view: 'icloud-com', photos: null, videos: null, firstDay: null, lastDay: null };

const NOT_SAID = 'not-said' as const;

interface TotalsFormProps {
  /** Apple's copy takes days: the totals as they were when it was asked for are needed too. */
  readonly hasRequest?: boolean;
  /** Opened by a press: the first field takes the focus. */
  readonly isFocused?: boolean;
  readonly onDone?: () => void;
}

/** The two totals, as somebody reads them now: on iCloud.com, on the phone, on a Mac, or on Apple's privacy page. */
export function TotalsForm({ hasRequest = false, isFocused = false, onDone }: TotalsFormProps) {
  const { answers, now } = useServices();
  const t = useText('overview');
  const { counts: kept, appleCopyAsked } = useStore(answers);
  const [counts, setCounts] = useState(kept ?? EMPTY);
  const [requestDay, setRequestDay] = useState(kept?.atRequest?.at ? dayOf(kept.atRequest.at) : appleCopyAsked);
  const asksBoth = hasRequest || (kept?.atRequest ?? null) !== null;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isFocused) form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [isFocused]);
  const set = (part: Partial<TypedCounts>): void => setCounts({ ...counts, ...part });
  const atRequest = counts.atRequest ?? { photos: null, videos: null, at: null };
  const isReady = counts.photos !== null || counts.videos !== null;
  const [wasAsked, setAsked] = useState(false);
  const use = (): void => {
    setAsked(true);
    if (focusNoNumber(form.current, isReady)) return;
    const request =
      asksBoth && requestDay !== null && (atRequest.photos !== null || atRequest.videos !== null)
        ? { ...atRequest, at: Date.parse(`${requestDay}T00:00:00`) }
        : null;
    answers.setCounts({ ...counts, at: now(), atRequest: request });
    onDone?.();
  };
  return (
    <form
      ref={form}
      className="totals-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <div className="row">
        <SelectField
          label={t('totalsView')}
          value={counts.view}
          options={COUNTS_VIEWS.map((view) => ({ value: view, label: t(`view-${view}`) }))}
          onChange={(value) => set({ view: viewOf(value) })}
        />
        <CountField
          label={t('photos')}
          value={counts.photos}
          error={t('notANumber')}
          isWanted={wasAsked && !isReady}
          onChange={(photos) => set({ photos })}
        />
        <CountField
          label={t('videos')}
          value={counts.videos}
          error={t('notANumber')}
          isWanted={wasAsked && !isReady}
          onChange={(videos) => set({ videos })}
        />
      </div>
      <div className="row">
        {(['hidden', 'sharedLibrary'] as const).map((kind) => (
          <SelectField
            key={kind}
            label={t(kind === 'hidden' ? 'totalsHidden' : 'totalsShared')}
            value={counts[kind] ?? NOT_SAID}
            options={([NOT_SAID, ...COUNTED_ANSWERS] as const).map((said) => ({
              value: said,
              label: t(`counted-${said}`),
            }))}
            onChange={(value) => set({ [kind]: saidOf(value) })}
          />
        ))}
      </div>
      {asksBoth && (
        <fieldset className="stack mid">
          <legend>{t('totalsThen')}</legend>
          <div className="row">
            <DayField label={t('appleDay')} value={requestDay} max={dayOf(now())} onChange={setRequestDay} />
            <CountField
              label={t('photosThen')}
              value={atRequest.photos}
              error={t('notANumber')}
              onChange={(photos) => set({ atRequest: { ...atRequest, photos } })}
            />
            <CountField
              label={t('videosThen')}
              value={atRequest.videos}
              error={t('notANumber')}
              onChange={(videos) => set({ atRequest: { ...atRequest, videos } })}
            />
          </div>
        </fieldset>
      )}
      <div>
        <Button look="primary" onPress={use}>
          {t('totalsUse')}
        </Button>
      </div>
    </form>
  );
}

function viewOf(text: string): CountsView {
  return COUNTS_VIEWS.find((view) => view === text) ?? 'icloud-com';
}

function saidOf(text: string): CountedAnswer | null {
  return COUNTED_ANSWERS.find((said) => said === text) ?? null;
}

/** In the zone of this computer. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
