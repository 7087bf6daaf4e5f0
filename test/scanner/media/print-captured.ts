// Prints the capture times of made photos and videos. Run by time-zone.test.ts under several zones.
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { makeHeic, makeJpeg, makeMovie, makeMp4, makePng, makeTiff } from '../../fixtures/media/media.ts';

const date = '2023:03:26 02:30:00';
const files = [
  makeJpeg({ date, offset: '+02:00' }),
  makeJpeg({ date }),
  makeHeic({ createDate: date, offsetTime: '-05:00' }),
  makePng({ date, gps: { latitude: 1, longitude: 2, date: '2023:03:26', time: '00:30:10' } }),
  makeTiff({ gps: { latitude: 1, longitude: 2, date: '2023:03:26', time: '00:30:10' } }),
  makeMovie({ creationDate: '2023-03-26T02:30:00+0100' }),
  makeMp4({ created: Date.UTC(2023, 2, 26, 1, 30) }),
];
const times = [];
for (const bytes of files) times.push((await readMediaFacts(bytesSource(bytes)))?.captured);
console.log(JSON.stringify(times));
