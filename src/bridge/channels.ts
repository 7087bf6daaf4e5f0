import type { EventName, RequestName } from './contract.ts';

/** Requests that carry a path. Only the preload sends them, with the path it was told by the system. */
export const PRELOAD_ONLY_REQUESTS = ['places:add-dropped', 'lists:add-dropped-library'] as const;

type PreloadOnlyRequest = (typeof PRELOAD_ONLY_REQUESTS)[number];

/** Requests that the page may make. As a record, so that a request forgotten here does not compile. */
const PAGE_REQUESTS: Readonly<Record<Exclude<RequestName, PreloadOnlyRequest>, true>> = {
  'app:info': true,
  'settings:get': true,
  'settings:set': true,
  'session:get': true,
  'session:set': true,
  'places:list': true,
  'places:choose': true,
  'places:add-sample': true,
  'places:remove': true,
  'places:contents': true,
  'places:contents-part': true,
  'scan:start': true,
  'scan:pause': true,
  'scan:resume': true,
  'scan:cancel': true,
  'scan:prefer': true,
  'lists:choose-library': true,
  'lists:save': true,
  'lists:load': true,
  'lists:save-part': true,
  'lists:load-part': true,
  'lists:remove': true,
  'report:save': true,
  'report:show': true,
  'report:take-opened': true,
  'file:show': true,
  'link:open': true,
  'history:list': true,
  'history:add': true,
  'diagnostics:get': true,
};

const PUSHED_EVENTS: Readonly<Record<EventName, true>> = {
  'scan:event': true,
  'places:changed': true,
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
