import { z } from 'zod';
import type { Comparison } from '../../compare/comparison.ts';
import { listOf, otherPlaces } from '../../guidance/comparison-parts.ts';
import type { Verdict } from '../../model/verdict.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { sayReason } from '../../words/say-codes.ts';
import { sayCount, sayMoment } from '../../words/say-values.ts';
import { createWords, type Say } from '../../words/words.ts';
import { isoMoment } from '../captured-text.ts';
import { html, nameHtml, type SafeHtml } from '../html/escape.ts';
import { htmlPage } from '../html/page.ts';

/** The name of the kept shape. A change that breaks readers gets a new number. */
export const CERTIFICATE_SCHEMA = 'two-places/certificate@1';

/** Far longer than any sentence or name of ours. */
const text = z.string().max(4_096);
/** ISO 8601, UTC. */
const moment = z.iso.datetime();
const count = z.int().nonnegative();
const place = z.object({ name: text, asOf: moment });

const shape = z.object({
  schema: z.literal(CERTIFICATE_SCHEMA),
  appVersion: text,
  language: z.enum(LANGUAGES),
  madeAt: moment,
  answer: z.literal('yes'),
  asOf: moment,
  /** After this moment it proves nothing. */
  expires: moment,
  listed: count,
  phonePhotos: count,
  phoneVideos: count,
  places: z.array(place).max(1_000),
  lists: z.array(place).max(1_000),
  /** Every point that the yes needed, as it was said. */
  points: z.array(z.object({ id: text, text })).max(100),
  blindSpots: z.array(text).max(100),
});

/** A yes on erasing a phone, as it was on one day. */
export type Certificate = z.infer<typeof shape>;

/** As text, for the PDF. */
export function certificateText(certificate: Certificate): string {
  return JSON.stringify(shape.parse(certificate), null, 1);
}

/** Reads a certificate from a text of unknown origin; null when it is none. */
export function readCertificate(json: string): Certificate | null {
  try {
    const parsed = shape.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The certificate as one page of paper. */
export function renderCertificate(certificate: Certificate): string {
  const { language, appVersion } = certificate;
  const say = createWords(language);
  const when = (iso: string): string => sayMoment(say, Date.parse(iso));
  const { listed, phonePhotos, phoneVideos, expires, asOf, madeAt, points, blindSpots } = certificate;
  const main = html`<section class="certificate">
<div class="front-answer"><svg class="state yes" viewBox="0 0 24 24" aria-hidden="true"><circle class="full" cx="12" cy="12" r="10"/><path class="sign" d="M7.6 12.4l3 3 5.8-6"/></svg><h2>${say('report.certificate-yes')}</h2></div>
<p>${say('report.certificate-counts', { count: listed })}</p>
<p><b>${say('report.certificate-until', { when: when(expires) })}</b> ${say('report.certificate-ends')}</p>
<p><b>${say('report.certificate-phone', { photos: sayCount(say, phonePhotos, 'photos'), videos: sayCount(say, phoneVideos, 'videos') })}</b></p>
<h3>${say('report.certificate-checked')}</h3>
<ul>${[...named(say, 'list', certificate.lists), ...named(say, 'place', certificate.places)]}</ul>
<p class="soft">${say('report.certificate-as-of', { when: when(asOf) })}</p>
<h3>${say('report.certificate-points', { count: points.length })}</h3>
<ul class="points">${points.map(({ text }) => html`<li>${text}</li>`)}</ul>
<h3>${say('report.certificate-blind')}</h3>
<ul>${blindSpots.map((text) => html`<li>${text}</li>`)}</ul>
<p class="soft">${say('report.certificate-verify')}</p>
</section>`;
  const footer = html`<p class="soft">${say('report.made', { moment: when(madeAt), version: appVersion })}</p>`;
  return htmlPage({ language, title: say('report.certificate-title'), version: appVersion }, main, footer);
}

function named(say: Say, kind: 'list' | 'place', places: Certificate['places']): SafeHtml[] {
  return places.map(
    ({ name, asOf }) =>
      html`<li>${say(`report.certificate-${kind}`)}: ${nameHtml(name)}, ${sayMoment(say, Date.parse(asOf))}</li>`,
  );
}

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
