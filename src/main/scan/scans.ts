import { areApart } from '../../compare/group/independence.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { SameFiles } from '../../model/same-files.ts';
import type { ScanEvent } from '../../model/scan-event.ts';
import { PROOF_LASTS_MS } from '../../model/witness.ts';
import type { ScanRequest } from '../../scanner/scan/scan-request.ts';
import type { Push } from '../ipc.ts';
import type { KnownPlace } from '../places/known-place.ts';
import type { PlaceStore } from '../places/place-store.ts';
import type { PlaceholderMemory } from './placeholder-memory.ts';
import type { Reply, ScannerClient } from './scanner-client.ts';

export interface Scans {
  start(placeId: string, proof: boolean): Promise<Problem | null>;
  /** Pauses, resumes or ends the scan of a place, also one that is only being started. */
  tell(verb: 'pause' | 'resume' | 'cancel', placeId: string): Promise<void>;
  /** What the last finished scan of a place found; kept for a moment while the window fetches it part by part. */
  contents(placeId: string): Promise<Reply<PlaceContents | null>>;
  /** What in one place are the very files of another, by their last finished scans; null when nobody knows. */
  sameFiles(first: string, copy: string): Promise<Reply<SameFiles | null>>;
  forget(placeId: string): void;
  /** Something was said of a place: what was found is told anew, when it was scanned in this run. */
  again(placeId: string): Promise<void>;
  /** Ends the scan and the watch of a place, so that its disk can be ejected. It is looked at again when somebody asks. */
  letGo(placeId: string): Promise<Reply<null>>;
  /** To be called for every event of the scanner. */
  heard(placeId: string, event: ScanEvent): void;
  /** After sleep, watching may have missed something: every folder scanned in this run is looked at again. */
  lookAgain(): Promise<void>;
  /** Watching was turned on or off in the settings. */
  watchAll(on: boolean): Promise<void>;
}

/** How long contents stay in memory after they were last asked for. */
const KEEP_MS = 15_000;

/** Scans of the known places: joins the store of places, the scanner process and the window. */
export function createScans(parts: {
  readonly places: PlaceStore;
  readonly host: ScannerClient;
  readonly push: Push;
  readonly placeholders: PlaceholderMemory;
  /** Where the index of a place is. */
  readonly dataFolder: (placeId: string) => string;
  readonly watches: () => Promise<boolean>;
}): Scans {
  const { places, host, push, placeholders } = parts;
  const kept = new Map<string, { readonly reply: Promise<Reply<PlaceContents | null>>; timer: NodeJS.Timeout }>();
  const scanned = new Map<string, boolean>();
  /** Starts that the scanner process has not been told of yet. */
  const starting = new Map<string, Promise<Problem | null>>();

  const requestFor = (known: KnownPlace, proof: boolean): ScanRequest => ({
    place: known.place,
    folder: known.folder,
    proof,
    // What was read longer ago than a check may rest on is read again, the oldest first.
    ...(proof ? { rereadBefore: Date.now() - PROOF_LASTS_MS } : {}),
    dataFolder: parts.dataFolder(known.place.id),
    ...(known.only ? { only: known.only } : {}),
  });

  const forget = (placeId: string): void => {
    clearTimeout(kept.get(placeId)?.timer);
    kept.delete(placeId);
  };

  const finished = async (placeId: string, { place, asOf }: Pick<PlaceContents, 'place' | 'asOf'>): Promise<void> => {
    await places.scanned(placeId, asOf, place);
    push('places:changed', { places: await places.refs() });
    const known = await places.get(placeId);
    const proof = scanned.get(placeId);
    if (known && proof !== undefined && (await parts.watches())) host.watch(requestFor(known, proof));
  };

  const fetchContents = async (known: KnownPlace): Promise<Reply<PlaceContents | null>> => {
    const reply = await host.contents(requestFor(known, false));
    if (reply.ok && reply.value) placeholders.note(known.place.id, reply.value.assets);
    return reply;
  };

  const begin = async (placeId: string, proof: boolean): Promise<Problem | null> => {
    const known = await places.get(placeId);
    if (!known) return { code: 'folder-missing' };
    forget(placeId);
    scanned.set(placeId, proof);
    host.start(requestFor(known, proof));
    return null;
  };

  const scans: Scans = {
    forget,
    start: (placeId, proof) => {
      const begun = begin(placeId, proof).finally(() => {
        if (starting.get(placeId) === begun) starting.delete(placeId);
      });
      starting.set(placeId, begun);
      return begun;
    },
    tell: async (verb, placeId) => {
      // Whoever is quick presses "Pause" before the scanner process has heard of the scan.
      await starting.get(placeId)?.catch(() => null);
      host.tell(verb, placeId);
    },
    again: async (placeId) => {
      forget(placeId);
      const proof = scanned.get(placeId);
      if (proof !== undefined) await scans.start(placeId, proof);
    },
    contents: async (placeId) => {
      const known = await places.get(placeId);
      if (!known) return { ok: true, value: null };
      const before = kept.get(placeId);
      clearTimeout(before?.timer);
      const reply = before?.reply ?? fetchContents(known);
      const timer = setTimeout(() => kept.delete(placeId), KEEP_MS);
      timer.unref();
      kept.set(placeId, { reply, timer });
      return reply;
    },
    heard: (placeId, event) => {
      placeholders.heard(placeId, event);
      push('scan:event', { placeId, event });
      if (event.type !== 'finished') return;
      forget(placeId);
      void finished(placeId, event.contents);
    },
    sameFiles: async (first, copy) => {
      const known = [await places.get(first), await places.get(copy)] as const;
      if (!known[0] || !known[1]) return { ok: true, value: null };
      const apart = areApart(known[0].place, known[1].place);
      return host.sameFiles(requestFor(known[0], false), requestFor(known[1], false), apart);
    },
    letGo: (placeId) => {
      scanned.delete(placeId);
      return host.letGo(placeId);
    },
    lookAgain: async () => {
      for (const [placeId, proof] of scanned) await scans.start(placeId, proof);
    },
    watchAll: async (on) => {
      for (const [placeId, proof] of scanned) {
        const known = await places.get(placeId);
        if (known && on) host.watch(requestFor(known, proof));
        else host.tell('unwatch', placeId);
      }
    },
  };
  return scans;
}
