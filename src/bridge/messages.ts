import { z } from 'zod';
import type { EventName, Events, RequestName, Requests } from './contract.ts';
import { id, pathText } from './shapes/basics.ts';
import { phoneProgress } from './shapes/phone.ts';
import { placeRef } from './shapes/place.ts';
import {
  backupArgument,
  downloadsFile,
  downloadsWatch,
  fileInPlace,
  foundArgument,
  link,
  listArgument,
  listPart,
  notice,
  phoneToRead,
  placeArgument,
  placePart,
  placeWord,
  preferredFiles,
  reportToPrint,
  reportToSave,
  savedReport,
  scanStart,
} from './shapes/requests.ts';
import { twoPlaces } from './shapes/same-files.ts';
import { scanEvent } from './shapes/scan.ts';
import { historyEntry, savedListPart, session, settings } from './shapes/user-state.ts';

const nothing = z.null();
const droppedPath = z.strictObject({ droppedPath: pathText.min(1) });

/** What main accepts from the window, request by request. Anything else is answered with a problem. */
export const REQUEST_SCHEMAS: { readonly [K in RequestName]: z.ZodType<Requests[K]['takes']> } = {
  'app:info': nothing,
  'app:kept': nothing,
  'app:forget': nothing,
  'settings:get': nothing,
  'settings:set': settings,
  'session:get': nothing,
  'session:set': session,
  'places:list': nothing,
  'places:choose': nothing,
  'places:choose-zip': nothing,
  'places:add-dropped': droppedPath,
  'sample:open': nothing,
  'sample:leave': nothing,
  'places:found': nothing,
  'places:add-found': foundArgument,
  'places:restore': placeArgument,
  'places:say': placeWord,
  'places:remove': placeArgument,
  'places:let-go': placeArgument,
  'places:same-files': twoPlaces,
  'places:contents-part': placePart,
  'scan:start': scanStart,
  'scan:pause': placeArgument,
  'scan:resume': placeArgument,
  'scan:cancel': placeArgument,
  'scan:prefer': preferredFiles,
  'phones:find': nothing,
  'phones:read': phoneToRead,
  'phones:stop': nothing,
  'phones:backups': nothing,
  'phones:read-backup': backupArgument,
  'lists:choose-library': nothing,
  'lists:add-dropped-library': droppedPath,
  'lists:add-found-library': foundArgument,
  'lists:save-part': savedListPart,
  'lists:load-part': listPart,
  'lists:remove': listArgument,
  'report:save': reportToSave,
  'report:print': reportToPrint,
  'report:show': savedReport,
  'report:take-opened': nothing,
  'file:show': fileInPlace,
  'app:notify': notice,
  'link:open': link,
  'downloads:get': nothing,
  'downloads:watch': downloadsWatch,
  'downloads:show': downloadsFile,
  'history:list': nothing,
  'history:add': historyEntry,
  'diagnostics:get': nothing,
};

/** What main pushes to the window, event by event. */
export const EVENT_SCHEMAS: { readonly [K in EventName]: z.ZodType<Events[K]> } = {
  'scan:event': z.strictObject({ placeId: id, event: scanEvent }),
  'phones:progress': z.strictObject({ progress: phoneProgress }),
  'places:changed': z.strictObject({ places: z.array(placeRef).max(10_000) }),
  'downloads:changed': z.strictObject({}),
  'report:opened': z.strictObject({}),
  'menu:go': z.strictObject({ screen: z.string().min(1).max(60) }),
};
