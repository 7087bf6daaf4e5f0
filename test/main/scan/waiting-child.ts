// A scanner process that reads the one film of a place in its own thread, and so waits for ever where that never comes.
import { readFileSync } from 'node:fs';

process.on(
  'message',
  ({
    type,
    replyId,
    request,
  }: {
    type: string;
    replyId?: number;
    request?: { folder: string; place: { id: string } };
  }) => {
    if (type === 'describe') {
      const place = { id: 'x', kind: 'folder', source: 'scan', name: 'x', independenceKey: 'k' };
      process.send?.({ type: 'described', replyId, place });
    }
    if (type !== 'start' || !request) return;
    process.send?.(
      { type: 'event', placeId: request.place.id, event: { type: 'started', placeId: request.place.id, at: 1 } },
      () => readFileSync(`${request.folder}/IMG_1.MOV`),
    );
  },
);
process.on('disconnect', () => process.exit(0));
