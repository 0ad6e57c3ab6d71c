import type { Clinic } from './clinic.js';

/** Draws something of a clinic when it is first asked for: most clinics are never asked for most things. */
export function oncePerClinic<T>(draw: (clinic: Clinic) => T): (clinic: Clinic) => T {
  const drawn = new WeakMap<Clinic, { readonly value: T }>();
  return (clinic) => {
    const known = drawn.get(clinic) ?? { value: draw(clinic) };
    drawn.set(clinic, known);
    return known.value;
  };
}
