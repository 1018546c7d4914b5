const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 4;

/** Round numbers from zero to at least the highest value, for a scale that can be read at a glance. */
export function chooseTicks(highest: number): number[] {
  if (!(highest > 0)) return [0, 1];
  const size = 10 ** Math.floor(Math.log10(highest / MOST_STEPS));
  const step = (STEPS.find((one) => one * size * MOST_STEPS >= highest) ?? 10) * size;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(6)));
}
