import { sayMoment, sayNumber } from '../../words/say-values.ts';
import { createWords, type Say } from '../../words/words.ts';
import { html, nameHtml, type SafeHtml } from '../html/escape.ts';
import { htmlPage } from '../html/page.ts';
import type { Certificate } from './certificate.ts';

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
<p><b>${say('report.certificate-phone', { photos: sayNumber(say, phonePhotos), videos: sayNumber(say, phoneVideos) })}</b></p>
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
