import { describe, expect, it } from 'vitest';
import { withClock, withEnding } from '../../../src/lists/table/split-cells.ts';
import { listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

describe('an ending in a column of its own', () => {
  it.each([
    ['IMG_1', 'JPG', 'IMG_1.JPG'],
    ['IMG_1', '.heic', 'IMG_1.heic'],
    ['IMG_1', 'JPG File', 'IMG_1.JPG'],
    ['IMG_1', 'MOV-Datei', 'IMG_1.MOV'],
    ['IMG_1.JPG', 'JPG', 'IMG_1.JPG'],
    ['v1.2', 'png', 'v1.2.png'],
    ['IMG_1', 'Photo', 'IMG_1'],
    ['IMG_1', 'image/jpeg', 'IMG_1'],
    ['IMG_1', '', 'IMG_1'],
    ['IMG_1', null, 'IMG_1'],
  ])('%s and %s', (name, extension, whole) => {
    expect(withEnding(name, extension)).toBe(whole);
  });

  it.each(['Extension', 'Ext', 'Dateiendung', 'Type', 'Typ', 'Format'])('is found as %s', async (head) => {
    const list = await readOne([
      listFile('l.csv', `Name,${head},Date taken\nUrlaub 1,JPG,2022-06-04 12:11:09\nIMG_2,mov,2022-06-05 12:11:09\n`),
    ]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['Urlaub 1.JPG', 'IMG_2.mov']);
  });
});

describe('a clock in a column of its own', () => {
  it.each([
    ['2022-06-04', '12:11:09', '2022-06-04 12:11:09'],
    ['04.06.2022', '12:11', '04.06.2022 12:11'],
    ['6/4/2022', '12:11:09 PM', '6/4/2022 12:11:09 PM'],
    ['2022-06-04', '0.5', '2022-06-04 12:00:00'],
    [new Date(Date.UTC(2022, 5, 4)), new Date(Date.UTC(1899, 11, 30, 12, 11, 9)), '2022-06-04 12:11:09'],
    ['2022-06-04 10:00', '12:11:09', '2022-06-04 10:00'],
    ['2022-06-04T10', '12:11:09', '2022-06-04T10'],
    ['44716.5', '12:11:09', '44716.5'],
    ['2022-06-04', 'Europe/Berlin', '2022-06-04'],
    ['2022-06-04', '', '2022-06-04'],
    ['', '12:11:09', ''],
  ])('%s and %s', (date, time, whole) => {
    expect(withClock(date, time)).toBe(whole);
  });

  it.each([
    ['Filename', 'Date', 'Time'],
    ['Dateiname', 'Datum', 'Uhrzeit'],
    ['Nom du fichier', 'Date de prise de vue', 'Heure'],
    ['ファイル名', '撮影日', '時刻'],
  ])('is found beside the date: %s, %s, %s', async (...head) => {
    const list = await readOne([listFile('l.csv', `${head.join(';')}\na.jpg;2022-06-04;12:11:09\n`)]);
    expect(list.contents.assets[0]?.captured).toMatchObject({ ms: Date.UTC(2022, 5, 4, 12, 11, 9) });
    expect(note(list, 'day-precision')).toBeUndefined();
  });

  it('is no second date where a date has its clock in the only column that is one', async () => {
    const list = await readOne([listFile('l.csv', 'Filename,Time\na.jpg,2022-06-04 12:11:09\n')]);
    expect(list.contents.assets[0]?.captured).toMatchObject({ ms: Date.UTC(2022, 5, 4, 12, 11, 9) });
  });
});

describe('columns of other programs and languages', () => {
  it.each([
    ['Nom du fichier;Date de prise de vue;Taille;Supprimé', 'oui'],
    ['Nombre de archivo;Fecha de captura;Tamaño;Eliminado', 'sí'],
    ['Nome file;Data;Dimensione;Eliminato', 'Sì'],
    ['Bestandsnaam;Opnamedatum;Grootte;Verwijderd', 'ja'],
    ['ファイル名;撮影日時;サイズ;削除済み', 'はい'],
    ['文件名;拍摄日期;大小;已删除', '是'],
    ['Dateiname;Aufnahmedatum;Größe;Gelöscht', '✓'],
  ])('%s', async (head, yes) => {
    const text = `${head}\na.jpg;2022-06-04 12:11:09;1000;\nb.jpg;2022-06-05 12:11:09;2000;${yes}\n`;
    const list = await readOne([listFile('l.csv', text)]);
    expect(list.contents.assets.map(({ flags }) => flags.deleted)).toEqual([false, true]);
    expect(list.contents.assets[0]).toMatchObject({
      captured: { ms: Date.UTC(2022, 5, 4, 12, 11, 9) },
      resources: [{ size: 1000 }],
    });
    expect(note(list, 'columns-guessed')).toBeUndefined();
  });

  it('reads the columns of Photos.sqlite, whose dates count from 2001', async () => {
    const seconds = Date.UTC(2022, 5, 4, 12, 11, 9) / 1000 - 978_307_200;
    const keys = ['ZORIGINALFILENAME', 'ZDATECREATED', 'ZORIGINALFILESIZE', 'ZTRASHEDSTATE'];
    const rows = [
      ['IMG_1.HEIC', `${seconds}.25`, '1000', '0'],
      ['IMG_2.HEIC', `${seconds}`, '1000', '1'],
    ];
    const objects = rows.map((row) => Object.fromEntries(row.map((cell, i) => [keys[i], cell])));
    // sqlite3 -csv, -json and -line.
    const texts = [
      [keys, ...rows].map((row) => `${row.join(',')}\n`).join(''),
      JSON.stringify(objects),
      rows.map((row) => row.map((cell, i) => `${keys[i]?.padStart(18)} = ${cell}\n`).join('')).join('\n'),
    ];
    for (const text of texts) {
      const list = await readOne([listFile('assets.txt', text)]);
      const found = list.contents.assets.map(({ captured, flags }) => [
        captured.kind,
        'ms' in captured && Math.floor(captured.ms / 1000),
        flags.deleted,
      ]);
      expect(found).toEqual([
        ['instant', seconds + 978_307_200, false],
        ['instant', seconds + 978_307_200, true],
      ]);
    }
  });
});

describe('rows of a table that are no photos', () => {
  it.each(['usw.;;', 'etc.;;', '2022;;', 'Meine Fotos;;', '…;;'])(
    '%s is counted as unread, and is no photo',
    async (row) => {
      const text = `Name;Datum;Größe\na.jpg;2022-06-04 12:11:09;1000\n${row}\nb.jpg;2022-06-05 12:11:09;2000\n`;
      const list = await readOne([listFile('l.csv', text)]);
      expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg']);
      expect(note(list, 'rows-unreadable')).toMatchObject({ count: 1, blocks: true });
    },
  );

  it('keeps a photo whose name has no ending, where anything else is said of it', async () => {
    const text = 'Name;Datum;Größe\na.jpg;2022-06-04 12:11:09;1000\nStrand;2022-06-04 12:11:09;\n';
    expect((await readOne([listFile('l.csv', text)])).contents.assets).toHaveLength(2);
  });
});
