/**
 * A share as a step of ten for `data-share` (0, 10 … 100): no inline style is needed. A real share above 0 is never drawn as
 * nothing, and one below all is never drawn as all.
 */
export function shareStep(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0;
  if (part >= whole) return 100;
  return Math.min(90, Math.max(10, Math.round((part / whole) * 10) * 10));
}
