/** The mark of the app: one photo, two places. Decoration. */
export function TwoPlacesMark() {
  return (
    <svg className="mark" viewBox="0 0 200 120" aria-hidden="true" focusable="false">
      <g className="mark-back">
        <rect x="22" y="14" width="92" height="74" rx="14" />
        <path d="M34 76l22-24 17 18 10-10 20 20" />
        <circle cx="88" cy="36" r="7" />
      </g>
      <g className="mark-front">
        <rect x="86" y="34" width="92" height="74" rx="14" />
        <path d="M98 96l22-24 17 18 10-10 20 20" />
        <circle cx="152" cy="56" r="7" />
      </g>
    </svg>
  );
}
