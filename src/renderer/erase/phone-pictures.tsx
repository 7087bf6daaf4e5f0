import type { ReactNode } from 'react';

/*
 * Drawings of where to look on the phone. They show the place, not the words: words on the phone are in its language.
 * Every drawing has a name for screen readers; the hint beside it says the path in words.
 */

interface PictureProps {
  readonly label: string;
}

function Phone({ label, children }: PictureProps & { children: ReactNode }) {
  return (
    <svg className="phone-picture" viewBox="0 0 120 200" role="img" aria-label={label}>
      <rect className="phone-body" x="3" y="3" width="114" height="194" rx="18" />
      <rect className="phone-screen" x="9" y="9" width="102" height="182" rx="13" />
      <rect className="phone-island" x="46" y="13" width="28" height="7" rx="3.5" />
      {children}
    </svg>
  );
}

/** A row of settings: a word, and what stands at its end. */
function Row({
  y,
  width,
  end,
  marked,
}: {
  y: number;
  width: number;
  end?: 'switch' | 'tick' | number;
  marked?: boolean;
}) {
  return (
    <g className={marked ? 'row-marked' : 'row-plain'}>
      <rect className="phone-row" x="15" y={y} width="90" height="20" rx="5" />
      <rect className="phone-word" x="21" y={y + 8} width={width} height="4.5" rx="2.2" />
      {end === 'switch' && (
        <>
          <rect className="phone-on" x="84" y={y + 5} width="16" height="10" rx="5" />
          <circle className="phone-knob" cx="95" cy={y + 10} r="3.6" />
        </>
      )}
      {end === 'tick' && <path className="phone-tick" d={`M90 ${y + 10}l3 3 6-6`} />}
      {typeof end === 'number' && (
        <rect className="phone-value" x={100 - end} y={y + 8} width={end} height="4.5" rx="2.2" />
      )}
    </g>
  );
}

function Mark({ y, height = 26, x = 11.5, width = 97 }: { y: number; height?: number; x?: number; width?: number }) {
  return <rect className="phone-mark" x={x} y={y} width={width} height={height} rx="8" />;
}

/** Settings > iCloud > Photos: the switch that syncs the iPhone. */
export function SyncPicture({ label }: PictureProps) {
  return (
    <Phone label={label}>
      <rect className="phone-title" x="42" y="30" width="36" height="5" rx="2.5" />
      <Row y={46} width={44} end="switch" marked />
      <Row y={80} width={48} end="tick" />
      <Row y={102} width={54} />
      <Row y={136} width={38} end="switch" />
      <Mark y={43} />
    </Phone>
  );
}

/** The Photos app: where it says how far the upload is. */
export function StatusPicture({ label }: PictureProps) {
  const tiles = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  return (
    <Phone label={label}>
      <rect className="phone-title" x="16" y="32" width="34" height="6" rx="3" />
      <circle className="phone-face" cx="96" cy="35" r="7" />
      {tiles.map((i) => (
        <rect
          key={i}
          className="phone-tile"
          x={15 + (i % 3) * 31}
          y={52 + Math.floor(i / 3) * 33}
          width="28"
          height="30"
          rx="3"
        />
      ))}
      <rect className="phone-word" x="34" y="160" width="52" height="4.5" rx="2.2" />
      <rect className="phone-word" x="42" y="169" width="36" height="4.5" rx="2.2" />
      <Mark y={24} height={22} x={84} width={24} />
      <Mark y={154} height={25} />
    </Phone>
  );
}

/** iCloud storage: the bar and what fills it. */
export function StoragePicture({ label }: PictureProps) {
  return (
    <Phone label={label}>
      <rect className="phone-title" x="44" y="30" width="32" height="5" rx="2.5" />
      <rect className="phone-row" x="15" y="46" width="90" height="38" rx="6" />
      <rect className="phone-word" x="21" y="52" width="30" height="4.5" rx="2.2" />
      <rect className="phone-value" x="72" y="52" width="28" height="4.5" rx="2.2" />
      <rect className="phone-bar" x="21" y="64" width="78" height="10" rx="4" />
      <rect className="phone-on" x="21" y="64" width="66" height="10" rx="4" />
      <Row y={96} width={36} end={18} />
      <Row y={118} width={44} end={14} />
      <Row y={140} width={30} end={20} />
      <Mark y={43} height={44} />
    </Phone>
  );
}

/** Settings > iCloud > Photos: the choice between optimized storage and originals. */
export function OptimizePicture({ label }: PictureProps) {
  return (
    <Phone label={label}>
      <rect className="phone-title" x="44" y="30" width="32" height="5" rx="2.5" />
      <Row y={46} width={44} end="switch" />
      <Row y={84} width={58} end="tick" marked />
      <Row y={106} width={62} />
      <Row y={146} width={36} end="switch" />
      <Mark y={81} height={48} />
    </Phone>
  );
}

/** Settings > General > About: how many photos and videos the iPhone counts. */
export function AboutPicture({ label }: PictureProps) {
  return (
    <Phone label={label}>
      <rect className="phone-title" x="46" y="30" width="28" height="5" rx="2.5" />
      <Row y={44} width={28} end={26} />
      <Row y={66} width={40} end={18} />
      <Row y={96} width={26} end={30} marked />
      <Row y={118} width={30} end={22} marked />
      <Row y={140} width={38} end={28} />
      <Mark y={93} height={48} />
    </Phone>
  );
}
