import { thumbnailAddress } from '../state/api.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useFormat, useText } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { ScanCard } from './scan-card.tsx';
import { useSettlingCount } from './use-settling-count.ts';

/** The first look at a place: how far it is, and the photos as they come. */
export function ScanningScreen({ place, found }: { place: PlaceState; found: number }) {
  const t = useText('overview');
  const format = useFormat();
  const shown = useSettlingCount(found);
  const left = place.phase === 'reading' ? (place.progress?.secondsLeft ?? null) : null;
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead
        shape="busy"
        sentences={[t('foundSoFar', { count: shown })]}
        lead={left === null ? t('leadScanning') : t('leadScanningTime', { time: format.duration(left) })}
        hasTools={false}
      />
      <ScanCard place={place} />
      <Arriving place={place} />
    </div>
  );
}

/** Pictures fade in as they come. */
function Arriving({ place }: { place: PlaceState }) {
  const t = useText('overview');
  const faces = place.summary?.faces ?? [];
  if (faces.length === 0) return null;
  return (
    <section className="stack mid" aria-label={t('arriving')}>
      <div className="row between">
        <h2>{t('arriving')}</h2>
        <p className="detail">{t('newestFront')}</p>
      </div>
      <div className="grid arriving" aria-hidden="true">
        {faces.slice(0, 21).map((path) => (
          <span key={path} className="thumb">
            <img src={thumbnailAddress(place.ref.id, path)} alt="" loading="lazy" decoding="async" />
          </span>
        ))}
      </div>
    </section>
  );
}
