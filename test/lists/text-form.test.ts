import { describe, expect, it } from 'vitest';
import { textForm } from '../../src/lists/text-form.ts';
import { listFile, read } from '../fixtures/lists/list-file.ts';

const problem = async (text: string) => {
  const [result] = await read([listFile('list.txt', text)]);
  return result?.ok === false ? result.problem : result;
};

describe('a text that speaks of photos in a form that is not read', () => {
  it.each([
    ['YAML', '- uuid: 0A1B\n  original_filename: IMG_1.HEIC\n- uuid: 0A1C\n  original_filename: IMG_2.HEIC\n'],
    ['YAML', "- {name: IMG_1.HEIC, date: '2022-06-04'}\n- {name: IMG_2.HEIC, date: '2022-06-05'}\n"],
    ['SQL', "INSERT INTO photos (name, size) VALUES\n('IMG_1.HEIC', 5),\n('IMG_2.HEIC', 6);\n"],
    ['TOML', '[[photo]]\nname = "IMG_1.HEIC"\nsize = 5\n[[photo]]\nname = "IMG_2.HEIC"\n'],
    ['Python', "[{'name': 'IMG_1.HEIC', 'live': True}, {'name': 'IMG_2.HEIC', 'live': False}]\n"],
    ['JavaScript', 'const photos = [{"name": "IMG_1.HEIC"}];\n'],
  ])('is said to be %s', async (form, text) => {
    expect(textForm(text)).toBe(form);
    expect(await problem(text)).toMatchObject({ code: 'list-other-form', detail: form });
  });

  it.each([
    '  File: IMG_1.JPG\n  Size: 6009\tBlocks: 16\nDevice: 801h/2049d\nAccess: (0644/-rw-r--r--)\n',
    'IMG_1.JPG JPEG 64x48 64x48+0+0 8-bit sRGB 6009B 0.000u 0:00.000\n',
    'The photo IMG_1.JPG was taken on a Sunday.\n',
  ])('is no unknown list: %s', async (text) => {
    expect(await problem(text)).toMatchObject({ code: 'list-other-form', path: 'list.txt' });
  });

  it.each(['hello\nworld\n', 'Dear Anna,\n\nhow are you?\n'])('is not what has no photo in it: %s', async (text) => {
    expect(textForm(text)).toBeNull();
    expect(await problem(text)).toMatchObject({ code: 'list-not-recognised' });
  });
});
