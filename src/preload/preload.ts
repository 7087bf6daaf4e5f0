import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { isEvent, isPageRequest, type Outcome, type TwoPlacesApi } from '../bridge/contract.ts';
import type { Problem } from '../model/problem.ts';

// The only code that stands between the page and main. The page gets one frozen object with three functions; it never
// sees `ipcRenderer`, cannot name a channel that is not in the contract, and cannot send a path.

function refused(problem: Problem): Outcome<never> {
  return { ok: false, problem };
}

/** Sends one request. Main answers with an Outcome; it throws only when it does not trust the sender. */
async function send(channel: string, argument: unknown): Promise<Outcome<never>> {
  try {
    return await ipcRenderer.invoke(channel, argument);
  } catch (error) {
    return refused({ code: 'internal', technical: String(error) });
  }
}

const api: TwoPlacesApi = {
  request: async (name, argument) => {
    if (!isPageRequest(name)) return refused({ code: 'option-invalid', technical: 'not a request of the page' });
    return send(name, argument);
  },

  addDropped: async (file, as) => {
    let droppedPath = '';
    try {
      droppedPath = webUtils.getPathForFile(file);
    } catch {
      // Not a File: the page has no business with paths, so it gets the same answer as for a File without one.
    }
    if (droppedPath === '') return refused({ code: 'drop-refused', technical: 'the dropped thing has no path' });
    return send(as === 'library' ? 'lists:add-dropped-library' : 'places:add-dropped', { droppedPath });
  },

  on: (name, listener) => {
    if (!isEvent(name) || typeof listener !== 'function') return () => {};
    const wrapped = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, wrapped);
    return () => {
      ipcRenderer.off(name, wrapped);
    };
  },
};

contextBridge.exposeInMainWorld('twoPlaces', Object.freeze(api));
