import type { LonePhoto } from '../../compare/comparison.ts';
import { sayNumber } from '../../words/say-values.ts';
import { sayOnePlace } from '../../words/say-whereabouts.ts';
import { html, type SafeHtml } from './escape.ts';
import { photoTable } from './photo-table.ts';
import type { ReportContext } from './report-context.ts';

/** A page of more rows than this is slow to open; the CSV has them all. */
export const LONE_PHOTOS_ON_PAGE = 2000;

/** How many photos are in two independent places, and those that are in only one, by the place they are in. */
export function lonePhotosSection(context: ReportContext): SafeHtml {
  const { input, say } = context;
  const { twoPlaces, lonePhotos, places, listId } = input.comparison;
  const shown = lonePhotos.slice(0, LONE_PHOTOS_ON_PAGE);
  const uncertain = lonePhotos.filter(({ certain }) => !certain).length;
  const groups = new Map<string | null, { all: number; shown: LonePhoto[] }>();
  for (const [i, photo] of lonePhotos.entries()) {
    const group = groups.get(photo.where) ?? { all: 0, shown: [] };
    groups.set(photo.where, group);
    group.all += 1;
    if (i < shown.length) group.shown.push(photo);
  }
  return html`<section>
<h2>${say('whereabouts.title')}</h2>
<p class="count">${say('whereabouts.count', { count: twoPlaces.all, inTwo: twoPlaces.inTwo })}</p>
${listId === null ? html`<p>${say('whereabouts.icloud-unknown')}</p>` : null}
${
  lonePhotos.length === 0
    ? null
    : html`<p>${say('whereabouts.meaning')}</p>
<p class="step">${say('report.what-to-do', { step: say('whereabouts.next-step') })}</p>
${uncertain > 0 ? html`<p>${say('whereabouts.uncertain', { count: uncertain })}</p>` : null}`
}
${[...groups].map(
  ([where, group]) => html`<h3>${sayOnePlace(say, where, places)}: ${sayNumber(say, group.all)}</h3>
${group.shown.length > 0 ? photoTable(context, group.shown.map(toPhoto)) : null}`,
)}
${lonePhotos.length > shown.length ? html`<p class="step">${say('report.photos-more', { count: lonePhotos.length - shown.length })}</p>` : null}
</section>`;

  function toPhoto(photo: LonePhoto) {
    return { ...photo, remark: photo.certain ? null : say('whereabouts.maybe-two') };
  }
}
