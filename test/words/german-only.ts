/** Words that every English sentence has and no German one. Names of products and menus have none of them. */
const ENGLISH =
  /(?<!\p{L})(the|is|are|were|not|of|and|with|your|you|here|have|has|this|that|from|for|which|cannot|only|files?|photo|added|please)(?!\p{L})/gu;

/** English words in a text that should be German. What the program takes as it is typed (options, names) is no text. */
export function englishIn(text: string): string[] {
  const said = text
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/--[\w-]+([ =][\w|-]+)?/g, '')
    .replace(/https?:\/\/\S+/g, '');
  return [...said.matchAll(ENGLISH)].map(([word]) => word);
}

/** Whether somebody is called “du”, or told to do something as a “du” is. */
export function saysDu(text: string): boolean {
  return /(?<!\p{L})(du|dir|dich|dein(e[mnrs]?)?|(wähle|öffne|lege|prüfe|warte|klicke|tippe|schließe)|Sieh|Gib|Nimm)(?!\p{L})/iu.test(
    text,
  );
}
