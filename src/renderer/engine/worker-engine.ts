import type { Engine, ReadOptions } from './engine.ts';
import type { Command, FromWorker, Question, ToWorker } from './messages.ts';

/** What of a `Worker` is used. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  onProgress?: ReadOptions['onProgress'];
}

/** The engine in a web worker: every call is a message, answered in the order of asking. */
export function createWorkerEngine(worker: WorkerPort): Engine {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  worker.addEventListener('message', ({ data }) => {
    const asked = waiting.get(data.id);
    if (!asked) return;
    if (data.type === 'progress') return asked.onProgress?.(data.done, data.total);
    waiting.delete(data.id);
    if (data.type === 'answer') asked.resolve(data.value);
    else asked.reject(new Error(data.message));
  });

  const tell =
    <K extends Command>(call: K) =>
    (...args: Parameters<Engine[K]>): void =>
      worker.postMessage({ call, args, id: null });
  const ask = <K extends Question>(call: K, args: readonly unknown[], onProgress?: ReadOptions['onProgress']) => {
    lastId += 1;
    const id = lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject, ...(onProgress ? { onProgress } : {}) });
    });
    worker.postMessage({ call, args, id });
    // Both ends are this code base and share `Engine`; the worker answers a call with that call's result.
    return answer as ReturnType<Engine[K]>;
  };

  return {
    addAssets: tell('addAssets'),
    removeAssets: tell('removeAssets'),
    setContents: tell('setContents'),
    beginScan: tell('beginScan'),
    addContentsPart: tell('addContentsPart'),
    forgetPlace: tell('forgetPlace'),
    setPlaceUnavailable: tell('setPlaceUnavailable'),
    forgetList: tell('forgetList'),
    missLists: tell('missLists'),
    finishScan: (...args) => ask('finishScan', args),
    summarisePlace: (...args) => ask('summarisePlace', args),
    readLists: (files, { onProgress, ...options }) => ask('readLists', [files, options], onProgress),
    addList: (...args) => ask('addList', args),
    addListPart: (...args) => ask('addListPart', args),
    listPart: (...args) => ask('listPart', args),
    restoreList: (...args) => ask('restoreList', args),
    setPrinted: (...args) => ask('setPrinted', args),
    setListDate: (...args) => ask('setListDate', args),
    compare: (...args) => ask('compare', args),
    findPhotos: (...args) => ask('findPhotos', args),
    photoPage: (...args) => ask('photoPage', args),
    photoNames: (...args) => ask('photoNames', args),
    photoVersions: (...args) => ask('photoVersions', args),
    getBack: (...args) => ask('getBack', args),
    batchPhotos: (...args) => ask('batchPhotos', args),
    batchNames: (...args) => ask('batchNames', args),
    supportSummary: (...args) => ask('supportSummary', args),
    openReport: (...args) => ask('openReport', args),
    followReport: () => ask('followReport', []),
    renderReport: (...args) => ask('renderReport', args),
    renderCertificate: (...args) => ask('renderCertificate', args),
    contactPhotos: (...args) => ask('contactPhotos', args),
  };
}
