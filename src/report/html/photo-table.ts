import { type KnownPhoto, locationsOf, type PhotoLocation } from '../../compare/group/photo-locations.ts';
import { sayLocation } from '../../words/say-location.ts';
import { html, nameHtml, type SafeHtml } from './escape.ts';
import { type ReportContext, taken } from './report-context.ts';

/** A photo of a table, with what is to be said below its date, or null. */
export interface TablePhoto extends KnownPhoto {
  readonly remark: string | null;
}

/** Photos as a table: name, date, type, and what every place has of it. */
export function photoTable(context: ReportContext, photos: readonly TablePhoto[]): SafeHtml {
  const { say } = context;
  return html`<div class="scroll"><table><thead><tr><th scope="col">${say('report.name')}</th><th scope="col">${say('report.taken')}</th><th scope="col">${say('report.type')}</th><th scope="col">${say('report.found')}</th></tr></thead><tbody>
${photos.map((photo) => photoRow(context, photo))}</tbody></table></div>
`;
}

/** A name of so many characters stays on one line; a longer one may have to be broken. */
const WHOLE = 40;

function photoRow(context: ReportContext, photo: TablePhoto): SafeHtml {
  const { input, say } = context;
  const { asset, remark } = photo;
  if (asset === null) return html``;
  const { places, listId } = input.comparison;
  const lines = locationsOf(photo, places, listId).map(
    (place, index) => html`${index > 0 ? html`<br>` : null}${oneLine(context, place)}`,
  );
  return html`<tr><td class="${asset.name.length <= WHOLE ? 'name' : ''}">${nameHtml(asset.name)}</td><td>${taken(context, asset.captured)}${remark === null ? null : html`<br>${remark}`}</td><td>${say(`report.type-${asset.kind}`)}</td><td>${lines}</td></tr>
`;
}

function oneLine({ say }: ReportContext, place: PhotoLocation): SafeHtml {
  const found = place.finding?.found ?? null;
  return html`${nameHtml(place.placeName)}: ${sayLocation(say, place)}${found === null ? null : html` (${nameHtml(found)})`}`;
}
