import type { Answers } from '../guidance/answers.ts';
import type { ListFormat } from '../lists/parsed-list.ts';
import type { PlaceContents, PlaceKind } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanEvent } from '../model/scan-event.ts';
import type { TypedCounts } from '../model/typed-counts.ts';

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
  readonly troubles: readonly Problem[];
}

/** A folder that the person chose, as the window knows it. `label` is for showing; only the id can be sent back. */
export interface PlaceRef {
  readonly id: string;
  readonly label: string;
  readonly kind: PlaceKind;
  readonly available: boolean;
  readonly lastScanAt: number | null;
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'system' | 'en' | 'de';
  /** A reminder on the 1st of the month. */
  readonly monthlyReminder: boolean;
  readonly watchFolders: boolean;
}

/** What the window wants to find again after a restart, besides scans (those are in the index). */
export interface Session {
  readonly answers: Answers;
  readonly counts: TypedCounts | null;
  readonly listIds: readonly string[];
}

export interface SavedList {
  readonly id: string;
  readonly name: string;
  readonly format: ListFormat;
  readonly contents: PlaceContents;
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
  readonly answer: 'yes' | 'not-yet' | 'cannot-tell';
  readonly eraseAnswer: 'yes' | 'not-yet' | 'cannot-tell';
  readonly listed: number;
  readonly here: number;
  readonly verified: number;
  readonly matched: number;
  readonly gaps: number;
  readonly listName: string | null;
  /** Stable keys of the gaps (kind + asset id), at most 5,000, so that "since last time" can name what is new. */
  readonly gapKeys: readonly string[];
}

/** `two-places` is the JSON report under an ending of its own, which opens with the app. */
export type ReportKind = 'html' | 'pdf' | 'csv' | 'json' | 'two-places' | 'checksums' | 'calendar' | 'text';

/** A report that the person opened from outside. The text is whatever was in the file. */
export interface OpenedReport {
  readonly name: string;
  readonly text: string;
}

/** Request name -> what it takes and answers. */
export interface Requests {
  'app:info': { takes: null; gives: AppInfo };
  'settings:get': { takes: null; gives: Settings };
  'settings:set': { takes: Settings; gives: Settings };
  'session:get': { takes: null; gives: Session };
  'session:set': { takes: Session; gives: null };
  'places:list': { takes: null; gives: readonly PlaceRef[] };
  /** Opens the folder dialog; null when the person changed their mind. */
  'places:choose': { takes: null; gives: PlaceRef | null };
  /** A dropped folder; the path is put in by the preload from `webUtils.getPathForFile`, never by the page. */
  'places:add-dropped': { takes: { droppedPath: string }; gives: PlaceRef };
  'places:add-sample': { takes: null; gives: { place: PlaceRef; listName: string; listCsv: string } };
  'places:remove': { takes: { placeId: string }; gives: null };
  /** The last finished scan, from the index. */
  'places:contents': { takes: { placeId: string }; gives: PlaceContents | null };
  /**
   * The same in parts of JSON text, so that a library of 200,000 never crosses the bridge in one piece: part 0 is the
   * contents without `assets`; each further part (1..parts-1) is an array of at most 5,000 assets.
   */
  'places:contents-part': { takes: { placeId: string; part: number }; gives: TextPart | null };
  'scan:start': { takes: { placeId: string; proof: boolean }; gives: null };
  'scan:pause': { takes: { placeId: string }; gives: null };
  'scan:resume': { takes: { placeId: string }; gives: null };
  'scan:cancel': { takes: { placeId: string }; gives: null };
  /** Files that the person looks at, by their paths inside the place (at most 200): a scan under way reads them next. */
  'scan:prefer': { takes: { placeId: string; paths: readonly string[] }; gives: null };
  /** A Photos library as a list of iCloud, by the folder dialog or dropped. */
  'lists:choose-library': { takes: null; gives: SavedList | null };
  'lists:add-dropped-library': { takes: { droppedPath: string }; gives: SavedList };
  'lists:save': { takes: SavedList; gives: null };
  'lists:load': { takes: { listId: string }; gives: SavedList | null };
  /** Saving and loading in parts of JSON text, cut like `places:contents-part`; a list counts as saved with its last part. */
  'lists:save-part': { takes: SavedListPart; gives: null };
  'lists:load-part': { takes: { listId: string; part: number }; gives: SavedListPart | null };
  'lists:remove': { takes: { listId: string }; gives: null };
  /** Writes a report where the person says (beside, then rename); null when they changed their mind. `text` is the page for pdf. */
  'report:save': {
    takes: { kind: ReportKind; suggestedName: string; text: string };
    gives: { savedId: string; label: string } | null;
  };
  'report:show': { takes: { savedId: string }; gives: null };
  /** The report that was opened from outside and not taken yet; null when there is none. */
  'report:take-opened': { takes: null; gives: OpenedReport | null };
  /** Opens the system's file browser on a scanned file. */
  'file:show': { takes: { placeId: string; path: string }; gives: null };
  /** Opens one of our constant https addresses by its id in the system's browser. */
  'link:open': { takes: { linkId: string }; gives: null };
  'history:list': { takes: null; gives: readonly HistoryEntry[] };
  'history:add': { takes: HistoryEntry; gives: null };
  'diagnostics:get': { takes: null; gives: { text: string } };
}

/** Event name -> what main pushes. */
export interface Events {
  'scan:event': { readonly placeId: string; readonly event: ScanEvent };
  'places:changed': { readonly places: readonly PlaceRef[] };
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
  addDropped(file: File, as: 'place' | 'library'): Promise<Outcome<PlaceRef | SavedList>>;
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void;
}

/** Address of a thumbnail: `app://bundle/thumbnail/<placeId>/<encoded path>`. Never for placeholders. */
export const THUMBNAIL_PATH = '/thumbnail/';
