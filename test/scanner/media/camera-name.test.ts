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
