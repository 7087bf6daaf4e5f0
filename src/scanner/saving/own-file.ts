import { open } from 'node:fs/promises';

/** What this program saves. */
export const OWN_KINDS = ['report', 'csv', 'json', 'checksums', 'guide'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** The endings a file of each kind can have; none is fine too. */
export const OWN_ENDINGS: Readonly<Record<OwnKind, readonly string[]>> = {
  report: ['html', 'htm'],
  csv: ['csv', 'txt'],
  json: ['json'],
  checksums: ['txt', 'checksums', 'sums', 'sha1'],
  guide: ['html', 'htm'],
};

/** How the files of each kind begin. A page of advice and a report are both pages of ours. */
const PAGE = /^<!doctype html>[\s\S]{0,1200}<meta name="generator" content="Two Places /;
const BEGINNINGS: Readonly<Record<OwnKind, RegExp>> = {
  report: PAGE,
  guide: PAGE,
  csv: /^\ufeff?kind,name,captured,media,bytes,count,/,
  json: /^\{\s*"schema": ?"two-places\/report@/,
  checksums: /^# Two Places checksum list, version /,
};

const HEAD = 2_048;

/**
 * Whether the file at a path is an earlier one of ours, of this kind, by how it begins. False also for one that cannot be read or is
 * empty: nobody knows what it was.
 */
export async function isOwnFile(target: string, kind: OwnKind): Promise<boolean> {
  try {
    const file = await open(target, 'r');
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return BEGINNINGS[kind].test(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}
