import type { Log } from '../../src/main/log.ts';

/** A log in memory. */
export function memoryLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    write: (level, line) => void lines.push(`${level} ${line}`),
    error: (doing, error) => void lines.push(`error ${doing}: ${error instanceof Error ? error.name : typeof error}`),
  };
}
