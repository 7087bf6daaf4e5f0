import type { Comparison } from '../../compare/comparison.ts';
import { listOf, otherPlaces } from '../../guidance/comparison-parts.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Language } from '../../words/language.ts';
import { sayReason } from '../../words/say-codes.ts';
import { createWords } from '../../words/words.ts';
import { isoMoment } from '../captured-text.ts';
import { CERTIFICATE_SCHEMA, type Certificate } from './certificate.ts';

export interface CertificateInput {
  readonly comparison: Comparison;
  readonly erase: Verdict;
  /** ms, UTC: when the comparison was made. */
  readonly madeAt: number;
  readonly language: Language;
  readonly appVersion: string;
}

const TOTALS = 'erase-phone-counts-agree-good';

/** The certificate of a yes; null for every other answer, and where an end or the totals of the phone are not known. */
export function makeCertificate(input: CertificateInput): Certificate | null {
  const { comparison, erase, madeAt, language, appVersion } = input;
  const say = createWords(language);
  const { phonePhotos, phoneVideos } = erase.reasons.find(({ code }) => code === TOTALS)?.values ?? {};
  if (erase.answer !== 'yes' || erase.asOf === null || erase.expires === null) return null;
  if (typeof phonePhotos !== 'number' || typeof phoneVideos !== 'number') return null;
  const list = listOf(comparison);
  const named = ({ place, asOf }: Comparison['places'][number]) => ({ name: place.name, asOf: isoMoment(asOf) });
  return {
    schema: CERTIFICATE_SCHEMA,
    appVersion,
    language,
    madeAt: isoMoment(madeAt),
    answer: 'yes',
    asOf: isoMoment(erase.asOf),
    expires: isoMoment(erase.expires),
    listed: comparison.rows.filter(({ asset: { flags } }) => !flags.deleted && !flags.burstFrame).length,
    phonePhotos,
    phoneVideos,
    places: otherPlaces(comparison).map(named),
    lists: list === null ? [] : [named(list)],
    points: erase.reasons.map((reason) => ({ id: reason.code, text: sayReason(say, reason) })),
    blindSpots: erase.blindSpots.map((spot) => sayReason(say, spot)),
  };
}
