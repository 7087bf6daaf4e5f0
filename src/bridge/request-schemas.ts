import { z } from 'zod';
import type { RequestName, Requests } from './contract.ts';
import { historyEntry } from './schemas/history-schema.ts';
import { listArgument, listPart, savedList, savedListPart } from './schemas/list-schema.ts';
import { fileInPlace, link, reportToSave, savedReport } from './schemas/report-schema.ts';
import { placeArgument, placePart, preferredFiles, scanStart } from './schemas/scan-schema.ts';
import { session, settings } from './schemas/session-schema.ts';
import { pathText } from './schemas/shape.ts';

const nothing = z.null();
const droppedPath = z.strictObject({ droppedPath: pathText.min(1) });

/** What main accepts from the window, request by request. Anything else is answered with a problem. */
export const REQUEST_SCHEMAS: { readonly [K in RequestName]: z.ZodType<Requests[K]['takes']> } = {
  'app:info': nothing,
  'settings:get': nothing,
  'settings:set': settings,
  'session:get': nothing,
  'session:set': session,
  'places:list': nothing,
  'places:choose': nothing,
  'places:add-dropped': droppedPath,
  'places:add-sample': nothing,
  'places:remove': placeArgument,
  'places:contents': placeArgument,
  'places:contents-part': placePart,
  'scan:start': scanStart,
  'scan:pause': placeArgument,
  'scan:resume': placeArgument,
  'scan:cancel': placeArgument,
  'scan:prefer': preferredFiles,
  'lists:choose-library': nothing,
  'lists:add-dropped-library': droppedPath,
  'lists:save': savedList,
  'lists:load': listArgument,
  'lists:save-part': savedListPart,
  'lists:load-part': listPart,
  'lists:remove': listArgument,
  'report:save': reportToSave,
  'report:show': savedReport,
  'report:take-opened': nothing,
  'file:show': fileInPlace,
  'link:open': link,
  'history:list': nothing,
  'history:add': historyEntry,
  'diagnostics:get': nothing,
};
