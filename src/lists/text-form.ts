/** Forms in which programs write records and which are not read, each by how most of its texts begin. */
const FORMS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['SQL', /^\s*(?:--[^\n]*\n\s*)*(?:INSERT INTO|COPY \S+ \(|CREATE TABLE|BEGIN TRANSACTION|PRAGMA )/i],
  ['YAML', /^\s*(?:---\s*\n)?(?:#[^\n]*\n)*(?:[\w-]+:\s*\n\s*)?- (?:\{ ?)?["']?\w[\w -]*["']?: /],
  ['TOML', /^\s*\[\[[\w.-]+\]\]\s*\n/],
  ['Python', /^\s*(?:\[\s*)?[[({]\s*'\w[^']*'\s*[:,]|^\s*\['[^']+',/],
  [
    'JavaScript',
    /^\s*(?:(?:const|let|var|window\.[\w.]+|module\.exports|export default)\b[^\n]{0,80}=?\s*[[{]|\w+\(\s*[[{])/,
  ],
  ['e-mail', /^(?:[A-Z][A-Za-z-]{1,30}: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}\r?\n/],
];

/** What a text that no reader knows is written in, for a message; null where that is not known. */
export function textForm(text: string): string | null {
  const start = text.slice(0, 4_000);
  return FORMS.find(([, begins]) => begins.test(start))?.[0] ?? null;
}
