let given = 0;

/** Says that reading got on: one more folder, file or piece of a file. Whoever watches this process waits for that (place/silence.ts). */
export function giveLifeSign(): void {
  given += 1;
}

/** How often that was said since the process began. */
export function lifeSignsGiven(): number {
  return given;
}
