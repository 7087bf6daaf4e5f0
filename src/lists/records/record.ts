/**
 * Keys of the records of a list: the heads of a table's columns, or the names of members in JSON. A reader asks once for the
 * number of each key it needs, and with it for the cells of every record.
 */
export interface RecordKeys {
  /** All keys as they were seen, each in its plain form. Of JSON: those of its first records. */
  readonly plain: readonly string[];
  /** The number of the first of these keys that is there; -1 for none. Case, spaces and marks make no difference. */
  at(...keys: readonly string[]): number;
  has(key: string): boolean;
}

/** One record: a row of a table, an object of JSON, a row of a sheet. */
export interface ListRecord {
  /** 1-based line it starts on. */
  readonly line: number;
  /** Whether the row ends before the columns do: what is missing is taken for empty. */
  readonly short: boolean;
  /** What stands under the key of that number; undefined for nothing, and for -1. */
  cell(key: number): unknown;
  /** All keys as they are written, with their values. */
  entries(): readonly (readonly [string, unknown])[];
  /** The record as text for a message, at most 200 characters. */
  shown(): string;
}

export interface RecordHandler {
  /**
   * The keys, before the first record, and again where a list goes on with another head. Gives the numbers of those that a
   * record must have, the one with the name first: a row of a table may end before its other cells.
   */
  keys(keys: RecordKeys): readonly number[];
  /** False for a record that does not fit: it is counted and named with its line. */
  record(record: ListRecord): boolean;
}

/** A key without what programs change in it: `Original_FileName`, `original filename` and `originalFilename` are one. */
export function plainKey(key: string): string {
  return key
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What the column with the name of a photo is called, best first: in English and German, then in other languages in which people and
 * their programs name columns, and in `Photos.sqlite`. Parted by bars; case, marks and spaces do not matter.
 */
export const NAME_COLUMNS =
  'original filename|original file name|original name|filename|file name|imgname|name|basename|dateiname|originaldateiname|bildname|file|datei|photo|foto|image|bild|title|titel|zoriginalfilename|nom du fichier|nom de fichier|nom|nombre de archivo|nombre del archivo|nombre|nome del file|nome file|nome do arquivo|nome do ficheiro|nome|bestandsnaam|naam|filnamn|namn|filnavn|navn|nazwa pliku|nazwa|имя файла|имя|dosya adı|ファイル名|名前|文件名|檔案名稱|名称|名稱|파일 이름|파일명|이름|photo name|picture|image name|foto|fotoname|fichier|archivo|bestand';

/** What the column with its path is called. */
export const PATH_COLUMNS =
  'path|file path|filepath|full path|fullpath|fullname|full name|sourcefile|original path|relative path|pfad|dateipfad|vollständiger pfad|location|speicherort|chemin|ruta|percorso|caminho|pad|パス|路径|路徑|경로';
