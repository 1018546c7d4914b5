import { chooseTicks } from './ticks';

export interface Bar {
  readonly label: string;
  /** Null where there was nothing to measure. */
  readonly value: number | null;
}

interface BarChartProps {
  readonly bars: readonly Bar[];
  readonly format: (value: number) => string;
  /** A line to be reached, with its words. */
  readonly target?: { readonly value: number; readonly label: string } | null;
  /** The top of the scale; else the highest bar's. */
  readonly most?: number;
  /** Stands alone in its row. */
  readonly isWide?: boolean;
}

/** Units of the picture, about a CSS pixel each. */
const NARROW = 560;
const WIDE = 960;
const HEIGHT = 220;
const LEFT = 54;
const RIGHT = 8;
const TOP = 22;
const BOTTOM = 28;
const WIDEST_BAR = 44;
/** Room that a label under the axis or a number over a bar needs. */
const LABEL_WIDTH = 62;
const NUMBER_WIDTH = 30;

/** Upright bars over a quiet scale. Its table says the same; to a screen reader the picture is silent. */
export function BarChart({ bars, format, target, most, isWide = false }: BarChartProps) {
  const full = isWide ? WIDE : NARROW;
  const highest = Math.max(target?.value ?? 0, ...bars.map(({ value }) => value ?? 0));
  const ticks = chooseTicks(most ?? highest);
  const top = ticks.at(-1) ?? 1;
  const step = (full - LEFT - RIGHT) / bars.length;
  const width = Math.min(WIDEST_BAR, step * 0.64);
  const yOf = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
  const every = Math.ceil(LABEL_WIDTH / step);
  return (
    <svg className="bar-chart" viewBox={`0 0 ${full} ${HEIGHT}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} className="chart-scale">
          <line x1={LEFT} x2={full - RIGHT} y1={yOf(tick)} y2={yOf(tick)} />
          <text x={LEFT - 8} y={yOf(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {bars.map(({ label, value }, i) => {
        const middle = LEFT + step * (i + 0.5);
        const isShort = target && value !== null && value < target.value;
        return (
          <g key={label}>
            {value !== null && value > 0 && (
              <path
                className="chart-bar"
                data-short={isShort || undefined}
                d={drawBar(middle - width / 2, yOf(value), width, yOf(0))}
              />
            )}
            {value !== null && step >= NUMBER_WIDTH && (
              <text className="chart-number" x={middle} y={yOf(value) - 6} textAnchor="middle">
                {format(value)}
              </text>
            )}
            {i % every === 0 && (
              <text className="chart-label" x={middle} y={HEIGHT - 8} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
      {target && (
        <g className="chart-target">
          <line x1={LEFT} x2={full - RIGHT} y1={yOf(target.value)} y2={yOf(target.value)} />
          <text x={full - RIGHT} y={12} textAnchor="end">
            {target.label}
          </text>
        </g>
      )}
    </svg>
  );
}

/** A bar with its upper corners rounded, as far as it is high enough for that. */
function drawBar(x: number, y: number, width: number, base: number): string {
  const r = Math.min(4, width / 2, base - y);
  return `M${x},${base}V${y + r}q0,${-r} ${r},${-r}h${width - 2 * r}q${r},0 ${r},${r}V${base}Z`;
}
