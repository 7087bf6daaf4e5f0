/** How the packets of a transport stream lie: where the sync byte of the first one is, and how far apart they are. */
export interface StreamLayout {
  readonly first: number;
  readonly step: number;
}

const PACKET = 188;
/** Camcorders (MTS) put a time code of four bytes in front of each. */
const PACKET_WITH_TIME = 192;
const SYNC = 0x47;

/** The layout of an MPEG transport stream by its sync bytes; null when the bytes are none. */
export function streamLayout(head: Uint8Array): StreamLayout | null {
  for (const [first, step] of [
    [0, PACKET],
    [4, PACKET_WITH_TIME],
  ] as const) {
    const enough = head.length > first + step * 4;
    if (enough && [0, 1, 2, 3, 4].every((i) => head[first + i * step] === SYNC)) return { first, step };
  }
  return null;
}
