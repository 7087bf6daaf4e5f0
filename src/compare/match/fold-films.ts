import type { Asset, Resource } from '../../model/asset.ts';
import { exactStem } from '../../model/name-key.ts';
import { relateTimes } from './time-match.ts';

/** The halves of a Live Photo carry times some seconds apart (ms). */
const HALF_SLACK_MS = 5_000;

/** Two lists in which no film of a Live Photo of one is a video by itself on the other. */
export interface FoldedLists {
  readonly live: readonly Asset[];
  readonly films: readonly Asset[];
}

/**
 * One list (`live`) knows a Live Photo without the bytes of its film, the other (`films`) lists that film as a video by
 * itself: the video becomes the film. Only where its own list knows no Live Photo of that name, it is the only video of
 * the name, and the times are not apart.
 */
export function foldFilms(live: readonly Asset[], films: readonly Asset[]): FoldedLists {
  if (!live.some((asset) => openFilm(asset) !== undefined)) return { live, films };
  const videos = videosByStem(films);
  const used = new Set<Asset>();
  const folded = live.map((asset): Asset => {
    const film = openFilm(asset);
    const video = film && videos.get(exactStem(film.name));
    if (!film || !video || used.has(video) || !fits(asset, video)) return asset;
    used.add(video);
    return withFilm(asset, film, video.resources[0]);
  });
  return { live: folded, films: films.filter((asset) => !used.has(asset)) };
}

function openFilm({ resources }: Asset): Resource | undefined {
  return resources.find(({ role, fingerprint }) => role === 'live-video' && fingerprint === null);
}

/** The only video of each name, where the list has no Live Photo of that name; null where it has several. */
function videosByStem(assets: readonly Asset[]): Map<string, Asset | null> {
  const videos = new Map<string, Asset | null>();
  for (const asset of assets) {
    if (asset.kind === 'video' && asset.resources.length === 1) {
      const stem = exactStem(asset.name);
      videos.set(stem, videos.has(stem) ? null : asset);
    }
    for (const { role, name } of asset.resources) if (role === 'live-video') videos.set(exactStem(name), null);
  }
  return videos;
}

function fits(live: Asset, video: Asset): boolean {
  const { kind } = relateTimes(live.captured, video.captured, HALF_SLACK_MS);
  return kind !== 'apart' && kind !== 'shifted';
}

function withFilm(asset: Asset, film: Resource, video: Resource): Asset {
  const known: Resource = { ...video, role: 'live-video', size: video.size ?? film.size };
  const [original, ...rest] = asset.resources;
  return { ...asset, resources: [original, ...rest.map((resource) => (resource === film ? known : resource))] };
}
