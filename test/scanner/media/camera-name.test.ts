import { expect, test } from 'vitest';
import { cameraName } from '../../../src/scanner/media/camera-name.ts';

test.each([
  ['Apple', 'iPhone 14', 'Apple iPhone 14'],
  ['Canon', 'Canon EOS 70D', 'Canon EOS 70D'],
  ['NIKON CORPORATION', 'NIKON D3S', 'NIKON D3S'],
  ['EASTMAN KODAK COMPANY', 'KODAK CX7530 ZOOM', 'KODAK CX7530 ZOOM'],
  ['SONY\0\0', ' DSC-D700 \0', 'SONY DSC-D700'],
  [null, 'Pixel', 'Pixel'],
  ['Google', null, 'Google'],
  ['Google', '\0\0', 'Google'],
  [null, null, null],
  ['\n', '', null],
])('%j and %j make %j', (make, model, name) => {
  expect(cameraName(make, model)).toBe(name);
});

let count = 0;

test('a camera that nobody has named before is named by its make and model too, and the same the second time', () => {
  count += 1;
  const [make, model] = [`Make${count} ${process.uptime()}`, `Model ${count}`];
  for (let time = 0; time < 2; time += 1) {
    expect(cameraName(make, model)).toBe(`${make} ${model}`);
    expect(cameraName(make, `${make} ${model}`)).toBe(`${make} ${model}`);
    expect(cameraName(null, `${make}${model}`)).toBe(`${make}${model}`);
    expect(cameraName(`${make}!`, null)).toBe(`${make}!`);
  }
});

test('a name has eighty letters at most, and no letters that control a terminal', () => {
  expect(cameraName(null, 'x'.repeat(80))).toBe('x'.repeat(80));
  expect(cameraName(null, `${'x'.repeat(80)}y`)).toBe('x'.repeat(80));
  expect(cameraName('A\x1b[1mB', 'C\x7f \x9f\t D')).toBe('A [1mB C D');
});
