import type { Answers } from '../guidance/answers.ts';
import type { ListFormat } from '../lists/parsed-list.ts';
import type { ColumnMapping } from '../lists/table/column-mapping.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import type { PhoneDevice, PhoneFacts } from '../model/phone-facts.ts';
import type { PhoneProgress } from '../model/phone-progress.ts';
import type { PlaceKind } from '../model/place.ts';
import type { PersonsWord, PhoneBackup } from '../model/place-standing.ts';
import type { Problem } from '../model/problem.ts';
import type { SameFiles } from '../model/same-files.ts';
import type { ScanEvent } from '../model/scan-event.ts';
import type { Sha1 } from '../model/sha1.ts';
import type { TypedCounts } from '../model/typed-counts.ts';
import type { Answer } from '../model/verdict.ts';

/**
 * One contract for both sides of the bridge. Every request answers with data; a failure is `{ ok: false, problem }`.
 * The window never sees a path it could forge: folders are chosen in main and handed out as ids.
 */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface AppInfo {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** BCP 47, for example `en-GB`. */
  readonly locale: string;
  /** True on a first start: nothing was ever checked. */
  readonly firstStart: boolean;
  /** What was kept from earlier starts and could not be read now. */
  readonly persistenceProblems: readonly Problem[];
}

/** A folder that the person chose, as the window knows it. `label` is for showing; only the id can be sent back. */
export interface PlaceRef {
  readonly id: string;
  readonly label: string;
  readonly kind: PlaceKind;
  readonly available: boolean;
  readonly lastScanAt: number | null;
}

/** How the window looks; `system` follows the computer. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** The language of every text; `system` follows the computer. */
export const LANGUAGE_CHOICES = ['system', 'en', 'de'] as const;

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly language: (typeof LANGUAGE_CHOICES)[number];
  /** A reminder on the 1st of the month. */
  readonly monthlyReminder: boolean;
  readonly watchFolders: boolean;
  /** What the person said of the columns of tables, the newest first: offered again for a table with the same head. */
  readonly columnMappings: readonly ColumnMapping[];
}

/** What the window wants to find again after a restart, besides scans (those are in the index). */
export interface Session {
  readonly answers: Answers;
  readonly counts: TypedCounts | null;
  readonly listIds: readonly string[];
  /** The day (`YYYY-MM-DD`) on which Apple was asked for a copy of the data; null when it was not, or came. */
  readonly appleCopyAsked: string | null;
}

/** A list that main has read and keeps; `lists:load-part` gives it. */
export interface ListRef {
  readonly id: string;
  readonly name: string;
}

/** Kinds of places that are found by their names. */
export const FOUND_KINDS = ['photos-library', 'pictures', 'icloud-folder', 'disk'] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

/** A place that is there by its name and was not added yet; nothing in it was looked at. */
export interface FoundPlace {
  readonly id: string;
  readonly kind: FoundKind;
  readonly label: string;
  /** Whether it surely is what most people mean by "my photos". */
  readonly isCertain: boolean;
}

/** An iPhone on a cable: the same id each time it is plugged in, its name, and what keeps it from being read. */
export interface PhoneRef {
  readonly id: string;
  readonly device: PhoneDevice;
  readonly problem: Problem | null;
}

/** A backup of an iPhone on this computer. What is not known is null, and counts as no. */
export interface BackupRef extends PhoneBackup {
  readonly id: string;
}

/** What reading an iPhone gave: its list, which main keeps, and what the phone says of itself. */
export interface PhoneReading {
  readonly list: ListRef;
  readonly phone: PhoneFacts;
}

/** One part of contents as JSON text; `parts` is how many there are. */
export interface TextPart {
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

export interface SavedListPart extends TextPart {
  readonly id: string;
  readonly name: string;
  readonly format: ListFormat;
}

/** One check that was made, as the history keeps it. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: number;
  readonly answer: Answer;
  readonly eraseAnswer: Answer;
  readonly listed: number;
  readonly here: number;
  readonly verified: number;
  readonly matched: number;
  readonly gaps: number;
  readonly listName: string | null;
  /** Different photos and videos in all places, and those of them in only one; null where nobody counted them, or only totals are known. */
  readonly all: number | null;
  readonly inOnePlace: number | null;
  /** Stable keys of the gaps (kind + asset id), at most 5,000, so that "since last time" can name what is new. */
  readonly gapKeys: readonly string[];
}

/** `two-places` is the JSON report under an ending of its own, which opens with the app. */
export const REPORT_KINDS = ['html', 'pdf', 'csv', 'json', 'two-places', 'checksums', 'calendar', 'text'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report that the person opened from outside. The text is whatever was in the file. */
export interface OpenedReport {
  readonly name: string;
  readonly text: string;
}

/** What a notice of the system tells. `count` photos and videos; whole days. */
export type Notice =
  | { readonly about: 'look-ended'; readonly name: string; readonly count: number }
  | { readonly about: 'deadline'; readonly count: number; readonly daysLeft: number };

/** A photo or video that was downloaded. */
export interface ArrivedPhoto {
  /** Inside the folder of downloads, with `/`; of what is in a zip, the path of the zip and its own. */
  readonly path: string;
  readonly bytes: number;
  /** Of all its bytes. */
  readonly fingerprint: Fingerprint;
  readonly sha1: Sha1;
}

/** A file that came into the folder of downloads while somebody got photos back. */
export interface ArrivedFile {
  readonly path: string;
  readonly bytes: number;
  /** ms, UTC. */
  readonly modifiedMs: number;
  /** It is not there any more: moved, or deleted. */
  readonly isGone: boolean;
  /** Null where it could not be read to its end. */
  readonly photos: readonly ArrivedPhoto[] | null;
}

/** The folder of downloads, as far as getting photos back goes. */
export interface Downloads {
  readonly isWatching: boolean;
  /** A file is being read, or waits for it. */
  readonly isReading: boolean;
  /** Only what came later is looked at (ms, UTC); null before anything was got back. */
  readonly since: number | null;
  readonly files: readonly ArrivedFile[];
}

/** Request name -> what it takes and answers. */
export interface Requests {
  'app:info': { takes: null; gives: AppInfo };
  /** How much the app keeps of the person's: scans, lists, answers, history. */
  'app:kept': { takes: null; gives: { readonly bytes: number } };
  /** Forgets all of that, and starts the app anew. How the window looks and speaks stays. */
  'app:forget': { takes: null; gives: null };
  'settings:get': { takes: null; gives: Settings };
  'settings:set': { takes: Settings; gives: Settings };
  'session:get': { takes: null; gives: Session };
  'session:set': { takes: Session; gives: null };
  'places:list': { takes: null; gives: readonly PlaceRef[] };
  /** Opens the folder dialog; null when the person changed their mind. */
  'places:choose': { takes: null; gives: PlaceRef | null };
  /** The same for a zip: outside of macOS a dialog shows folders or files, not both. */
  'places:choose-zip': { takes: null; gives: PlaceRef | null };
  /**
   * A dropped folder or zip; null when the person changed their mind. The path is put in by the preload from
   * `webUtils.getPathForFile`, never by the page.
   */
  'places:add-dropped': { takes: { droppedPath: string }; gives: PlaceRef | null };
  /** Makes the sample photos with their list; their place is known until `sample:leave`, and never kept. */
  'sample:open': { takes: null; gives: { place: PlaceRef; listName: string; listCsv: string } };
  'sample:leave': { takes: null; gives: null };
  /** Places that are there by their names and are not added: the Photos library, Pictures, disks. Only names are looked at. */
  'places:found': { takes: null; gives: readonly FoundPlace[] };
  'places:add-found': { takes: { foundId: string }; gives: PlaceRef };
  /** Puts back a place that was removed since the app began. */
  'places:restore': { takes: { placeId: string }; gives: PlaceRef };
  /** What the person says of a place: whether a program mirrors, and that it is only a copy or synced. */
  'places:say': { takes: { placeId: string; word: PersonsWord }; gives: null };
  'places:remove': { takes: { placeId: string }; gives: null };
  /** Stops reading and watching a place, so that its disk can be ejected. Answers when nothing of it is open any more. */
  'places:let-go': { takes: { placeId: string }; gives: null };
  /** What in a copy are the very files of the first place, by their last finished scans; null when nobody knows. */
  'places:same-files': { takes: { first: string; copy: string }; gives: SameFiles | null };
  /**
   * The last finished scan, from the index, in parts of JSON text, so that a library of 200,000 never crosses the bridge in one
   * piece: part 0 is the contents without `assets`; each further part (1..parts-1) is an array of at most 5,000 assets.
   */
  'places:contents-part': { takes: { placeId: string; part: number }; gives: TextPart | null };
  'scan:start': { takes: { placeId: string; proof: boolean }; gives: null };
  'scan:pause': { takes: { placeId: string }; gives: null };
  'scan:resume': { takes: { placeId: string }; gives: null };
  'scan:cancel': { takes: { placeId: string }; gives: null };
  /** Files that the person looks at, by their paths inside the place (at most 200): a scan under way reads them next. */
  'scan:prefer': { takes: { placeId: string; paths: readonly string[] }; gives: null };
  /**
   * The iPhones on cables now. A problem when there is none (`phone-none`), none by cable (`phone-only-wifi`), or no helper of the
   * system (`phone-no-helper-…`). To be asked every few seconds while somebody waits for a phone, and not while one is read.
   */
  'phones:find': { takes: null; gives: readonly PhoneRef[] };
  /**
   * Reads one, or the only one (null). `proof` also reads the bytes of what only it has. `phones:progress` tells how far it is;
   * `phones:stop` ends it with the problem `cancelled`. One at a time: another one ends the one before.
   */
  'phones:read': { takes: { phoneId: string | null; proof: boolean }; gives: PhoneReading };
  'phones:stop': { takes: null; gives: null };
  /** Backups of iPhones in the places where each system keeps them, the newest first. */
  'phones:backups': { takes: null; gives: readonly BackupRef[] };
  'phones:read-backup': { takes: { backupId: string }; gives: PhoneReading };
  /** A Photos library, a `Photos.sqlite` or an iPhone backup as a list of iCloud, by the folder dialog or dropped. */
  'lists:choose-library': { takes: null; gives: ListRef | null };
  'lists:add-dropped-library': { takes: { droppedPath: string }; gives: ListRef | null };
  /** A Photos library that was found by its name, as a list of iCloud. */
  'lists:add-found-library': { takes: { foundId: string }; gives: ListRef };
  /** Saving and loading in parts of JSON text, cut like `places:contents-part`; a list counts as saved with its last part. */
  'lists:save-part': { takes: SavedListPart; gives: null };
  'lists:load-part': { takes: { listId: string; part: number }; gives: SavedListPart | null };
  'lists:remove': { takes: { listId: string }; gives: null };
  /** Writes a report where the person says (beside, then rename); null when they changed their mind. `text` is the page for pdf; `attached` is put into the PDF as a file. */
  'report:save': {
    takes: { kind: ReportKind; suggestedName: string; text: string; attached?: string | undefined };
    gives: { savedId: string; label: string } | null;
  };
  /** Opens the system's dialog for printing with a page. `printed` is false when the person changed their mind. */
  'report:print': { takes: { text: string }; gives: { printed: boolean } };
  'report:show': { takes: { savedId: string }; gives: null };
  /** The report that was opened from outside and not taken yet; null when there is none. */
  'report:take-opened': { takes: null; gives: OpenedReport | null };
  /** Opens the system's file browser on a scanned file. */
  'file:show': { takes: { placeId: string; path: string }; gives: null };
  /**
   * A notice of the system, where nobody looks at the window: a long look has ended, or photos are about to leave Recently
   * Deleted. Nothing depends on whether it is shown.
   */
  'app:notify': { takes: Notice; gives: null };
  /** Opens one of our constant https addresses by its id in the system's browser. */
  'link:open': { takes: { linkId: string }; gives: null };
  /** What arrived in the folder of downloads; goes on watching it where that was on when the app ended. */
  'downloads:get': { takes: null; gives: Downloads };
  /** Watches it from now on, or no more. Nothing in it is ever moved or written. */
  'downloads:watch': { takes: { isOn: boolean }; gives: Downloads };
  /** Opens the system's file browser on a file that arrived. */
  'downloads:show': { takes: { path: string }; gives: null };
  'history:list': { takes: null; gives: readonly HistoryEntry[] };
  'history:add': { takes: HistoryEntry; gives: null };
  'diagnostics:get': { takes: null; gives: { text: string } };
}

/** Event name -> what main pushes. */
export interface Events {
  'scan:event': { readonly placeId: string; readonly event: ScanEvent };
  /** How far the reading of an iPhone is. */
  'phones:progress': { readonly progress: PhoneProgress };
  'places:changed': { readonly places: readonly PlaceRef[] };
  /** Something arrived in the folder of downloads: `downloads:get` gives all of it. */
  'downloads:changed': Readonly<Record<string, never>>;
  /** A report was opened from outside: `report:take-opened` gives it. */
  'report:opened': Readonly<Record<string, never>>;
  /** From the menu. */
  'menu:go': { readonly screen: string };
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;

/** What the preload exposes as `window.twoPlaces`; frozen. Subscriptions return their unsubscriber. */
export interface TwoPlacesApi {
  request<K extends RequestName>(name: K, argument: Requests[K]['takes']): Promise<Outcome<Requests[K]['gives']>>;
  /** Adds a dropped folder or library; the page hands the `File`, the preload finds its path. */
  addDropped(file: File, as: 'place' | 'library'): Promise<Outcome<PlaceRef | ListRef | null>>;
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void;
}

/** Address of a thumbnail: `app://bundle/thumbnail/<placeId>/<encoded path>`. Never for placeholders. */
export const THUMBNAIL_PATH = '/thumbnail/';

/** Behind the address of a thumbnail: whoever asks can decode a film of one picture, too (`video/mp4`). */
export const FILMS_TOO = '?films';

/** Places on the web that the window may ask main to open, besides the sources of guidance (`guidance/sources.ts`). */
export const LINK_IDS = ['apple-privacy', 'icloud-photos', 'icloud-recovery', 'apple-system-status'] as const;

export type LinkId = (typeof LINK_IDS)[number];

/** Requests that carry a path. Only the preload sends them, with the path it was told by the system. */
export const PRELOAD_ONLY_REQUESTS = ['places:add-dropped', 'lists:add-dropped-library'] as const;

type PreloadOnlyRequest = (typeof PRELOAD_ONLY_REQUESTS)[number];

/** Requests that the page may make. As a record, so that a request forgotten here does not compile. */
const PAGE_REQUESTS: Readonly<Record<Exclude<RequestName, PreloadOnlyRequest>, true>> = {
  'app:info': true,
  'app:kept': true,
  'app:forget': true,
  'settings:get': true,
  'settings:set': true,
  'session:get': true,
  'session:set': true,
  'places:list': true,
  'places:choose': true,
  'places:choose-zip': true,
  'sample:open': true,
  'sample:leave': true,
  'places:found': true,
  'places:add-found': true,
  'places:restore': true,
  'places:say': true,
  'places:remove': true,
  'places:let-go': true,
  'places:same-files': true,
  'places:contents-part': true,
  'scan:start': true,
  'scan:pause': true,
  'scan:resume': true,
  'scan:cancel': true,
  'scan:prefer': true,
  'phones:find': true,
  'phones:read': true,
  'phones:stop': true,
  'phones:backups': true,
  'phones:read-backup': true,
  'lists:choose-library': true,
  'lists:add-found-library': true,
  'lists:save-part': true,
  'lists:load-part': true,
  'lists:remove': true,
  'report:save': true,
  'report:print': true,
  'report:show': true,
  'report:take-opened': true,
  'file:show': true,
  'app:notify': true,
  'link:open': true,
  'downloads:get': true,
  'downloads:watch': true,
  'downloads:show': true,
  'history:list': true,
  'history:add': true,
  'diagnostics:get': true,
};

const PUSHED_EVENTS: Readonly<Record<EventName, true>> = {
  'scan:event': true,
  'phones:progress': true,
  'places:changed': true,
  'downloads:changed': true,
  'report:opened': true,
  'menu:go': true,
};

/** Whether the page may send a request of this name. */
export function isPageRequest(name: string): name is Exclude<RequestName, PreloadOnlyRequest> {
  return Object.hasOwn(PAGE_REQUESTS, name);
}

/** Whether there is an event of this name to listen to. */
export function isEvent(name: string): name is EventName {
  return Object.hasOwn(PUSHED_EVENTS, name);
}
