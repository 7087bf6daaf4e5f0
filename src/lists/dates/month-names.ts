/**
 * Month names and their short forms: English and German, the languages of the app, then French, Spanish, Italian, Portuguese and
 * Dutch, in which lists are written too. A word that means two months in two languages is left out.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'jan', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'januari'],
  ['february', 'februar', 'feb', 'février', 'févr', 'fév', 'febrero', 'febbraio', 'fevereiro', 'fev', 'februari'],
  ['march', 'märz', 'maerz', 'mar', 'mär', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei'],
  ['june', 'juni', 'jun', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['july', 'juli', 'jul', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'set', 'setembro'],
  ['october', 'oktober', 'oct', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'dec', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre', 'dezembro'],
];

const BY_NAME = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** 1 to 12, or null for a word that is no month. */
export function monthNumber(word: string): number | null {
  return BY_NAME.get(word.toLowerCase().replace(/\.$/, '').normalize('NFC')) ?? null;
}
