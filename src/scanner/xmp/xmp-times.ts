import type { CaptureTime } from '../../model/capture-time.ts';
import { foldName } from '../../model/file-name.ts';
import type { PlaceContents } from '../../model/place.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import { CAPTURE_NAMES, xmpTime } from '../media/xmp-text.ts';
import type { ReadSidecar } from '../takeout/takeout-sidecar.ts';

/**
 * icloudpd writes `xmp:CreateDate` and `photoshop:DateCreated` with the photo's own zone (`2020-06-04T12:11:00+0200`), as
 * elements; others write attributes. Inside a photo `xmp:CreateDate` is when a program saved it, so there it is not looked at.
 */
const NAMES = [...CAPTURE_NAMES, 'xmp:CreateDate'] as const;

/** The moment of capture in an XMP sidecar, or null when it has none that can be true. */
export function xmpCaptureTime(text: string): CaptureTime | null {
  const time = xmpTime(text, NAMES);
  return time?.kind === 'day' ? null : time;
}

/**
 * Moments of capture that only an XMP sidecar knows: `IMG_1234.PNG.xmp` beside `IMG_1234.PNG`, as icloudpd and digiKam
 * write them. Read only for photos that say nothing themselves, so that a library full of sidecars costs nothing.
 */
export class XmpTimes {
  readonly #byPath = new Map<string, CaptureTime>();

  get isEmpty(): boolean {
    return this.#byPath.size === 0;
  }

  /** Reads the sidecars of one folder that are needed. */
  async read(folder: ScannedFolder, readSidecar: ReadSidecar): Promise<void> {
    const sidecars = folder.files.filter((file) => /\.xmp$/i.test(file.name) && file.state !== 'placeholder');
    if (sidecars.length === 0) return;
    const silent = new Map(folder.files.filter(isSilent).map((file) => [foldName(file.name), file]));
    for (const { name } of sidecars) {
      const photo = silent.get(foldName(name.slice(0, -'.xmp'.length)));
      const text = photo ? await readSidecar(folder, name) : null;
      const time = text === null ? null : xmpCaptureTime(text);
      if (photo && time) this.#byPath.set(pathOf(photo), time);
    }
  }

  /** The contents with these moments where a photo has none of its own. */
  apply(contents: PlaceContents): PlaceContents {
    if (this.isEmpty) return contents;
    const assets = contents.assets.map((asset) => {
      const time = this.#byPath.get(asset.resources[0].path ?? asset.resources[0].name);
      // A time that stands in the name alone is no better witness than a file beside it.
      const { captured, capturedFrom } = asset;
      const silent = captured.kind === 'file' || captured.kind === 'unknown' || capturedFrom === 'name';
      return time && silent ? { ...asset, captured: time, capturedFrom: 'sidecar' as const } : asset;
    });
    return { ...contents, assets };
  }
}

function isSilent(file: ScannedFile): boolean {
  return file.nameClass === 'photo' && (file.facts === null || file.facts.captured.kind === 'unknown');
}
