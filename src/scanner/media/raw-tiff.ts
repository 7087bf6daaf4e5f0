import { firstIfdOffset, type Ifd, numberOf, readIfd, type TiffView } from './tiff-view.ts';

const NEW_SUBFILE_TYPE = 0x00fe;
const COMPRESSION = 0x0103;
const PHOTOMETRIC = 0x0106;
const SUB_IFDS = 0x014a;
const DNG_VERSION = 0xc612;

/** Compressions that only raw files have: Sony, Samsung, Nikon, Pentax, Kodak. */
const RAW_COMPRESSIONS: ReadonlySet<number> = new Set([262, 32767, 32769, 32770, 34713, 65000, 65535]);
/** Colour filter array and linear raw. */
const RAW_PHOTOMETRICS: ReadonlySet<number> = new Set([32803, 34892]);
const REDUCED_PICTURE = 1;
const OLD_JPEG = 6;

/** Whether a TIFF is a camera's raw file (DNG, NEF, ARW, PEF, SRW…) and not a scan or an export. */
export function isRawTiff(view: TiffView): boolean {
  const ifd = readIfd(view, firstIfdOffset(view));
  return ifd !== null && isRawIfd(view, ifd);
}

function isRawIfd(view: TiffView, ifd: Ifd): boolean {
  if (ifd.entries.has(DNG_VERSION)) return true;
  const compression = numberOf(view, ifd, COMPRESSION) ?? 1;
  if (RAW_COMPRESSIONS.has(compression)) return true;
  if (RAW_PHOTOMETRICS.has(numberOf(view, ifd, PHOTOMETRIC) ?? 0)) return true;
  // Raw files begin with a small preview and keep the picture in sub-IFDs; no scanner or editor writes that.
  if (!ifd.entries.has(SUB_IFDS)) return false;
  return numberOf(view, ifd, NEW_SUBFILE_TYPE) === REDUCED_PICTURE || compression === OLD_JPEG;
}
