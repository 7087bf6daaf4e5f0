/** What the stem of a name says it belongs to: `base` is the stem of the file it is a companion of. */
export interface NameTag {
  readonly role: 'edited' | 'live-video' | 'raw' | 'adjustment';
  readonly base: string;
}

/** iPhone, over cable: `IMG_E1234` is the edited rendition of `IMG_1234`; `IMG_O1234.AAE` belongs to it as well. */
const EDITED_BY_PHONE = /^img_e(\d{4,}.*)$/s;
const ORIGINAL_ADJUSTMENT = /^img_o(\d{4,}.*)$/s;

/** Tools that write the edited rendition beside the original: osxphotos, Google Takeout (by language), icloudpd. */
const EDITED_BY_TOOL =
  /^(.+)[-_](?:edited|adjusted|bearbeitet|modifié|bewerkt|edytowane|編集済み|modificato|ha editado|editado|editat|redigerad|redigeret)(\(\d{1,5}\))?$/s;

/** icloudpd and docker-icloudpd: `IMG_1234_HEVC.MOV` is the video of the Live Photo `IMG_1234.HEIC`. */
const LIVE_BY_TOOL = /^(.+)_(?:hevc|heic)$/s;

/** Inside a Photos library: `UUID.heic`, `UUID_3.mov` (Live Photo video), `UUID_4.cr2` (RAW half), `UUID_5.aae`. */
const LIBRARY_PART = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})_([345])$/;

const LIBRARY_ROLES: Readonly<Record<string, NameTag['role']>> = { 3: 'live-video', 4: 'raw', 5: 'adjustment' };

/** As cameras number: letters, then digits (`img_1234`, `dscf0001`). All tags have more than that. */
const PLAIN_NUMBER = /^[a-z]*_?\d+$/;

/** The tag of a folded stem, or null when the name stands for itself. */
export function nameTag(stem: string): NameTag | null {
  if (PLAIN_NUMBER.test(stem)) return null;
  const part = LIBRARY_PART.exec(stem);
  const role = LIBRARY_ROLES[part?.[2] ?? ''];
  if (part?.[1] && role) return { role, base: part[1] };
  const phone = EDITED_BY_PHONE.exec(stem)?.[1];
  if (phone) return { role: 'edited', base: `img_${phone}` };
  const adjustment = ORIGINAL_ADJUSTMENT.exec(stem)?.[1];
  if (adjustment) return { role: 'adjustment', base: `img_${adjustment}` };
  const tool = EDITED_BY_TOOL.exec(stem);
  // Google counts the edited version like its original: `IMG_1-edited(1).jpg` beside `IMG_1(1).jpg`.
  if (tool?.[1]) return { role: 'edited', base: `${tool[1]}${tool[2] ?? ''}` };
  const live = LIVE_BY_TOOL.exec(stem)?.[1];
  return live ? { role: 'live-video', base: live } : null;
}

/** Google writes `IMG_1.HEIC.supplemental-metadata.json`, cut at any letter when the name grows too long. */
const GOOGLE_SIDECAR = /\.s(?:u(?:p[a-z-]*)?)?$/;

/** The folded names a sidecar may describe, best first: `IMG_1.HEIC.xmp` says the file, `IMG_1.xmp` only the stem. */
export function sidecarTargets(stem: string): readonly string[] {
  const plain = stem.replace(GOOGLE_SIDECAR, '');
  return plain === stem ? [stem] : [plain, stem];
}
