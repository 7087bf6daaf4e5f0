import { safeName } from '../../words/safe-name.ts';

/** A piece of finished HTML. A plain string is never one, so text cannot be taken for markup. */
export interface SafeHtml {
  readonly html: string;
}

export type HtmlValue = string | number | null | SafeHtml | readonly SafeHtml[];

/** A template of the page. Every string put into it is escaped; only pieces made by this template stay as they are. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += render(value) + (parts[index + 1] ?? '');
  });
  return { html: text };
}

/** A name from the input: deceiving characters are shown by their number, and it cannot turn its neighbours around. */
export function nameHtml(name: string): SafeHtml {
  return html`<bdi>${safeName(name)}</bdi>`;
}

/** Finished text of ours that is not HTML-escaped: only for the constant style sheet. */
export function constantHtml(text: string): SafeHtml {
  return { html: text };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function render(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
  if ('html' in value) return value.html;
  let all = '';
  for (const piece of value) all += piece.html;
  return all;
}
