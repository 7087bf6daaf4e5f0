// A scanner process for the tests of scanner-client.ts: answers, speaks nonsense, or dies, as it is told by the folder's name.

process.on(
  'message',
  (message: {
    type: string;
    folder?: string;
    placeId?: string;
    replyId?: number;
    request?: { folder: string; place: { id: string } };
  }) => {
    const say = (reply: object): void => void process.send?.(reply);
    const folder = message.folder ?? message.request?.folder ?? message.placeId ?? '';
    if (folder.includes('crash')) process.exit(9);
    if (folder.includes('nonsense')) say({ type: 'described', replyId: message.replyId, place: { id: 1 } });
    if (message.type === 'describe') {
      const place = { id: 'x', kind: 'folder', source: 'scan', name: folder, independenceKey: 'k' };
      say({ type: 'described', replyId: message.replyId, place });
    }
    if (message.type === 'start')
      say({ type: 'event', placeId: message.request?.place.id, event: { type: 'started', placeId: 'x', at: 1 } });
    if (message.type === 'watch')
      say({ type: 'event', placeId: message.request?.place.id, event: { type: 'counting', files: 1, folders: 1 } });
    if (message.type === 'let-go') say({ type: 'let-go', replyId: message.replyId });
    if (message.type === 'contents')
      say({ type: 'problem', replyId: message.replyId, problem: { code: 'index-damaged' } });
  },
);
process.on('disconnect', () => process.exit(0));
