import type { SingleCopyPhoto } from '../../compare/comparison.ts';
import { hasPhoto } from '../../compare/group/photo-locations.ts';
import { sayOnePlace } from '../../words/say-location.ts';
import { sayInTwoPlaces } from '../../words/say-second-place.ts';
import { sayNumber } from '../../words/say-values.ts';
import { html, type SafeHtml } from './escape.ts';
import { photoTable } from './photo-table.ts';
import type { ReportContext } from './report-context.ts';

/** A page of more rows than this is slow to open; the CSV has them all. */
export const SINGLE_COPY_PHOTOS_ON_PAGE = 2000;

/** How many photos are in two independent places, and those that are in only one, by the place they are in. */
export function singleCopySection(context: ReportContext): SafeHtml {
  const { input, say } = context;
  const { singleCopyPhotos, places, listId } = input.comparison;
  const shown = singleCopyPhotos.slice(0, SINGLE_COPY_PHOTOS_ON_PAGE);
  const uncertain = singleCopyPhotos.filter(({ certain }) => !certain).length;
  const groups = new Map<string, { all: number; shown: SingleCopyPhoto[] }>();
  for (const [i, photo] of singleCopyPhotos.entries()) {
    const place = sayOnePlace(say, photo.where, places, hasPhoto(photo));
    const group = groups.get(place) ?? { all: 0, shown: [] };
    groups.set(place, group);
    group.all += 1;
    if (i < shown.length) group.shown.push(photo);
  }
  return html`<section>
<h2>${say('locations.title')}</h2>
<p class="count">${sayInTwoPlaces(say, input.comparison)}</p>
${listId === null ? html`<p>${say('locations.icloud-unknown')}</p>` : null}
${
  singleCopyPhotos.length === 0
    ? null
    : html`<p>${say('locations.meaning')}</p>
<p class="step">${say('report.what-to-do', { step: say('locations.next-step') })}</p>
${uncertain > 0 ? html`<p>${say('locations.uncertain', { count: uncertain })}</p>` : null}`
}
${[...groups].map(
  ([place, group]) => html`<h3>${place}: ${sayNumber(say, group.all)}</h3>
${group.shown.length > 0 ? photoTable(context, group.shown.map(toPhoto)) : null}`,
)}
${singleCopyPhotos.length > shown.length ? html`<p class="step">${say('report.photos-more', { count: singleCopyPhotos.length - shown.length })}</p>` : null}
</section>`;

  function toPhoto(photo: SingleCopyPhoto) {
    return { ...photo, remark: photo.certain ? null : say('locations.maybe-two') };
  }
}
