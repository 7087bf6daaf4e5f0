import { describe, expect, it } from 'vitest';
import { timeFromName } from '../../../src/scanner/takeout/time-from-name.ts';

const wall = (text: string) => ({ kind: 'wall', ms: Date.parse(`${text}Z`), precision: 'second' });
const instant = (text: string) => ({ kind: 'instant', ms: Date.parse(text), offsetMinutes: null, precision: 'second' });

describe('the moment of capture in a name', () => {
  it.each([
    ['2014-06-21 15.40.05.jpg', wall('2014-06-21T15:40:05')],
    ['2022-10-28 10.46.02-2.jpg', wall('2022-10-28T10:46:02')],
    ['PXL_20220405_090123740.jpg', instant('2022-04-05T09:01:23Z')],
    ['PXL_20220405_090123740.PORTRAIT.jpg', instant('2022-04-05T09:01:23Z')],
    ['20220604_121100.jpg', wall('2022-06-04T12:11:00')],
    ['IMG_20220604_121100.jpg', wall('2022-06-04T12:11:00')],
    ['VID_20220604_121100123.mp4', wall('2022-06-04T12:11:00')],
    ['Screenshot_20220604-121100.png', wall('2022-06-04T12:11:00')],
    ['Bildschirmfoto 2022-06-04 um 12.11.00.png', wall('2022-06-04T12:11:00')],
    ['Screenshot 2022-06-04 at 9.11.00.png', wall('2022-06-04T09:11:00')],
    ['signal-2022-06-04-121100.jpeg', wall('2022-06-04T12:11:00')],
    ['RPReplay_Final1718801662.mp4', instant('2024-06-19T12:54:22Z')],
    ['IMG-20220604-WA0001.jpg', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
  ])('reads %s', (name, time) => {
    expect(timeFromName(name)).toEqual(time);
  });

  it.each([
    'IMG_1234.JPG',
    'IMG_20221304_121100.jpg',
    'IMG_20220604_251100.jpg',
    '20220230_121100.jpg',
    'DSC_20220604.jpg',
    '19700101_000000.jpg',
    'holiday 2022.jpg',
    '2022-06-04 12.11.00 edited.jpg',
    'FullSizeRender.HEIC',
    '12345678_123456789012.jpg',
    '',
  ])('claims nothing of %s', (name) => {
    expect(timeFromName(name)).toBeNull();
  });
});
