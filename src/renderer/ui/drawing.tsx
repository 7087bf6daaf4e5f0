import type { PlaceKind } from '../../model/place.ts';

/** What stands for a place. `…-unknown` is dashed: nobody knows what it holds. */
export type DrawingKind =
  | 'phone-cloud'
  | 'phone-cloud-unknown'
  | 'phone'
  | 'cloud'
  | 'computer'
  | 'computer-unknown'
  | 'folder'
  | 'disk';

interface DrawingProps {
  readonly kind: DrawingKind;
  /** Addresses of small pictures to put into it; more than there is room for are left out. */
  readonly pictures?: readonly string[];
  readonly className?: string;
}

interface Grid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
}

/** Where pictures go. */
const GRIDS: Partial<Record<DrawingKind, Grid>> = {
  'phone-cloud': { x: 19, y: 33, columns: 2, rows: 3, step: 17 },
  phone: { x: 44, y: 21, columns: 2, rows: 3, step: 16.5 },
  computer: { x: 25, y: 21, columns: 4, rows: 3, step: 18 },
  folder: { x: 27, y: 46, columns: 4, rows: 1, step: 17 },
};

/** The drawing of a place, with some of its photos. Decoration beside its name. */
export function Drawing({ kind, pictures = [], className = '' }: DrawingProps) {
  return (
    <svg className={`drawing ${className}`.trim()} viewBox="0 0 120 96" aria-hidden="true" focusable="false">
      <Outline kind={kind} />
      <Pictures grid={GRIDS[kind]} pictures={pictures} />
      {kind === 'phone-cloud' && <path className="dash" d="M31 26h8" />}
      {kind === 'computer' && <path className="base" d="M6 78h108l-5 8a4 4 0 0 1-3 1.5H14a4 4 0 0 1-3-1.5z" />}
    </svg>
  );
}

function Pictures({ grid, pictures }: { grid: Grid | undefined; pictures: readonly string[] }) {
  if (!grid) return null;
  return pictures
    .slice(0, grid.columns * grid.rows)
    .map((address, i) => (
      <image
        key={address}
        href={address}
        x={grid.x + (i % grid.columns) * grid.step}
        y={grid.y + Math.floor(i / grid.columns) * grid.step}
        width={grid.step - 1}
        height={grid.step - 1}
        preserveAspectRatio="xMidYMid slice"
      />
    ));
}

function Outline({ kind }: { kind: DrawingKind }) {
  const cloud = 'M54 74a17 17 0 0 1-1-34a23 23 0 0 1 44-5A19.5 19.5 0 0 1 97 74z';
  switch (kind) {
    case 'phone-cloud':
      return (
        <>
          <path className="cloud" d={cloud} />
          <rect className="shell" x="13" y="20" width="44" height="72" rx="9" />
          <rect className="fill" x="18" y="32" width="34" height="52" rx="3" />
        </>
      );
    case 'phone-cloud-unknown':
      return (
        <>
          <path className="dash" d={cloud} />
          <rect className="dash" x="13" y="20" width="44" height="72" rx="9" />
        </>
      );
    case 'phone':
      return (
        <>
          <rect className="shell" x="37" y="7" width="46" height="82" rx="9" />
          <rect className="fill" x="43" y="20" width="34" height="56" rx="3" />
        </>
      );
    case 'cloud':
      return <path className="cloud" d="M36 78a24 24 0 0 1-2.5-47.9a32 32 0 0 1 61.5-6.6A27.5 27.5 0 0 1 90 78z" />;
    case 'computer':
      return (
        <>
          <rect className="shell" x="18" y="14" width="84" height="62" rx="7" />
          <rect className="fill" x="24" y="20" width="72" height="54" rx="2" />
        </>
      );
    case 'computer-unknown':
      return (
        <>
          <rect className="dash" x="18" y="14" width="84" height="62" rx="7" />
          <path className="dash" d="M6 84h108" />
        </>
      );
    case 'folder':
      return (
        <>
          <path className="base" d="M16 26a6 6 0 0 1 6-6h24l9 10h43a6 6 0 0 1 6 6v40a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z" />
          <path className="shell" d="M16 38h88v38a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z" />
        </>
      );
    case 'disk':
      return (
        <>
          <rect className="shell" x="30" y="12" width="60" height="74" rx="10" />
          <path className="fill" d="M31 64h58v12a9 9 0 0 1-9 9H40a9 9 0 0 1-9-9z" />
          <path className="base" d="M30 64h60" />
          <circle className="dot" cx="78" cy="75" r="3" />
        </>
      );
  }
}

/** What stands for a place of a kind. */
export function drawingOfPlace(kind: PlaceKind): DrawingKind {
  switch (kind) {
    case 'icloud':
      return 'phone-cloud';
    case 'external-disk':
    case 'network':
      return 'disk';
    case 'other-cloud':
      return 'cloud';
    case 'folder':
    case 'photos-library':
      return 'computer';
  }
}
