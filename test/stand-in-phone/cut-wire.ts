import { connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to the connections once so many bytes came from the helper and the phone. */
export interface Cut {
  readonly afterBytes: number;
  /** `pull`: every connection ends, in the middle of whatever is said. `stall`: nothing comes any more. */
  readonly how: 'pull' | 'stall';
  /** Called at that moment. */
  readonly onCut: () => void;
}

/** Stands between a client and the helper and passes everything on, byte for byte, until the cut. */
export function cutWire(
  helper: string,
  { afterBytes, how, onCut }: Cut,
): { readonly server: Server; passed(): number } {
  const sockets = new Set<Socket>();
  let passed = 0;
  let isCut = false;
  const cut = (): void => {
    isCut = true;
    if (how === 'pull') for (const socket of sockets) socket.end(() => socket.destroy());
    onCut();
  };
  const server = createServer((client) => {
    const behind = connect(helper);
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => {}).once('close', () => sockets.delete(socket));
    }
    client.on('data', (bytes) => behind.write(bytes)).once('close', () => behind.destroy());
    behind.once('close', () => {
      if (how === 'pull' || !isCut) client.destroy();
    });
    behind.on('data', (bytes) => {
      if (isCut) return;
      const left = afterBytes - passed;
      passed += bytes.length;
      client.write(bytes.subarray(0, Math.max(0, left)));
      if (left <= bytes.length) cut();
    });
  });
  return { server, passed: () => passed };
}
