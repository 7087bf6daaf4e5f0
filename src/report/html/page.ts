import type { Language } from '../../words/language.ts';
import { constantHtml, html, type SafeHtml } from './escape.ts';
import { STYLE } from './style.ts';

/** SHA-256 of the style sheet, so that the page's policy allows this one and no other (held by a test). */
export const STYLE_HASH = 'sha256-f4JPB/BR6znACdaqan/tDq0q+vekxJarOqzUh0G70kM=';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * One HTML page that needs nothing else: no script, no image but small ones inside it, nothing from any network. It reads the same with scripts
 * switched off, prints, and follows the light or dark of the system.
 */
export function htmlPage(
  page: { readonly language: Language; readonly title: string; readonly version: string },
  main: SafeHtml,
  footer: SafeHtml,
): string {
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${constantHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Two Places ${page.version}">
<title>${page.title}</title>
<style>${constantHtml(STYLE)}</style>
</head>
<body>
<header>
<h1>${page.title}</h1>
</header>
<main>
${main}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`.html;
}
