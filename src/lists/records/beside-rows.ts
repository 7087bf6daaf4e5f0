import { isPrompt } from './preamble.ts';
import { saysFailed } from './says-failed.ts';
import type { SaidOfList } from './says-more.ts';

/** What a line beside the rows of a list says of how many there are. */
interface SaidByLine {
  /** How many rows the whole list has; null where the line says nothing of it. */
  readonly count: number | null;
  /** It is one of several pages or parts, or was asked for as a part. */
  readonly goesOn: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:[.,'\u00a0\u202f ]\d{3}){1,3}|\d{1,9}`;
const OF = `(?:of|von|de|sur|di|van|av|af|z|из|out of|/)`;

/** `page 1 of 5`, `Teil 2/3`: the second number is that of the pages. */
const PAGE = new RegExp(
  String.raw`(?<!\p{L})(?:page|part|sheet|seite|teil|blatt|parte|partie|feuille|pagina|página|hoja|deel|blad|sida|side|del|strona|część|страница|часть|sayfa)\s*(?:#|nr\.?|no\.?)?\s*(\d{1,5})\s*${OF}\s*(\d{1,5})(?![\p{L}\p{N}])`,
  'iu',
);
/** `1000 of 5000`, `rows 1-100 von 5.000`. A day and its year (`4 de 2022`) look the same, so a year is none. */
const OF_ALL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/])(${NUMBER})\s+${OF}\s+(${NUMBER})(?![\p{L}\p{N}]|[.,/:-]\d)`,
  'iu',
);
/** `5,000 photos`, `120 Fotos und Videos`. */
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(${NUMBER})\s+(?:photos?|pictures?|images?|items?|rows?|records?|files?|assets?|fotos?|bilder|elemente|objekte|zeilen|dateien|éléments|lignes|fichiers|elementos|filas|archivos|elementi|righe|rijen|bestanden|rader|poster|wierszy|zdjęć|фото|枚|张|張|장)(?!\p{L})`,
  'giu',
);
/** `Content-Range: items 0-99/5000`, `X-Total-Count: 5000` (HTTP), `shape: (1_000, 4)` (polars), `# A tibble: 1,000 × 4` (R). */
const BY_PROGRAM = /^(?:content-range: *\w+ \d+-\d+\/|x-total(?:-count)?: *|shape: \(|# a tibble: )(\d[\d_,.]{0,15})/i;
/** `Link: <…>; rel="next"` (HTTP), `limit 100` (SQL), `the first 100`, `top 100`. */
const CUT =
  /rel="?next\b|\blimit \d|(?<!\p{L})(?:first|last|top|erste[nr]?|letzte[nr]?|premiers|premières|primer[oa]s|prim[ei]|eerste|pierwsze|первые) \d/iu;
/** Words for a choice out of all. */
const CHOICE =
  /(?<!\p{L})(?:only|excerpt|extract|sample|selection|selected|search results?|filtered|favou?rites|nur|auszug|auswahl|ausgewählte?|suchergebnis(?:se)?|gefiltert|ausschnitt|stichprobe|favoriten|seulement|uniquement|extrait|sélection|résultats|favoris|solo|solamente|selección|muestra|resultados|favoritos|soltanto|selezione|estratto|risultati|preferiti|alleen|selectie|favorieten|somente|apenas|seleção|bara|urval|endast|kun|utvalg|udvalg|tylko|wybrane|только|избранн(?:ое|ые)|sadece)(?!\p{L})|のみ|だけ|検索結果|选中|搜索结果|검색 결과/iu;
/** A year alone before such a word is that of the photos. */
const YEAR = /^(?:19|20)\d{2}$/;

/** Programs that let through a part of what they are given, and options by which tools are asked for a part. */
const PART_OF_COMMAND = [
  /[|;&%$#>➜❯] ?(?:head|tail|grep|egrep|rg|findstr|where-object|select-string|shuf|uniq) /i,
  / -(?:first|last|skip) \d/i,
  / --(?:from|to|limit|max|min|count|recent|until|since|album|folder|keyword|person|favorite|not|only|skip|year|added|query|uuid|selected|title|name|include|exclude|filter)(?:[-= ][^ ]*|$)/i,
  / limit \d/i,
];

/** What a line before the rows says of their number. */
function saidByLine(line: string): SaidByLine {
  const text = line.slice(0, 1_000);
  const byProgram = BY_PROGRAM.exec(text)?.[1];
  if (byProgram !== undefined) return { count: Number(byProgram.replace(/\D/g, '')), goesOn: false };
  if (CUT.test(text) || CHOICE.test(text)) return { count: null, goesOn: true };
  const page = PAGE.exec(text);
  if (page !== null) return { count: null, goesOn: Number(page[2]) > 1 };
  const all = numberOf(OF_ALL.exec(text)?.[2]);
  if (all !== null) return { count: all, goesOn: false };
  const counts = [...text.matchAll(COUNTED)].map(([, digits]) => numberOf(digits) ?? 0);
  return { count: counts.length > 0 ? Math.max(...counts) : null, goesOn: false };
}

/** Whether a command, as a terminal shows it before its answer, asks for a part only. */
function asksForPart(command: string): boolean {
  return PART_OF_COMMAND.some((part) => part.test(command.slice(0, 2_000)));
}

function numberOf(digits: string | undefined): number | null {
  if (digits === undefined || YEAR.test(digits)) return null;
  return Number(digits.replace(/\D/g, ''));
}

/** What a line beside the rows of a list says of the list. */
export interface SaidBeside extends SaidOfList {
  /** Something failed, is missing or was left out: the line is kept as one that could not be read. */
  readonly failed: boolean;
}

/** What a title, the status of a program or the prompt of a terminal says of the list that it stands beside. */
export function besideRows(line: string): SaidBeside {
  if (isPrompt(line)) return { count: null, goesOn: asksForPart(line), failed: false };
  // What failed is counted in its own line, and not with the rows.
  return saysFailed(line) ? { count: null, goesOn: false, failed: true } : { ...saidByLine(line), failed: false };
}
