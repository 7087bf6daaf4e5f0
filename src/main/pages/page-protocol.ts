import { FILMS_TOO, THUMBNAIL_PATH } from '../../bridge/contract.ts';
import { HOST, SCHEME } from '../origin.ts';
import { PAGE_POLICY, PRINT_POLICY } from '../security/content-policy.ts';
import type { WantedThumbnail } from '../thumbnails/answer-thumbnail.ts';
import { pageHeaders, refusal, serveBundleFile } from './bundle-files.ts';

/** Where a report waits while it is printed. */
export const PRINT_PATH = '/print/';

/** As much of Electron's `protocol` as is used. */
export interface ProtocolPort {
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
}

export interface PageSources {
  /** The folder with the built page. */
  readonly root: string;
  /** Answers `/thumbnail/<placeId>/<path>`, both decoded. Never refuses: "no picture" is an answer. */
  thumbnail(wanted: WantedThumbnail): Promise<Response>;
  /** The page being printed under this name, or null. */
  printPage(name: string): string | null;
  /** The content policy of the page; tests leave it away to see the other layers hold. */
  readonly policy?: string;
}

/** What must be known of our scheme before the app is ready. */
export const OUR_SCHEME = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const;

/** Answers one request for our scheme: GET only, our host only, one decoding, then files, thumbnails or a print page. */
export async function answerPageRequest(request: Request, sources: PageSources): Promise<Response> {
  const policy = sources.policy ?? PAGE_POLICY;
  const url = new URL(request.url);
  if (url.host !== HOST) return refusal(403, policy);
  if (request.method !== 'GET') return refusal(405, policy);
  let decoded: string;
  try {
    decoded = decodeURIComponent(url.pathname);
  } catch {
    return refusal(400, policy);
  }
  if (decoded.startsWith(THUMBNAIL_PATH)) {
    const [placeId = '', ...rest] = url.pathname.slice(THUMBNAIL_PATH.length).split('/');
    return sources.thumbnail({
      placeId: decodeURIComponent(placeId),
      path: decodeURIComponent(rest.join('/')),
      takesFilms: url.search === FILMS_TOO,
    });
  }
  if (decoded.startsWith(PRINT_PATH)) {
    const page = sources.printPage(decoded.slice(PRINT_PATH.length));
    if (page === null) return refusal(404, policy);
    return new Response(page, { headers: pageHeaders('text/html; charset=utf-8', PRINT_POLICY) });
  }
  return serveBundleFile(sources.root, decoded === '/' ? '/index.html' : decoded, policy);
}

/** Registers the answers with Electron. */
export function setupPageProtocol(protocol: ProtocolPort, sources: PageSources): void {
  protocol.handle(SCHEME, (request) => answerPageRequest(request, sources));
}
