import { scannedPlaceId } from '../../compare/synced-parts.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayCoverageMeaning, sayEvidence, sayGapKind } from '../../words/say-codes.ts';
import { sayCaptureTime } from '../../words/say-values.ts';
import { useServices } from '../app/services.ts';
import type { CheckSummary, GapFinding, GapItem } from '../compare/check-summary.ts';
import { Button } from '../ui/button.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { GapAdvice } from './gap-advice.tsx';
import { Thumbnail } from './thumbnail.tsx';

/** The chosen gap: what it is, where it was looked for, what it means, and what to do. */
export function GapDetail({ item, summary }: { item: GapItem; summary: CheckSummary }) {
  const t = useText('gaps');
  const { say, format } = useWords();
  const words = sayGapKind(say, item.kind);
  const name = item.name ? safeName(item.name) : words.title;
  return (
    <div className="stack">
      <div className="gap-head">
        <Thumbnail item={item} size="large" alt={t('pictureOf', { name })} />
        <div className="stack-tight">
          <p className="badge not-yet">{words.title}</p>
          <h2 className="gap-name">{name}</h2>
          {item.name && (
            <dl className="gap-facts small">
              <Fact name={t('captured')} value={sayCaptureTime(say, item.captured)} />
              {item.bytes !== null && <Fact name={t('size')} value={format.bytes(item.bytes)} />}
              {item.media && <Fact name={t('type')} value={t(`kind-${item.media}`)} />}
              <Fact name={t('from')} value={safeName(item.from)} />
            </dl>
          )}
          {item.daysLeft !== null && <p>{t('daysLeft', { count: item.daysLeft })}</p>}
          {!item.picture && item.name && <p className="small soft">{t('noPicture')}</p>}
        </div>
      </div>
      <section className="stack-tight" aria-label={t('meansTitle')}>
        <h3>{t('meansTitle')}</h3>
        <p>{words.meaning}</p>
        <p>
          <strong>{words.nextStep}</strong>
        </p>
      </section>
      {item.findings.length > 0 && <Findings findings={item.findings} />}
      <GapAdvice summary={summary} kind={item.kind} />
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Findings({ findings }: { findings: readonly GapFinding[] }) {
  const { api } = useServices();
  const t = useText('gaps');
  const { say } = useWords();
  return (
    <section className="stack-tight" aria-label={t('findingsTitle')}>
      <h3>{t('findingsTitle')}</h3>
      <ul className="plain-list">
        {findings.map(({ placeId, placeName, coverage, evidence, found, difference }) => (
          <li key={placeId} className="finding">
            <span>
              {t('finding', {
                place: safeName(placeName),
                coverage: difference ? say(`difference.${difference}`) : sayCoverageMeaning(say, coverage),
              })}
              {evidence !== 'none' && !difference && <span className="soft"> · {sayEvidence(say, evidence)}</span>}
              {found && (
                <>
                  <br />
                  <span className="file-name">{safeName(found)}</span>
                </>
              )}
            </span>
            {found && (
              <Button
                look="quiet"
                label={t('showLabel', { name: safeName(found) })}
                onPress={() => void api.request('file:show', { placeId: scannedPlaceId(placeId), path: found })}
              >
                {t('show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
