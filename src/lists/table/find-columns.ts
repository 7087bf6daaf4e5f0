import { baseName } from '../../model/file-name.ts';
import { isFingerprint } from '../../model/fingerprint.ts';
import { parseAppleDate } from '../dates/apple-date.ts';
import { excelSerial } from '../dates/excel-serial.ts';
import { parseTableDate } from '../dates/table-date.ts';
import { isCameraName, isMediaName } from '../list-name.ts';
import { isWholeName } from '../listing/name-columns.ts';
import { NAME_COLUMNS, PATH_COLUMNS, plainKey, type RecordKeys } from '../records/record.ts';
import { sizeOf, textOf, truthOf } from '../values/cell.ts';

import type { MappedColumns } from './column-mapping.ts';

/** Where a list of records keeps what we need: numbers of keys, -1 for what it does not have. */
export interface TableColumns {
  readonly name: number;
  readonly folder: number;
  readonly date: number;
  readonly size: number;
  readonly checksum: number;
  readonly hidden: number;
  readonly deleted: number;
  readonly added: number;
  /** Whether the photo is a Live Photo, so that it has a film. */
  readonly live: number;
  /** Of which kind it is, in words. */
  readonly kind: number;
  /** Whether the row is a folder and no file. */
  readonly isFolder: number;
  /** The ending, where the name stands without it. */
  readonly extension: number;
  /** The clock, where the date stands without it. */
  readonly time: number;
  /** The date is that of the file, not of the picture. */
  readonly dateOfFile: boolean;
  /** Dates count from 2001, as in `Photos.sqlite`. */
  readonly ofCoreData: boolean;
}

/**
 * Keys by meaning, best first, in English and German, then in other languages in which people and their programs name columns;
 * those of Core Data (`ZORIGINALFILENAME`) are how `Photos.sqlite` is exported. Compared without case, marks and spaces.
 */
const MEANINGS = {
  name: words(NAME_COLUMNS),
  path: words(PATH_COLUMNS),
  folder: words(
    'folder|directory|directory name|ordner|ordnerpfad|verzeichnis|parent|dir|dossier|carpeta|cartella|pasta|map|mapp|mappe|フォルダ|文件夹|폴더',
  ),
  taken: words(
    'date taken|datetaken|taken|taken at|datetimeoriginal|date time original|original date|originalcreationdate|capture date|captured|captured at|shot|date|datum|aufnahmedatum|aufgenommen|aufgenommen am|photo taken time|createdate|create date|creation date|creationdate|creation time|date created|created|created at|file created at|local date time|erstellt|erstellungsdatum|erstellt am|timestamp|zeitstempel|time|zeit|zdatecreated|content created|date de prise de vue|date de création|prise de vue|fecha de captura|fecha de creación|fecha|data di scatto|data di acquisizione|data de captura|data da foto|data de criação|data|opnamedatum|datum genomen|gemaakt op|tagen|fotodatum|data wykonania|дата съёмки|дата съемки|дата|çekim tarihi|tarih|撮影日時|撮影日|作成日時|日付|拍摄日期|拍摄时间|拍攝日期|创建日期|日期|촬영 날짜|촬영일|날짜|heure|fecha y hora',
  ),
  fileDate: words(
    'date modified|modified|modified at|modification date|last modified|lastwritetime|mtime|modtime|geändert|änderungsdatum|geändert am|filemodifydate|file modification date|file modified at|file date|dateidatum',
  ),
  size: words(
    'size|file size|filesize|bytes|size bytes|size in bytes|original filesize|length|größe|grösse|groesse|dateigröße|dateigrösse|größe bytes|file size in byte|zoriginalfilesize|taille|taille du fichier|tamaño|tamaño de archivo|dimensione|dimensioni|tamanho|grootte|bestandsgrootte|storlek|størrelse|rozmiar|размер|boyut|サイズ|ファイルサイズ|大小|文件大小|檔案大小|크기|파일 크기',
  ),
  checksum: words(
    'filechecksum|checksum|fingerprint|prüfsumme|pruefsumme|fingerabdruck|hash|zoriginalstablehash|zmasterfingerprint|zfingerprint|empreinte|somme de contrôle|suma de comprobación|huella|impronta|チェックサム|校验和|체크섬|file hash|content hash|sha1|sha1 hash|sha256|md5|md5 hash',
  ),
  hidden: words(
    'hidden|is hidden|ausgeblendet|versteckt|zhidden|masqué|caché|oculto|ocultado|nascosto|verborgen|dold|skjult|ukryte|скрыто|非表示|隐藏|隱藏|숨김',
  ),
  deleted: words(
    'deleted|is deleted|trashed|is trashed|in trash|intrash|recently deleted|gelöscht|im papierkorb|ztrashedstate|supprimé|supprimée|eliminado|borrado|eliminato|excluído|apagado|verwijderd|raderad|borttagen|slettet|usunięte|удалено|silindi|削除|削除済み|已删除|已刪除|삭제됨',
  ),
  added: words(
    'importdate|import date|date added|added|added at|hinzugefügt|importiert|zaddeddate|date d’importation|date d’ajout|fecha de importación|data di importazione|data de importação|importdatum|読み込み日|导入日期',
  ),
  live: words('live photo|is live photo|live|is live|live foto|ist live foto|photo live|foto live'),
  kind: words(
    'media subtypes|media subtype|subtype|media type|photo type|kind|type|medientyp|fototyp|art|typ|genre|tipo|soort',
  ),
  isFolder: words('isdir|is dir|is folder|psiscontainer'),
  extension: words(
    'extension|ext|file extension|suffix|dateiendung|dateierweiterung|endung|erweiterung|extensión|estensione|extensão|拡張子|扩展名|확장자|file type|filetype|dateityp|format|type|typ|art|kind|tipo',
  ),
  time: words(
    'time|time taken|uhrzeit|zeit|aufnahmezeit|heure|hora|ora|tijd|tid|godzina|время|saat|時刻|時間|时间|시간',
  ),
};

function words(list: string): readonly string[] {
  return list.split('|').map(plainKey);
}

/** Columns by their keys; null when none of them means a name. */
export function columnsByKeys(keys: RecordKeys): TableColumns | null {
  const name = keys.has('name') || MEANINGS.name.some((key) => keys.has(key)) ? keys.at(...MEANINGS.name) : -1;
  const path = MEANINGS.path.some((key) => keys.has(key)) ? keys.at(...MEANINGS.path) : -1;
  if (name < 0 && path < 0) return null;
  const find = (meanings: readonly string[]) => (meanings.some((key) => keys.has(key)) ? keys.at(...meanings) : -1);
  const taken = find(MEANINGS.taken);
  const takenKey = MEANINGS.taken.find((key) => keys.has(key));
  const date = taken >= 0 ? taken : find(MEANINGS.fileDate);
  const folder = find(MEANINGS.folder);
  return {
    name: name >= 0 ? name : path,
    folder: folder >= 0 ? folder : name >= 0 ? path : -1,
    date,
    size: find(MEANINGS.size),
    checksum: find(MEANINGS.checksum),
    hidden: find(MEANINGS.hidden),
    deleted: find(MEANINGS.deleted),
    added: find(MEANINGS.added),
    live: find(MEANINGS.live),
    kind: find(MEANINGS.kind),
    isFolder: find(MEANINGS.isFolder),
    extension: find(MEANINGS.extension),
    time: otherThan(date, find(MEANINGS.time)),
    dateOfFile: taken < 0 && date >= 0,
    ofCoreData: takenKey === 'zdatecreated',
  };
}

/** A column that is the date already is no column of its own. Of JSON a key may have two numbers, and is one all the same. */
function otherThan(date: number, time: number): number {
  return time === date ? -1 : time;
}

/**
 * Columns that a person chose by hand.
 *
 * @param numberOf the number of a column by its place, which in JSON is that of a key
 */
export function columnsByHand(chosen: MappedColumns, numberOf: (place: number) => number): TableColumns {
  const at = (place: number | undefined) => (place === undefined ? -1 : numberOf(place));
  return {
    ...NO_COLUMNS,
    name: at(chosen.name),
    date: at(chosen.date),
    size: at(chosen.size),
    checksum: at(chosen.checksum),
  };
}

const NO_COLUMNS: TableColumns = Object.freeze({
  name: -1,
  folder: -1,
  date: -1,
  size: -1,
  checksum: -1,
  hidden: -1,
  deleted: -1,
  added: -1,
  live: -1,
  kind: -1,
  isFolder: -1,
  extension: -1,
  time: -1,
  dateOfFile: false,
  ofCoreData: false,
});

/** Bytes; some photo among many is at least as large. Numbers that stay below count something else: views, albums. */
const SOME_PHOTO = 10_000;

/** Columns by what stands in them, for a table without a head; null when no column holds names of photos. */
export function columnsByContent(rows: readonly (readonly unknown[])[], now: number): TableColumns | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const column = (fits: (cell: string) => boolean, not: readonly number[]): number => {
    for (let at = 0; at < width; at += 1) {
      if (not.includes(at)) continue;
      const cells = rows.map((row) => textOf(row[at])).filter((cell) => cell !== '');
      if (cells.length > 0 && cells.length >= rows.length / 2 && cells.filter(fits).length >= 0.8 * cells.length)
        return at;
    }
    return -1;
  };
  const name = column((cell) => isWholeName(cell) && isCameraName(baseName(cell)), []);
  if (name < 0) return null;
  // Names in every column are names in columns, and no table.
  if (column((cell) => isMediaName(baseName(cell)), [name]) >= 0) return null;
  const checksum = column(isFingerprint, [name]);
  const date = column((cell) => !/^\d+$/.test(cell) && isDate(cell, now), [name, checksum]);
  const size = column((cell) => sizeOf(cell) !== null && truthOf(cell) === null, [name, checksum, date]);
  const isSize = rows.some((row) => (sizeOf(textOf(row[size])) ?? 0) >= SOME_PHOTO);
  return { ...NO_COLUMNS, name, date, size: isSize ? size : -1, checksum };
}

function isDate(cell: string, now: number): boolean {
  return parseAppleDate(cell) !== null || excelSerial(cell) !== null || parseTableDate(cell, now) !== null;
}
