import { readFileSync } from 'node:fs';

/**
 * The highest resident memory of this process so far (MB, 10^6). On Linux from its own account: what `resourceUsage` says there
 * is never less than what the process that started this one had.
 */
export function peakMb(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes) return Math.round((Number(kilobytes) * 1024) / 1e6);
  } catch {
    // Another system.
  }
  return Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
}
