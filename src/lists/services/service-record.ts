import { isObject } from '../records/json-record.ts';
import type { ListRecord, RecordKeys } from '../records/record.ts';
import type { FileFacts, ServicePaths } from './photo-service.ts';

/** One fact of a photo, by its name. */
export type ServiceFact = Exclude<keyof ServicePaths, 'files'>;

/** Gives what stands in a record under one of the facts of a service; undefined for nothing. */
export type FactReader = (record: ListRecord, fact: ServiceFact) => unknown;

/** A reader of facts for the keys of a list, which are asked once. */
export function factReader(keys: RecordKeys, paths: ServicePaths): FactReader {
  const cells = new Map<ServiceFact, ((record: ListRecord) => unknown)[]>();
  for (const [fact, wanted] of Object.entries(paths)) {
    if (Array.isArray(wanted))
      cells.set(
        fact as ServiceFact,
        wanted.map((path: string) => cellReader(keys, path)),
      );
  }
  return (record, fact) => {
    for (const read of cells.get(fact) ?? []) {
      const value = read(record);
      if (isSaid(value)) return value;
    }
    return undefined;
  };
}

/** What stands in one file of a photo. */
export function factOf(file: FileFacts, paths: ServicePaths, fact: ServiceFact): unknown {
  for (const path of paths[fact] ?? []) {
    const value = inside(file, path.split('.'));
    if (isSaid(value)) return value;
  }
  return undefined;
}

function cellReader(keys: RecordKeys, path: string): (record: ListRecord) => unknown {
  const whole = keys.at(path);
  if (whole >= 0) return (record) => record.cell(whole);
  const [first = '', ...rest] = path.split('.');
  const outer = keys.at(first);
  return outer < 0 ? () => undefined : (record) => inside(record.cell(outer), rest);
}

function inside(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) at = isObject(at) ? at[key] : undefined;
  return at;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
