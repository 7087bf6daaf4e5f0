import { describe, expect, it } from 'vitest';
import { MailEnd } from '../../../src/lists/records/mail-end.ts';
import { listFile, readOne } from '../../fixtures/lists/list-file.ts';

const takes = (...lines: readonly string[]) => {
  const end = new MailEnd();
  return lines.map((line) => end.takes(line, true));
};

describe('the end of a letter', () => {
  it.each([
    ['Viele Grüße', 'Anna'],
    ['Liebe Grüße,', 'Anna und Paul'],
    ['LG Anna'],
    ['Mit freundlichen Grüßen', 'Anna Maria Müller', 'Köln'],
    ['Best regards,', 'Anna'],
    ['Thanks!', "Seán O'Neill"],
    ['Cordialement', 'Zoé'],
    ['Un saludo'],
    ['Met vriendelijke groet', 'Jan'],
    ['С уважением', 'Анна'],
    ['Von meinem iPhone gesendet'],
    ['Sent from my iPhone'],
    ['Envoyé de mon iPhone'],
  ])('is known: %s', (...lines) => {
    expect(takes(...lines)).toEqual(lines.map(() => true));
  });

  it.each([
    ['Anna'],
    ['IMG_0001.HEIC'],
    ['Viele Bilder'],
    ['Grüße aus Rom.jpg'],
    ['Viele Grüße und noch 12 Fotos'],
    ['2022'],
  ])('is no other line: %s', (line) => {
    expect(takes(line)).toEqual([false]);
  });

  it('lets two lines of a name pass and nothing else', () => {
    expect(takes('Viele Grüße', 'Anna', 'Köln', 'Kirche')).toEqual([true, true, true, false]);
    expect(takes('Viele Grüße', 'IMG_0001.HEIC')).toEqual([true, false]);
    expect(takes('Viele Grüße', 'Anna 2')).toEqual([true, false]);
  });

  it('is not believed of one short word that may have been cut', () => {
    expect(new MailEnd().takes('Grüße', false)).toBe(false);
  });

  it('costs a list nothing, and what stands between counts', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => `IMG_000${n}.HEIC,2022-06-0${n} 12:11:09,1000\n`);
    const head = `Name,Date taken,Size\n${rows.join('')}`;
    const unread = async (end: string) => (await readOne([listFile('list.csv', head + end)])).contents.list?.unread;
    expect(await unread('\nViele Grüße\nAnna')).toBe(0);
    expect(await unread('\nDie anderen schicke ich morgen.\n\nViele Grüße\nAnna\n')).toBe(1);
    expect(await unread('\nViele Grüße\nAnna\n\nPS: 3 Fotos fehlen\n')).toBe(1);
  });
});
