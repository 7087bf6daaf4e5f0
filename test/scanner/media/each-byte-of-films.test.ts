import { type EachByte, testEachByte } from './test-each-byte.ts';

// Small films: what each byte of their heads means (which answers become others when it is turned around), and what is said of the first so
// many bytes, for each length. Bytes that are not named mean nothing to anybody.

const ROWS: readonly EachByte[] = [
  {
    name: 'AVI',
    range: [0, 330],
    means: `
      0-3 nothing known; 5-7 whole; 8-11 nothing known; 12-15 width height lasts taken; 16 whole taken; 17-19 whole; 20-23
      width height lasts taken; 24-27 width height lasts; 28-31 taken zeros; 32-35 lasts; 48-51 lasts; 64-65 width; 66-67
      width height; 68-69 height; 70-71 width height; 92-95 taken; 105-107 zeros; 169-171 zeros; 212-215 taken; 217-219 taken
      zeros; 220-238 taken; 240-251 whole
    `,
    lowest: `
      0-3 nothing known; 5-7 whole; 8-11 nothing known; 12-15 width height lasts taken; 16-19 whole; 20-23 width height lasts
      taken; 24-27 width height lasts; 28-29 taken; 30-31 taken zeros; 33-35 lasts; 48-51 lasts; 64-66 width; 67 width height;
      68-70 height; 71 width height; 92-95 taken; 106-107 zeros; 170-171 zeros; 212-215 taken; 216 zeros; 218-219 taken zeros;
      220-238 taken; 240-243 whole zeros; 244-251 whole
    `,
    says: `
      0-11 nothing known; 12-51 avi, ends-early; 52-71 avi, ends-early, 400; 72-239 avi, ends-early, 64, 48, 400; 240-330 avi,
      ends-early, 64, 48, 400, 2005-08-17T11:42:43.000Z second wall
    `,
  },
  {
    name: 'Matroska',
    range: [0, 117],
    means: `
      0-3 nothing known; 4 whole width height lasts taken; 16-19 whole width height lasts taken; 20 width height lasts taken
      zeros; 21-22 whole; 24 width height lasts taken; 25-27 lasts taken; 28 width height lasts taken; 29-31 width height; 32
      lasts taken; 35-38 lasts taken; 39-41 lasts; 43 lasts taken; 44 lasts; 45-48 lasts taken; 49-51 lasts; 53-55 taken;
      59-64 taken; 67-71 width height; 75-76 width height; 80-84 width height; 100-101 width height; 105-109 width height;
      110-111 width; 112 width height; 113 height
    `,
    lowest: `
      0-3 nothing known; 4 whole width height lasts taken; 16-19 whole width height lasts taken; 20-21 whole; 24-27 lasts
      taken; 28-30 width height; 31 width height taken; 35-37 lasts taken; 38-41 lasts; 43-44 lasts; 45-48 lasts taken; 49-50
      lasts; 53-54 taken; 59-63 taken; 67-70 width height; 75 width height; 79 height; 81-84 width height; 100 width height;
      105-109 width height; 110-111 width; 112 width height
    `,
    says: `
      0-11 nothing known; 12-27 mkv, not-known; 28-52 mkv, ends-early; 53-54 mkv, ends-early, 2500; 55-58 mkv, ends-early;
      59-66 mkv, ends-early, 2500; 67-117 mkv, ends-early, 2500, 2010-07-05T05:20:00.123Z second
    `,
  },
  {
    name: 'Matroska',
    range: [119, 160],
    means: '120-122 zeros',
    lowest: '119-122 zeros',
  },
  {
    name: 'WMV',
    range: [0, 270],
    means: `
      0-7 nothing known; 16 whole width height lasts taken zeros; 17-23 zeros; 30-45 whole lasts taken zeros; 46-53 width
      height; 70-77 whole; 79-85 taken; 95-101 lasts; 110-117 lasts; 118 whole; 122-129 zeros; 134-149 width height; 158-173
      width height; 212-213 width; 214-215 width height; 216-217 height; 218-219 width height
    `,
    lowest: `
      0-7 nothing known; 18-23 zeros; 30-45 whole lasts taken zeros; 46-53 width height; 70 whole; 72-77 whole; 80-85 taken;
      96-101 lasts; 110-117 lasts; 118 whole; 122-129 zeros; 134-149 width height; 158-173 width height; 212-214 width; 215
      width height; 216-218 height; 219 width height
    `,
    says: `
      0-11 nothing known; 12-121 asf, not-known; 122-219 asf, ends-early, 4000, 2008-03-01T10:20:30.000Z second; 220-270 asf,
      ends-early, 640, 480, 4000, 2008-03-01T10:20:30.000Z second
    `,
  },
  {
    name: 'FLV',
    range: [0, 100],
    means: '0-4 nothing known; 34-40 width height; 41-42 width; 48-55 width height; 56-57 height',
    says: `
      0-11 nothing known; 12 flv, ends-early; 13 flv, not-known; 14-62 flv, ends-early; 63-66 flv, ends-early, 320, 240; 67
      flv, not-known, 320, 240; 68-100 flv, ends-early, 320, 240
    `,
  },
  {
    name: 'FLV',
    range: [60243, 60247],
    means: '60243-60246 whole',
    says: '60243-60246 flv, ends-early, 320, 240; 60247 flv, whole, 320, 240',
  },
  {
    name: 'FLV',
    range: [55227, 55247],
    means: '55232-55235 whole',
    says: `
      55227-55231 flv, ends-early, 320, 240; 55232 flv, whole, 320, 240; 55233-55247 flv, ends-early, 320, 240
    `,
  },
  {
    name: 'DV',
    range: [0, 10],
    means: '0-2 nothing known; 3 height lasts',
  },
  {
    name: 'DV',
    range: [80, 84],
    means: '80 nothing known',
  },
  {
    name: 'DV',
    range: [160, 164],
    means: '160 nothing known',
  },
  {
    name: 'DV',
    range: [240, 256],
    means: '240 nothing known; 243 taken; 245-248 taken; 250-252 taken',
  },
  {
    name: 'Ogg',
    range: [0, 80],
    means: `
      0-3 nothing known; 28-34 nothing known; 42 width height; 43-44 width; 45 width height; 46-47 height
    `,
    says: `
      0-34 nothing known; 35-47 ogg, ends-early; 48-67 ogg, ends-early, 320, 240; 68-71 ogg, not-known, 320, 240; 72-80 ogg,
      ends-early, 320, 240
    `,
  },
  {
    name: 'Ogg',
    range: [81635, 81715],
    means: '81635-81638 whole; 81640 whole; 81661 whole; 81697 whole',
    says: '81635-81638 ogg, not-known, 320, 240; 81639-81715 ogg, ends-early, 320, 240',
  },
  {
    name: 'MPEG, packets',
    range: [0, 8],
    means: '4 nothing known',
  },
  {
    name: 'MPEG, packets',
    range: [192, 200],
    means: '196 nothing known',
  },
  {
    name: 'MPEG, packets',
    range: [384, 450],
    means: '388 nothing known; 412-415 taken; 417 taken; 419-426 taken',
  },
  {
    name: 'MPEG, packets',
    range: [768, 776],
    means: '772 nothing known',
    says: '768-772 nothing known; 773-776 mpeg, ends-early, 2010-07-04T12:30:59.000Z second wall',
  },
  {
    name: 'MPEG, program',
    range: [0, 60],
    means: '0-3 nothing known; 40-43 width height; 44 width; 45 width height; 46 height',
    says: '0-11 nothing known; 12-47 mpeg, not-known; 48-60 mpeg, not-known, 352, 288',
  },
  {
    name: 'MPEG, program',
    range: [40956, 40970],
    means: '40960-40963 whole',
    says: '40956-40963 mpeg, not-known, 352, 288; 40964 mpeg, whole, 352, 288',
  },
  {
    name: 'MOV',
    range: [0, 32],
    means: `
      0-3 whole width height lasts taken; 4-7 nothing known; 8-11 kind; 20-31 whole width height lasts taken
    `,
    lowest: `
      0-3 whole width height lasts taken; 4-7 nothing known; 8-11 kind; 20-23 whole width height lasts taken; 28-31 whole
      width height lasts taken
    `,
    says: '0-11 nothing known; 12-32 mov, ends-early',
  },
  {
    name: 'MOV',
    range: [5994, 6248],
    means: `
      5994-5997 whole; 5998-6001 whole width height lasts taken; 6002-6005 whole width height; 6006-6009 whole width height
      lasts taken; 6014-6017 taken; 6022-6029 lasts; 6113 whole; 6114-6125 whole width height; 6202-6204 width; 6206-6208
      height; 6214-6225 whole width height
    `,
    lowest: `
      5994-5997 whole; 5998-6001 whole width height lasts taken; 6002-6005 whole width height; 6006-6010 lasts taken;
      6014-6017 taken; 6022-6029 lasts; 6112-6113 whole; 6114-6121 whole width height; 6202-6203 width; 6206-6207 height;
      6212-6213 whole; 6214-6221 whole width height
    `,
    says: `
      5994-6029 mov, ends-early; 6030-6248 mov, ends-early, 2500, 2021-01-02T03:04:05.000Z second
    `,
  },
  {
    name: 'MOV, tables',
    range: [6248, 6618],
    means: `
      6250-6253 whole; 6254-6257 whole width height; 6266-6269 whole width height; 6287-6298 whole; 6311-6318 whole; 6346
      whole; 6350-6362 whole; 6457-6464 whole; 6481-6488 whole; 6509-6516 whole; 6521-6523 whole; 6529-6531 whole; 6533-6535
      whole; 6537-6539 whole; 6541-6543 whole; 6549-6552 whole; 6561-6563 whole
    `,
    lowest: `
      6250-6253 whole; 6254-6257 whole width height; 6266-6269 whole width height; 6285 whole; 6287-6294 whole; 6311-6314
      whole; 6346 whole; 6351-6362 whole; 6457-6460 whole; 6481-6484 whole; 6509-6512 whole; 6521-6522 whole; 6529-6530 whole;
      6533-6534 whole; 6537-6538 whole; 6541-6542 whole; 6549-6552 whole; 6560-6562 whole
    `,
    says: `
      6248-6269 mov, ends-early, 2500, 2021-01-02T03:04:05.000Z second; 6270-6564 mov, ends-early, 64, 48, 2500,
      2021-01-02T03:04:05.000Z second; 6565 mov, whole, 64, 48, 2500, 2021-01-02T03:04:05.000Z second
    `,
  },
  {
    name: 'MOV of Apple',
    range: [6550, 7045],
    means: `
      6550-6552 whole; 6561-6563 whole; 6568-6580 taken camera place pair; 6606-6613 taken camera place pair; 6622-6625 taken
      camera place pair; 6630-6667 pair; 6668-6671 taken camera place; 6676-6707 taken; 6708-6711 camera place; 6716-6751
      place; 6752-6755 camera; 6760-6787 camera; 6792-6816 camera; 6820-6827 taken camera place pair; 6828 taken camera place;
      6829-6832 pair; 6837-6844 pair; 6849-6884 pair; 6885-6888 taken camera place; 6889-6892 taken; 6897-6904 taken;
      6909-6932 taken; 6933-6936 camera place; 6937-6940 place; 6945-6952 place; 6957-6966 place; 6983-6990 camera; 6995-7002
      camera; 7007-7019 camera; 7024-7031 camera; 7036-7044 camera
    `,
    says: `
      6550-6884 mov, ends-early, 64, 48, 1000; 6885-6932 mov, ends-early, 64, 48, 1000, 0FD24349-014A-423D-AE8D-35FCE43A24E7;
      6933-6982 mov, ends-early, 64, 48, 1000, 2023-06-01T10:34:56.000Z second 120, 0FD24349-014A-423D-AE8D-35FCE43A24E7;
      6983-7011 mov, ends-early, 64, 48, 1000, 2023-06-01T10:34:56.000Z second 120, true,
      0FD24349-014A-423D-AE8D-35FCE43A24E7; 7012-7044 mov, ends-early, 64, 48, 1000, 2023-06-01T10:34:56.000Z second 120,
      Apple, true, 0FD24349-014A-423D-AE8D-35FCE43A24E7; 7045 mov, whole, 64, 48, 1000, 2023-06-01T10:34:56.000Z second 120,
      Apple iPhone 14, true, 0FD24349-014A-423D-AE8D-35FCE43A24E7
    `,
  },
  {
    name: 'MOV with sound',
    range: [240152, 240432],
    means: `
      240152-240155 whole; 240160-240171 whole zeros; 240180-240183 whole zeros; 240201-240204 whole zeros; 240209-240220
      whole zeros; 240315-240322 whole zeros; 240335-240338 whole; 240343-240350 whole zeros; 240355-240357 whole
    `,
    lowest: `
      240152-240155 whole zeros; 240158 whole zeros; 240160-240171 whole zeros; 240180-240183 whole zeros; 240199 whole zeros;
      240201-240204 whole zeros; 240207 whole zeros; 240209-240220 whole zeros; 240315-240318 whole zeros; 240335-240337
      whole; 240343-240346 whole zeros; 240355-240356 whole; 240373 zeros
    `,
  },
  {
    name: 'MP4 in fragments',
    range: [0, 40],
    means: `
      0-3 whole width height; 4-7 nothing known; 20-23 whole; 24-27 whole width height; 28-35 width height
    `,
    lowest: `
      0-3 whole width height; 4-7 nothing known; 20-21 whole; 22 whole width height; 23 whole; 24-27 whole width height; 28-31
      width height
    `,
    says: '0-11 nothing known; 12-40 mp4, ends-early',
  },
  {
    name: 'MP4 in fragments',
    range: [415, 519],
    means: '415-422 whole; 491-498 whole',
    lowest: '415-418 whole; 491-494 whole',
    says: '415-423 mp4, no-media-data, 64, 48; 424-519 mp4, ends-early, 64, 48',
  },
  {
    name: 'MP4 in fragments',
    range: [22583, 22607],
    means: '22583-22590 whole',
    says: `
      22583-22590 mp4, not-known, 64, 48; 22591-22606 mp4, ends-early, 64, 48; 22607 mp4, whole, 64, 48
    `,
  },
];

testEachByte(ROWS);
