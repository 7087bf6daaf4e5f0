import { describe, expect, it } from 'vitest';
import { timeFromName } from '../../../src/scanner/names/time-from-name.ts';

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
    ['Screenshot 2022-06-04 at 1.34.56\u202fPM.png', wall('2022-06-04T13:34:56')],
    ['Screen Shot 2022-06-04 at 12.34.56 AM.png', wall('2022-06-04T00:34:56')],
    ['Screenshot 2022-06-04 121100.png', wall('2022-06-04T12:11:00')],
    ['Screenshot from 2022-06-04 12-11-00.png', wall('2022-06-04T12:11:00')],
    ['ScreenRecording_06-04-2022 12-11-00_1.mov', wall('2022-06-04T12:11:00')],
    ['20240701_100000123_iOS.heic', instant('2024-07-01T10:00:00Z')],
    ['20240701_100000123_iOS 1.jpg', instant('2024-07-01T10:00:00Z')],
    ['PXL_20230501_100000123.LONG_EXPOSURE-01.COVER.jpg', instant('2023-05-01T10:00:00Z')],
    ['24-07-01 10-00-00 1234.jpg', wall('2024-07-01T10:00:00')],
    ['IMG_20220604_121100_HDR.jpg', wall('2022-06-04T12:11:00')],
    ['IMG_20220604_121100_BURST001_COVER.jpg', wall('2022-06-04T12:11:00')],
    ['IMG_20220604_121100~2.jpg', wall('2022-06-04T12:11:00')],
    ['20220604_121100(0).jpg', wall('2022-06-04T12:11:00')],
    ['20220604_121100_001.jpg', wall('2022-06-04T12:11:00')],
    ['IMG_20240101_120000_00_001.jpg', wall('2024-01-01T12:00:00')],
    ['Screenshot_2022-06-04-12-11-00-123_com.miui.gallery.jpg', wall('2022-06-04T12:11:00')],
    ['Screenshot_20220604_121100_Chrome.jpg', wall('2022-06-04T12:11:00')],
    ['WIN_20220604_12_11_00_Pro.jpg', wall('2022-06-04T12:11:00')],
    ['DJI_20240101120000_0001_D.MP4', wall('2024-01-01T12:00:00')],
    ['PXL_20230501_100000123.MP.jpg', instant('2023-05-01T10:00:00Z')],
    ['PXL_20230501_100000123.PORTRAIT-01.COVER.jpg', instant('2023-05-01T10:00:00Z')],
    ['PXL_20230501_100000123.RAW-02.ORIGINAL.dng', instant('2023-05-01T10:00:00Z')],
    ['PXL_20230501_100000123~2.jpg', instant('2023-05-01T10:00:00Z')],
    ['signal-2022-06-04-121100.jpeg', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
    ['WhatsApp Image 2022-06-04 at 12.11.00.jpeg', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
    ['photo_2022-06-04_12-11-00.jpg', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
    ['RPReplay_Final1718801662.mp4', instant('2024-06-19T12:54:22Z')],
    ['IMG-20220604-WA0001.jpg', { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' }],
  ])('reads %s', (name, time) => {
    expect(timeFromName(name)).toEqual(time);
  });

  it('takes no time over a name that is made to be slow', () => {
    const slow = [
      `20220604_121100${'_ab'.repeat(5_000)}!`,
      `${'Ab '.repeat(5_000)}!`,
      `IMG_20220604_121100${'_1'.repeat(5_000)}x`,
    ];
    for (const name of slow) expect(timeFromName(name)).toBeNull();
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
    '19231105_10153012345678901_n.jpg',
    '20131105_101530123456_n.jpg',
    '20131105_101530_n.jpg',
    '20131105_1015301234567_1234567890_o.jpg',
    'IMG_20220604_1211001234567.jpg',
    '13-13-01 10-00-00 1234.jpg',
    'Screenshot 2022-06-04 at 13.34.56 PM.png',
    'My trip 2022-06-04 12.11.00 to Rome.jpg',
    'Rome 20220604.jpg',
    '',
  ])('claims nothing of %s', (name) => {
    expect(timeFromName(name)).toBeNull();
  });
});
