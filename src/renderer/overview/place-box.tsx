import { thumbnailAddress } from '../state/api.ts';
import type { PlaceState } from '../state/places-state.ts';
import type { Route } from '../state/route.ts';
import { Drawing, type DrawingKind } from '../ui/drawing.tsx';
import { Link } from '../ui/link.tsx';

interface PlaceBoxProps {
  readonly to: Route | null;
  readonly drawing: DrawingKind;
  readonly pictures?: readonly string[];
  readonly name: string;
  readonly count?: string;
  readonly detail: string;
  readonly isAway?: boolean;
}

/** One side of the drawing: what holds the photos, how many, what to know. It leads to the place. */
export function PlaceBox({ to, drawing, pictures = [], name, count, detail, isAway = false }: PlaceBoxProps) {
  const inside = (
    <>
      <Drawing kind={drawing} pictures={pictures} />
      <span className="place-name">{name}</span>
      {count !== undefined && <span className="big">{count}</span>}
      <span className="detail">{detail}</span>
    </>
  );
  const look = isAway ? 'place away' : 'place';
  return to === null ? (
    <div className={look}>{inside}</div>
  ) : (
    <Link to={to} className={look}>
      {inside}
    </Link>
  );
}

/** Addresses of pictures of some places, one of each in turn. */
export function picturesOf(places: readonly PlaceState[]): string[] {
  const longest = Math.max(0, ...places.map(({ summary }) => summary?.previews.length ?? 0));
  const addresses: string[] = [];
  for (let i = 0; i < longest; i += 1)
    for (const { ref, summary } of places) {
      const path = summary?.previews[i];
      if (path !== undefined) addresses.push(thumbnailAddress(ref.id, path));
    }
  return addresses;
}
