import type { PathText, SourceText, StepText } from '../../guidance/say-steps.ts';
import type { Say } from '../../words/words.ts';
import { html, type SafeHtml } from './escape.ts';

/** Steps in the order to do them: what to do, where, what one sees, what not to do there. */
export function stepList(say: Say, steps: readonly StepText[], start = 1): SafeHtml | null {
  if (steps.length === 0) return null;
  return html`<ol start="${start}">${steps.map((step) => stepItem(say, step))}</ol>`;
}

function stepItem(say: Say, { label, text, paths, see, not }: StepText): SafeHtml {
  const where = label === null ? null : html` <span class="soft">(${label})</span>`;
  const warning = not === null ? null : html`<br><strong>${not}</strong>`;
  return html`<li>${text}${where}${paths.map(pathLine)}<br><span class="soft">${say('guidance.you-see', { see })}</span>${warning}</li>`;
}

function pathLine({ label, parts }: PathText): SafeHtml {
  const system = label === null ? null : html`${label}: `;
  return html`<br><span class="path">${system}${parts.join(' › ')}</span>`;
}

/** The pages that guidance rests on. The address is written out, so that it is still there on paper. */
export function sourceList(sources: readonly SourceText[]): SafeHtml {
  const items = sources.map(
    ({ line, url }) => html`<li>${line}<br><a href="${url}" rel="noreferrer noopener">${url}</a></li>`,
  );
  return html`<ul>${items}</ul>`;
}
