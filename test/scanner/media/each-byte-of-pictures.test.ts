import { type EachByte, testEachByte } from './test-each-byte.ts';

// Small pictures: what each byte of their heads means (which answers become others when it is turned around), and what is said of the first so
// many bytes, for each length. Bytes that are not named mean nothing to anybody.

const ROWS: readonly EachByte[] = [
  {
    name: 'BMP',
    range: [0, 60],
    means: `
      0-1 nothing known; 10-13 whole; 14-17 nothing known; 18-19 whole width; 20-21 whole width height; 22-23 whole height;
      24-25 whole width height; 26-27 nothing known; 28-29 whole
    `,
    says: '0-27 nothing known; 28-33 bmp, not-known, 24, 16; 34-60 bmp, ends-early, 24, 16',
  },
  {
    name: 'OS/2 BMP',
    range: [0, 60],
    means: `
      0-1 nothing known; 10-13 whole; 14-17 nothing known; 18-19 whole width; 20-21 whole height; 22-23 nothing known; 24-25
      whole
    `,
    says: '0-27 nothing known; 28-60 bmp, ends-early, 100, 60',
  },
  {
    name: 'GIF',
    range: [0, 50],
    means: '0-5 nothing known; 6-7 width; 8-9 height; 33-34 whole',
    says: '0-11 nothing known; 12-34 gif, ends-early, 33, 21; 35 gif, whole, 33, 21',
  },
  {
    name: 'PNG',
    range: [0, 200],
    means: `
      0-7 nothing known; 8-11 whole taken camera; 12-15 whole width height taken camera; 16-17 width height; 18-19 width;
      20-21 width height; 22-23 height; 33-36 whole; 37-40 whole taken camera; 41-49 taken camera; 51-74 camera; 75-86 taken;
      91-102 camera; 103 taken; 105-116 taken; 121-139 taken; 145-147 whole; 149-152 whole
    `,
    lowest: `
      0-7 nothing known; 8-11 whole taken camera; 12-16 width height; 17-19 width; 20 width height; 21-23 height; 33-36 whole;
      37-48 taken camera; 50 taken; 51-69 camera; 71-74 camera; 75-86 taken; 91-95 camera; 97-101 camera; 104-116 taken;
      121-139 taken; 145-146 whole; 151 whole
    `,
    says: `
      0-11 nothing known; 12-23 png, ends-early; 24-96 png, ends-early, 24, 16; 97-102 png, ends-early, 24, 16, Canon; 103-140
      png, ends-early, 24, 16, Canon EOS 5; 141-200 png, ends-early, 24, 16, 2023-06-01T12:34:56.000Z second wall, Canon EOS 5
    `,
  },
  {
    name: 'PNG',
    range: [1135, 1155],
    means: '1147-1150 whole',
    says: `
      1135-1154 png, ends-early, 24, 16, 2023-06-01T12:34:56.000Z second wall, Canon EOS 5; 1155 png, whole, 24, 16,
      2023-06-01T12:34:56.000Z second wall, Canon EOS 5
    `,
  },
  {
    name: 'JPEG',
    range: [0, 240],
    means: `
      0-2 nothing known; 3 taken camera; 4 whole width height zeros; 6-10 taken camera; 12-20 taken camera; 22-45 camera;
      46-57 taken; 62-73 camera; 74 taken; 76-87 taken; 92-110 taken; 114-115 whole width height zeros; 132 whole width height
      zeros
    `,
    lowest: `
      0-2 nothing known; 3 taken camera; 4 whole width height zeros; 6-10 taken camera; 12-19 taken camera; 21 taken; 22-40
      camera; 42-45 camera; 46-57 taken; 62-66 camera; 68-72 camera; 75-87 taken; 92-110 taken; 114 whole width height zeros;
      131-133 whole width height zeros
    `,
    says: `
      0-11 nothing known; 12-67 jpeg, ends-early; 68-73 jpeg, ends-early, Canon; 74-111 jpeg, ends-early, Canon EOS 5; 112-240
      jpeg, ends-early, 2023-06-01T12:34:56.000Z second wall, Canon EOS 5
    `,
  },
  {
    name: 'JPEG',
    range: [932, 936],
    means: '934-935 whole',
    says: `
      932-935 jpeg, ends-early, 24, 16, 2023-06-01T12:34:56.000Z second wall, Canon EOS 5; 936 jpeg, whole, 24, 16,
      2023-06-01T12:34:56.000Z second wall, Canon EOS 5
    `,
  },
  {
    name: 'WebP, lossless',
    range: [0, 60],
    means: `
      0-3 nothing known; 4-7 whole; 8-11 nothing known; 12-15 whole width height; 16-19 whole; 20 width height; 21 width; 22
      width height; 23-24 height
    `,
    lowest: `
      0-3 nothing known; 5-7 whole; 8-11 nothing known; 12-15 whole width height; 16-19 whole; 20 width height; 21-22 width;
      23-24 height
    `,
    says: '0-11 nothing known; 12-24 webp, ends-early; 25-60 webp, ends-early, 1235, 988',
  },
  {
    name: 'WebP, moving',
    range: [0, 140],
    means: `
      0-3 nothing known; 5-7 whole; 8-11 nothing known; 12-15 width height; 16-19 whole zeros; 24-25 width; 26 width height;
      27-28 height; 29 width height; 30-33 whole zeros; 34-37 whole
    `,
    says: '0-11 nothing known; 12-29 webp, ends-early; 30-140 webp, ends-early, 300, 200',
  },
  {
    name: 'WebP with EXIF',
    range: [0, 60],
    means: `
      0-3 nothing known; 4-7 whole; 8-11 nothing known; 12-15 width height; 16-19 whole taken camera; 24-25 width; 26 width
      height; 27-28 height; 29 width height; 30-33 whole; 34-37 whole taken camera
    `,
    says: '0-11 nothing known; 12-29 webp, ends-early; 30-60 webp, ends-early, 24, 16',
  },
  {
    name: 'WebP with EXIF',
    range: [530, 640],
    means: `
      538-541 taken camera; 542-545 whole; 546-554 taken camera; 556-579 camera; 580-591 taken; 596-607 camera; 608 taken;
      610-621 taken; 626-639 taken
    `,
    says: `
      530-601 webp, ends-early, 24, 16; 602-607 webp, ends-early, 24, 16, Canon; 608-640 webp, ends-early, 24, 16, Canon EOS 5
    `,
  },
  {
    name: 'HEIC',
    range: [0, 330],
    means: `
      0-3 whole width height taken camera zeros; 4-7 nothing known; 8-11 kind whole width height taken camera zeros; 24-26
      whole; 28-31 whole width height taken camera zeros; 36-43 whole width height taken camera; 69-76 whole width height
      taken camera; 83-86 width height taken camera; 87-90 whole width height taken camera; 91 whole taken camera; 95-96 whole
      taken camera; 101-102 zeros; 103-104 whole taken camera; 105-107 whole zeros; 108-111 whole; 113-118 taken camera;
      119-121 whole taken camera; 122 taken camera; 123-126 whole; 127-130 width height; 131-134 width height taken camera;
      135 taken camera; 141-144 taken camera; 166-170 taken camera; 174-175 taken camera; 178-181 taken camera; 183-190 width
      height; 213-216 width height; 221-224 width height; 229-232 width height; 237-238 width height; 239-240 width; 241-242
      width height; 243-244 height; 285-288 whole
    `,
    lowest: `
      0-3 whole width height taken camera zeros; 4-7 nothing known; 8-11 kind whole width height taken camera zeros; 24-25
      whole; 26 whole width height taken camera zeros; 28-31 whole width height taken camera zeros; 36-39 whole width height
      taken camera; 69-72 whole width height taken camera; 73-76 whole; 83-86 width height taken camera; 87-91 whole taken
      camera; 95 whole taken camera; 101-102 zeros; 103-104 whole taken camera; 105-106 whole zeros; 109-110 whole; 113-118
      taken camera; 119-121 whole taken camera; 122 taken camera; 123-126 whole; 127-130 width height; 131-135 taken camera;
      141-144 taken camera; 166-170 taken camera; 174-175 taken camera; 178-181 taken camera; 183-186 width height; 213-216
      width height; 221-224 width height; 229-232 width height; 237 width height; 238-240 width; 241 width height; 242-244
      height; 285-288 whole
    `,
    says: `
      0-11 nothing known; 12-112 heic, ends-early; 113-244 heic, no-media-data; 245-252 heic, no-media-data, 80, 60; 253-264
      heic, no-media-data; 265-293 heic, no-media-data, 80, 60; 294-330 heic, ends-early, 80, 60
    `,
  },
  {
    name: 'HEIC, its EXIF',
    range: [285, 509],
    means: '285-288 whole',
    says: '285-293 heic, no-media-data, 80, 60; 294-509 heic, ends-early, 80, 60',
  },
  {
    name: 'JPEG XL',
    range: [0, 60],
    means: `
      0-11 nothing known; 12-19 whole width height zeros; 32-35 whole; 36-39 whole width height zeros; 42 width height; 43
      width
    `,
    lowest: `
      0-11 nothing known; 12-15 whole width height zeros; 32-33 whole; 35 whole; 36-39 whole width height zeros; 42 width
      height; 43 width
    `,
    says: '0-11 nothing known; 12-43 jxl, ends-early; 44-60 jxl, ends-early, 8, 8',
  },
  {
    name: 'JPEG XL, in parts',
    range: [32, 60],
    means: '32-35 whole; 36-39 whole width height zeros; 46 width height; 47 width',
    says: '32-47 jxl, ends-early; 48-60 jxl, ends-early, 8, 8',
  },
  {
    name: 'JPEG XL, in parts',
    range: [20060, 20076],
    means: '20060-20068 whole',
  },
  {
    name: 'JPEG 2000',
    range: [0, 90],
    means: `
      0-11 nothing known; 12-19 whole width height; 32-35 whole; 36-39 whole width height; 44-49 width height; 50-51 height;
      52-53 width height; 54-55 width; 62-69 whole
    `,
    says: '0-11 nothing known; 12-55 jp2, ends-early; 56-90 jp2, ends-early, 33, 21',
  },
  {
    name: 'JPEG 2000',
    range: [200119, 200123],
    means: '200121-200122 whole',
    says: '200119-200122 jp2, ends-early, 33, 21; 200123 jp2, whole, 33, 21',
  },
  {
    name: 'JPEG 2000, bare',
    range: [0, 60],
    means: `
      0-3 nothing known; 8-9 width height; 10-11 width; 12-13 width height; 14-15 height; 16-23 width height
    `,
    says: '0-11 nothing known; 12-23 jp2, not-known; 24-60 jp2, not-known, 33, 21',
  },
  {
    name: 'Photoshop',
    range: [0, 50],
    means: `
      0-5 nothing known; 12-13 whole; 14-15 whole width height; 16-17 whole height; 18-19 whole width height; 20-21 whole
      width; 22-23 whole; 26-39 whole
    `,
    says: `
      0-11 nothing known; 12-23 psd, not-known; 24-29 psd, not-known, 80, 60; 30-50 psd, ends-early, 80, 60
    `,
  },
  {
    name: 'Photoshop, packed',
    range: [26, 60],
    means: '26-59 whole',
    says: '26-29 psd, not-known, 80, 60; 30-60 psd, ends-early, 80, 60',
  },
  {
    name: 'Photoshop, packed',
    range: [390, 410],
    means: '390-399 whole',
  },
  {
    name: 'TIFF',
    range: [0, 140],
    means: `
      0-3 nothing known; 4-7 whole width height; 8 whole; 9 whole width height; 10-14 width height; 15-17 whole width height;
      18-19 width; 20-26 width height; 27-29 whole width height; 30-31 height; 32-33 width height; 39-41 whole; 46-54 whole;
      55-57 whole zeros; 58-73 whole
    `,
    lowest: `
      0-1 nothing known; 2 whole width height; 3 nothing known; 4-7 whole width height; 8-9 whole; 10-15 width height; 16-17
      whole width height; 18-20 width; 21-27 width height; 28-29 whole width height; 30-32 height; 33 width height; 40-41
      whole; 46-55 whole; 56-57 whole zeros; 58-66 whole; 68-73 whole
    `,
    says: '0-11 nothing known; 12-33 tiff, ends-early; 34-140 tiff, ends-early, 120, 90',
  },
  {
    name: 'TIFF, plain',
    range: [0, 260],
    means: `
      0-3 nothing known; 4-7 whole width height taken camera; 8 whole; 9 whole width height taken camera; 10-13 width height;
      14 width; 15-17 whole width height; 18-19 width; 20-26 width height; 27-29 whole width height; 30-31 height; 32-33 width
      height; 39-41 whole; 43-45 whole; 51-53 whole; 63-65 whole; 70-74 camera; 75-77 whole camera; 78 camera; 79-81 whole
      camera; 82-86 camera; 87-89 whole camera; 90 camera; 91-93 whole camera; 94-101 whole; 103-105 whole; 111-113 whole;
      123-125 whole; 130-137 whole; 139-141 whole; 142-145 taken; 146-149 whole taken; 150-153 taken; 154-157 whole; 164-175
      camera
    `,
    lowest: `
      0-1 nothing known; 2 whole width height taken camera; 3 nothing known; 4-7 whole width height taken camera; 8-9 whole;
      10-14 width height; 15 width; 16-17 whole width height; 18-20 width; 21-27 width height; 28-29 whole width height; 30-32
      height; 33 width height; 40-41 whole; 44-45 whole; 52-53 whole; 64-65 whole; 70-75 camera; 76-77 whole camera; 78-79
      camera; 80-82 whole camera; 83-87 camera; 88-89 whole camera; 90-91 camera; 92-93 whole camera; 94-101 whole; 103-105
      whole; 112-113 whole; 124-125 whole; 130-137 whole; 139-141 whole; 142-146 taken; 147-149 whole taken; 150-153 taken;
      154-157 whole; 164-168 camera; 170-174 camera
    `,
    says: `
      0-11 nothing known; 12-33 tiff, ends-early; 34-169 tiff, ends-early, 24, 16; 170-175 tiff, ends-early, 24, 16, Canon;
      176-260 tiff, ends-early, 24, 16, Canon EOS 5
    `,
  },
  {
    name: 'BigTIFF',
    range: [0, 180],
    means: `
      0-3 nothing known; 4-15 whole width height; 16 whole; 17-23 whole width height; 24-28 width height; 29-35 whole width
      height; 36-37 width; 38-48 width height; 49-55 whole width height; 56-57 height; 58-63 width height; 69-75 whole; 84-95
      whole; 97-115 whole; 117-131 whole
    `,
    lowest: `
      0-1 nothing known; 2 whole width height; 3 nothing known; 4-15 whole width height; 16-17 whole; 18-23 whole width
      height; 24-29 width height; 30-35 whole width height; 36-38 width; 39-49 width height; 50-55 whole width height; 56-58
      height; 59-63 width height; 70-75 whole; 84-131 whole
    `,
    says: `
      0-11 nothing known; 12-15 tiff, not-known; 16 tiff, ends-early; 17-23 tiff, not-known; 24-63 tiff, ends-early; 64-180
      tiff, ends-early, 120, 80
    `,
  },
  {
    name: 'DNG',
    range: [0, 220],
    means: `
      0-3 nothing known; 4-7 kind whole width height taken camera; 8 whole; 9 kind whole width height taken camera; 22-29
      width height; 30-31 width; 32-41 width height; 42-43 height; 44-45 width height; 46-65 camera; 67-69 camera; 70-77
      whole; 79-89 whole; 91-93 whole; 94-105 taken; 106-109 kind; 110-113 kind whole; 122-133 camera
    `,
    lowest: `
      0-1 nothing known; 2 kind whole width height taken camera; 3 nothing known; 4-7 kind whole width height taken camera; 8
      kind whole; 9 whole; 22-29 width height; 30-32 width; 33-41 width height; 42-44 height; 45 width height; 46-57 camera;
      58 whole camera; 59-69 camera; 70-77 whole; 79-89 whole; 92-93 whole; 94-105 taken; 106-109 kind; 110-113 kind whole;
      122-126 camera; 128-132 camera
    `,
    says: `
      0-11 nothing known; 12-45 tiff, ends-early; 46-117 tiff, ends-early, 24, 16; 118-127 raw, ends-early, 24, 16; 128-133
      raw, ends-early, 24, 16, Canon; 134-220 raw, ends-early, 24, 16, Canon EOS 5
    `,
  },
  {
    name: 'RW2',
    range: [0, 80],
    means: `
      0-3 nothing known; 4-7 whole width height taken camera; 8 whole; 9 width height taken camera; 10-17 width height; 18-19
      height; 20-29 width height; 30-31 width; 32-33 width height; 34-57 camera; 58-69 taken; 74-79 camera
    `,
    says: `
      0-11 nothing known; 12-13 raw, not-known; 14-33 raw, ends-early; 34-69 raw, ends-early, 24, 16; 70-79 raw, not-known,
      24, 16; 80 raw, not-known, 24, 16, Canon
    `,
  },
  {
    name: 'CRW',
    range: [0, 30],
    means: '0-1 nothing known; 2-5 whole width height taken camera; 6-13 nothing known',
    says: '0-13 nothing known; 14-30 raw, not-known',
  },
  {
    name: 'CRW',
    range: [39990, 40120],
    means: `
      40026-40045 camera; 40046-40047 width; 40048-40049 width height; 40050-40051 height; 40052-40053 width height;
      40062-40065 taken; 40074-40075 whole; 40078 whole; 40080-40085 whole; 40086-40087 camera; 40088-40092 whole camera;
      40093 camera; 40094-40095 whole camera; 40096-40097 width height; 40098-40102 whole width height; 40103 width height;
      40104-40105 whole width height; 40106-40107 taken; 40108-40112 whole taken; 40113 taken; 40114-40115 whole taken;
      40116-40119 whole width height taken camera
    `,
    lowest: `
      40026-40044 camera; 40046-40048 width; 40049 width height; 40050-40052 height; 40053 width height; 40062-40065 taken;
      40074-40075 whole; 40079-40081 whole; 40083-40085 whole; 40086-40087 camera; 40089-40091 whole camera; 40092 camera;
      40093-40095 whole camera; 40096-40097 width height; 40099-40101 whole width height; 40102 width height; 40103-40105
      whole width height; 40106-40107 taken; 40108 whole; 40109-40115 whole taken; 40116-40119 whole width height taken camera
    `,
    says: `
      39990-40119 raw, not-known; 40120 raw, whole, 2160, 1440, 2000-10-27T22:56:26.000Z second wall, Canon EOS D30
    `,
  },
  {
    name: 'MRW',
    range: [0, 60],
    means: `
      0-3 nothing known; 4-7 whole; 8-11 whole width height; 24-26 whole; 28-29 height; 30-31 width; 32 whole
    `,
    says: `
      0-11 nothing known; 12-31 raw, not-known; 32 raw, not-known, 158, 118; 33-60 raw, ends-early, 158, 118
    `,
  },
  {
    name: 'X3F',
    range: [0, 40],
    means: '0-3 nothing known; 28-29 width; 30-31 width height; 32-33 height; 34-35 width height',
    says: '0-11 nothing known; 12-35 raw, not-known; 36-40 raw, not-known, 2268, 1512',
  },
  {
    name: 'X3F',
    range: [20032, 20052],
    means: '20036-20039 whole; 20048-20051 whole',
    says: '20032-20051 raw, not-known, 2268, 1512; 20052 raw, whole, 2268, 1512',
  },
  {
    name: 'RAF',
    range: [0, 16],
    means: '0-14 nothing known',
    says: '0-14 nothing known; 15-16 raw, not-known',
  },
  {
    name: 'RAF',
    range: [80, 260],
    means: `
      84-86 whole width height taken camera; 87 taken camera; 88-90 whole; 92-94 whole; 96-98 whole; 100-106 whole; 110-111
      taken camera; 112 width height; 114-118 taken camera; 120-128 taken camera; 130-153 camera; 154-165 taken; 170-181
      camera; 182 taken; 184-195 taken; 200-218 taken; 222-223 width height; 240 width height
    `,
    says: `
      80-107 raw, not-known; 108-175 raw, ends-early; 176-181 raw, ends-early, Canon; 182-219 raw, ends-early, Canon EOS 5;
      220-260 raw, ends-early, 2023-06-01T12:34:56.000Z second wall, Canon EOS 5
    `,
  },
  {
    name: 'CR3',
    range: [0, 130],
    means: `
      0-3 whole taken camera; 4-7 nothing known; 8-11 kind taken camera; 24-26 whole; 27 taken camera; 28-31 whole taken
      camera; 35-55 taken camera; 56-59 taken; 60-63 taken camera; 64-71 camera; 73-97 camera; 114-125 camera
    `,
    says: `
      0-11 nothing known; 12-13 raw, not-known; 14-119 raw, ends-early; 120-125 raw, ends-early, Canon; 126-130 raw,
      ends-early, Canon EOS 5
    `,
  },
];

testEachByte(ROWS);
