import { sayMoment } from '../../words/say-values.ts';
import type { FrontPicture, ReportFront } from '../report-front.ts';
import { html, type SafeHtml } from './escape.ts';
import type { ReportContext } from './report-context.ts';

/** Page 1: the answer, what to do, until when it holds. */
export function frontSection({ input, say }: ReportContext, front: ReportFront): SafeHtml {
  return html`<section class="front">
<p class="soft">Two Places · ${sayMoment(say, input.createdAt)}</p>
<div class="front-answer">${shape(front.shape)}<h2>${front.sentences.map((sentence, i) => html`${i > 0 ? html`<br>` : null}${sentence}`)}</h2></div>
<p>${front.lead}</p>
<div class="figures">${front.figures.map(({ number, words }) => html`<p><b>${number}</b>${words}</p>`)}</div>
${tasks(say('report.front-tasks'), front)}
${front.erase === null ? null : html`<h3>${say('report.front-erase')}</h3><p>${front.erase}</p>`}
<p class="soft">${front.notLookedAt}</p>
${front.until === null ? null : html`<p class="soft">${front.until}</p>`}
</section>
${contactSheet(front)}`;
}

function tasks(title: string, front: ReportFront): SafeHtml | null {
  if (front.tasks.length === 0) return null;
  const items = front.tasks.map(
    (task) =>
      html`<li><span class="square"></span><span><b>${task.title}</b><br><span class="soft">${task.more}</span></span><b>${task.number}</b></li>
`,
  );
  return html`<h3>${title}</h3>
<ul class="to-do">${items}</ul>`;
}

/** Page 2: small pictures of what is in only one place. */
function contactSheet({ sheets, sheetTitle, sheetFoot }: ReportFront): SafeHtml | null {
  if (sheets.every(({ pictures }) => pictures.length === 0)) return null;
  const groups = sheets
    .filter(({ pictures }) => pictures.length > 0)
    .map(
      ({ title, pictures }) => html`<h3>${title}</h3>
<div class="contact">${pictures.map(figure)}</div>
`,
    );
  return html`<section class="sheet">
<h2>${sheetTitle}</h2>
${groups}<p class="soft">${sheetFoot}</p>
</section>`;
}

/** Addresses that are no picture of ours are left out: nothing else may come into the page. */
const PICTURE = /^data:image\/(jpeg|png);base64,[A-Za-z0-9+/=]+$/;

function figure({ data, isVideo, words }: FrontPicture): SafeHtml {
  const picture =
    data !== null && PICTURE.test(data)
      ? html`<img src="${data}" alt="">`
      : html`<svg class="nopic" viewBox="0 0 24 24" aria-hidden="true"><path d="${isVideo ? 'M6 8h8v8H6zM14 11l4-2v6l-4-2' : 'M6 7h12v10H6zM6 15l3-3 3 3 2-2 4 4'}"/></svg>`;
  return html`<figure>${picture}<figcaption>${words}</figcaption></figure>
`;
}

/** Three shapes that stay apart in grey print. */
function shape(of: ReportFront['shape']): SafeHtml {
  const inside = {
    yes: html`<circle class="full" cx="12" cy="12" r="10"/><path class="sign" d="M7.6 12.4l3 3 5.8-6"/>`,
    'not-yet': html`<circle class="ring" cx="12" cy="12" r="9.5"/><path class="full" d="M12 2.5a9.5 9.5 0 0 1 0 19z"/>`,
    'cannot-tell': html`<circle class="ring dashed" cx="12" cy="12" r="9.5"/><path class="ring" d="M9.6 9.9a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9M12 16.9v.1"/>`,
  }[of];
  return html`<svg class="state ${of}" viewBox="0 0 24 24" aria-hidden="true">${inside}</svg>`;
}
