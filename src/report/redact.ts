import type { Comparison, PlaceSummary, SingleCopyPhoto } from '../compare/comparison.ts';
import type { Advice, AdviceCause } from '../guidance/advice.ts';
import type { Asset, Resource } from '../model/asset.ts';
import { type CaptureTime, localMs, UNKNOWN_TIME } from '../model/capture-time.ts';
import { splitName } from '../model/file-name.ts';
import type { Gap, PlaceFinding } from '../model/gap.ts';
import type { PhoneFacts } from '../model/phone-facts.ts';
import { ICLOUD_KEY } from '../model/place.ts';
import type { PlaceStanding } from '../model/place-standing.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Reason } from '../model/witness.ts';
import { createWords, type Say } from '../words/words.ts';
import type { ReportInput } from './report-front.ts';

/**
 * The same report without names, paths, cameras, fingerprints and exact days. Redacting the data before anything is
 * written, instead of each place where it is written, means that no page can forget it. One name has one pseudonym all
 * through a report, in its language and numbered in the order of the list, so that a helper can speak of "photo-17.heic".
 */
export function redactInput(input: ReportInput): ReportInput {
  if (!input.redact) return input;
  const names = new Pseudonyms(createWords(input.language));
  const comparison = redactComparison(input.comparison, names);
  return {
    ...input,
    comparison,
    advice: input.advice.map((one) => redactAdvice(one, names)),
    erase: input.erase && redactVerdict(input.erase, names),
  };
}

/** What stands for a name, in the language of the report; said once, for there can be hundreds of thousands of names. */
type PseudonymWords = Readonly<Record<'photo' | 'place' | 'file' | 'folder' | 'camera', string>>;

function pseudonymWords(say: Say): PseudonymWords {
  return {
    photo: say('report.redacted-photo'),
    place: say('report.redacted-place'),
    file: say('report.redacted-file'),
    folder: say('report.redacted-folder'),
    camera: say('report.redacted-camera'),
  };
}

/** Hands out pseudonyms and remembers them. */
class Pseudonyms {
  private readonly files = new Map<string, string>();
  private readonly items = new Map<string, string>();
  private readonly places = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  /** Every text that must not appear, with what stands for it. */
  private readonly secrets = new Map<string, string>();
  private readonly words: PseudonymWords;

  constructor(say: Say) {
    this.words = pseudonymWords(say);
  }

  file(name: string): string {
    const known = this.files.get(name);
    if (known) return known;
    const { stem, extension } = splitName(name);
    // The extension is kept: it says what kind of file it is, and nothing about anybody.
    const ending = /^[a-z0-9]{2,5}$/i.test(extension) ? `.${extension.toLowerCase()}` : '';
    const made = `${this.words.photo}-${this.files.size + 1}${ending}`;
    this.files.set(name, made);
    this.secret(name, made);
    this.secret(stem, made);
    return made;
  }

  item(id: string): string {
    return remember(this.items, id, 'item');
  }

  place(id: string): string {
    return remember(this.places, id, 'place');
  }

  /** What a place is called; its id stays the same in every language. */
  placeName(id: string): string {
    return this.place(id).replace(/^\D+/, `${this.words.place}-`);
  }

  key(key: string): string {
    return key === ICLOUD_KEY ? key : remember(this.keys, key, 'system');
  }

  secret(text: string, instead: string): void {
    if (!this.secrets.has(text)) this.secrets.set(text, instead);
  }

  /** A text that must not appear, and of what kind of thing it is. */
  hide(text: string, kind: 'file' | 'folder' | 'camera'): void {
    this.secret(text, this.words[kind]);
  }

  /** The pseudonym of exactly this text, if it has one. */
  of(text: string): string | undefined {
    return this.secrets.get(text);
  }
}

function remember(map: Map<string, string>, key: string, kind: string): string {
  const made = map.get(key) ?? `${kind}-${map.size + 1}`;
  map.set(key, made);
  return made;
}

function redactComparison(comparison: Comparison, names: Pseudonyms): Comparison {
  const places = comparison.places.map((summary) => redactPlace(summary, names));
  const rows = comparison.rows.map((row) => ({
    ...row,
    asset: redactAsset(row.asset, names),
    findings: row.findings.map((finding) => redactFinding(finding, names)),
  }));
  const gaps = comparison.gaps.map((gap) => redactGap(gap, names));
  const singleCopyPhotos = comparison.singleCopyPhotos.map((photo) => redactSingleCopyPhoto(photo, names));
  return {
    ...comparison,
    places,
    listId: comparison.listId === null ? null : names.place(comparison.listId),
    counts: comparison.counts && {
      ...comparison.counts,
      firstDay: comparison.counts.firstDay?.slice(0, 7) ?? null,
      lastDay: comparison.counts.lastDay?.slice(0, 7) ?? null,
    },
    rows,
    gaps,
    singleCopyPhotos,
    phone: comparison.phone && redactPhone(comparison.phone),
    patterns: comparison.patterns.map((pattern) => ({ ...pattern, values: redactValues(pattern.values, names) })),
    verdict: redactVerdict(comparison.verdict, names),
    secondPlace: comparison.secondPlace && redactVerdict(comparison.secondPlace, names),
  };
}

/** What a phone counts says nothing about anybody; what it is called, its model and its files do. */
function redactPhone(phone: PhoneFacts): PhoneFacts {
  const files = phone.files && { ...phone.files, unnamedPaths: [] };
  return { ...phone, device: { name: null, model: null, system: phone.device.system }, files };
}

function redactPlace(summary: PlaceSummary, names: Pseudonyms): PlaceSummary {
  const id = names.place(summary.place.id);
  const name = names.placeName(summary.place.id);
  names.secret(summary.place.name, name);
  const { standing } = summary.place;
  return {
    ...summary,
    place: {
      ...summary.place,
      id,
      name,
      independenceKey: names.key(summary.place.independenceKey),
      ...(standing ? { standing: redactStanding(standing, names) } : {}),
    },
    range: { first: summary.range.first?.slice(0, 7) ?? null, last: summary.range.last?.slice(0, 7) ?? null },
    notes: summary.notes.map(({ detail: _detail, ...note }) => note),
    facts: summary.facts && { ...summary.facts, account: null },
    passedOver: summary.passedOver?.map((each) => ({ ...each, example: null })) ?? null,
  };
}

function redactStanding(standing: PlaceStanding, names: Pseudonyms): PlaceStanding {
  // The mark of some services has a number of the account in its name.
  const { alsoReachedBy, backup, madeLike, mark: _mark, ...rest } = standing;
  return {
    ...rest,
    name: null,
    ...(alsoReachedBy ? { alsoReachedBy: alsoReachedBy.map((key) => names.key(key)) } : {}),
    ...(backup ? { backup: { ...backup, device: null } } : {}),
    ...(madeLike ? { madeLike: { key: names.key(madeLike.key), name: names.key(madeLike.key) } } : {}),
  };
}

function redactAsset(asset: Asset, names: Pseudonyms): Asset {
  if (asset.camera !== null) names.hide(asset.camera, 'camera');
  const [first, ...others] = asset.resources;
  return {
    ...asset,
    id: names.item(asset.id),
    name: names.file(asset.name),
    captured: toMonth(asset.captured),
    camera: null,
    hasLocation: null,
    deletedAt: null,
    resources: [redactResource(first, names), ...others.map((resource) => redactResource(resource, names))],
  };
}

function redactResource(resource: Resource, names: Pseudonyms): Resource {
  if (resource.path !== null) hidePath(resource.path, names);
  // An identifier tells the same photo apart wherever it is met, and so does a checksum.
  const { contentIdentifier: _, sha1: __, ...rest } = resource;
  return { ...rest, name: names.file(resource.name), path: null, fingerprint: null, partialFingerprint: null };
}

/** Folder names are as telling as file names: each of them is kept out of free texts too. */
function hidePath(path: string, names: Pseudonyms): void {
  names.hide(path, 'file');
  const folders = path.split('/').slice(0, -1);
  if (folders.length > 0) names.hide(folders.join('/'), 'folder');
  for (const folder of folders) names.hide(folder, 'folder');
}

function redactFinding(finding: PlaceFinding, names: Pseudonyms): PlaceFinding {
  if (finding.found !== null) hidePath(finding.found, names);
  return {
    ...finding,
    placeId: names.place(finding.placeId),
    found: finding.found === null ? null : names.file(finding.found.slice(finding.found.lastIndexOf('/') + 1)),
  };
}

function redactGap(gap: Gap, names: Pseudonyms): Gap {
  return {
    ...gap,
    asset: gap.asset && redactAsset(gap.asset, names),
    from: names.place(gap.from),
    findings: gap.findings.map((finding) => redactFinding(finding, names)),
  };
}

function redactSingleCopyPhoto(photo: SingleCopyPhoto, names: Pseudonyms): SingleCopyPhoto {
  return {
    ...photo,
    asset: redactAsset(photo.asset, names),
    from: names.place(photo.from),
    where: photo.where === null ? null : names.key(photo.where),
    findings: photo.findings.map((finding) => redactFinding(finding, names)),
  };
}

function redactVerdict(verdict: Verdict, names: Pseudonyms): Verdict {
  const clean = (reason: Reason): Reason => ({ ...reason, values: redactValues(reason.values, names) });
  return {
    ...verdict,
    reasons: verdict.reasons.map(clean),
    witnesses: verdict.witnesses.map((witness) => ({ ...witness, saw: clean(witness.saw) })),
    missing: verdict.missing.map((each) => ({ ...each, values: redactValues(each.values, names) })),
    blindSpots: verdict.blindSpots.map(clean),
  };
}

function redactAdvice(advice: Advice, names: Pseudonyms): Advice {
  const clean = ({ cause, values }: AdviceCause): AdviceCause => ({ cause, values: redactValues(values, names) });
  const [first, ...more] = advice.causes;
  return { ...advice, causes: [clean(first), ...more.map(clean)] };
}

/** Values that are codes of ours, never text of the input. */
const CODES: ReadonlySet<string> = new Set(['note', 'status', 'kind', 'subject', 'source', 'view']);

/** Numbers and codes stay; days become months; known names become their pseudonyms; any other text goes. */
function redactValues(
  values: Readonly<Record<string, string | number>>,
  names: Pseudonyms,
): Record<string, string | number> {
  const clean: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(values)) {
    clean[key] = typeof value === 'number' || CODES.has(key) ? value : redactText(value, names);
  }
  return clean;
}

function redactText(value: string, names: Pseudonyms): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return value.slice(0, 7);
  return value === '' ? '' : (names.of(value) ?? '…');
}

/** The first of the month, as a day. Whoever writes it in a redacted report writes only the month. */
function toMonth(captured: CaptureTime): CaptureTime {
  const ms = localMs(captured);
  if (ms === null || captured.kind === 'file') return UNKNOWN_TIME;
  const date = new Date(ms);
  return { kind: 'day', ms: Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1), precision: 'day' };
}
