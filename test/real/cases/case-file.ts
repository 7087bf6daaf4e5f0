import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const range = z.strictObject({ file: z.string(), from: z.int().optional(), to: z.int().optional() });

/** One step that makes the copy of a case what the person had. Counts below zero count from the end of the file. */
const step = z.union([
  z.strictObject({ mkdir: z.string() }),
  z.strictObject({ copy: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ hardlink: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ symlink: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ touch: z.string(), date: z.string() }),
  z.strictObject({ touch: z.string(), daysAgo: z.number() }),
  z.strictObject({ zeros: range }),
  z.strictObject({ cut: z.strictObject({ file: z.string(), to: z.int() }) }),
  z.strictObject({ zip: z.string(), entries: z.record(z.string(), z.string()) }),
  z.strictObject({
    png: z.strictObject({ file: z.string(), head: z.string(), width: z.int(), height: z.int(), chunk: z.int() }),
  }),
]);

export type PrepareStep = z.infer<typeof step>;

/** What must hold after the run; all that is given must hold. */
const expectation = z.strictObject({
  exit: z.array(z.int()),
  answer: z.array(z.string()).optional(),
  notAnswer: z.array(z.string()).optional(),
  coverage: z.record(z.string(), z.int()).optional(),
  rows: z.union([z.int(), z.array(z.int())]).optional(),
  counted: z.record(z.string(), z.int()).optional(),
  codes: z.array(z.string()).optional(),
  notCodes: z.array(z.string()).optional(),
  textIncludes: z.array(z.string()).optional(),
  textExcludes: z.array(z.string()).optional(),
});

export type Expectation = z.infer<typeof expectation>;

/** One thing that a person did, and what is right for them. */
const caseFile = z.strictObject({
  about: z.string(),
  source: z.string(),
  kind: z.string(),
  command: z.string(),
  args: z.array(z.string()),
  prepare: z.array(step).optional(),
  expect: z.union([expectation, z.strictObject({ any: z.array(expectation) })]),
  why: z.string(),
});

export type CaseFile = z.infer<typeof caseFile>;

/** The names of all cases in a folder. */
export function caseNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'case.json')))
    .sort();
}

/** Reads one case; throws where its file has a field that nobody knows, since that field would be passed over. */
export function readCase(folder: string, name: string): CaseFile {
  return caseFile.parse(JSON.parse(readFileSync(path.join(folder, name, 'case.json'), 'utf8')));
}
