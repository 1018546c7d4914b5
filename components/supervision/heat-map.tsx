interface HeatMapProps {
  readonly name: string;
  readonly rows: readonly string[];
  readonly hours: readonly (readonly number[])[];
  readonly format: (value: number) => string;
}

const CELL = 36;
const GAP = 3;
const LEFT = 46;
const TOP = 22;
/** Darker than this the number on top has to be light. */
const DARK_FROM = 0.55;

/** Weekdays by hours, the fuller the darker, each with its number. Its table says the same to a screen reader. */
export function HeatMap({ name, rows, hours, format }: HeatMapProps) {
  const most = Math.max(1, ...hours.flat());
  return (
    <div className="heat-frame" role="group" aria-label={name} tabIndex={0}>
      <svg className="heat-map" viewBox={`0 0 ${LEFT + 24 * CELL} ${TOP + 7 * CELL}`} aria-hidden="true">
        {Array.from({ length: 24 }, (_, hour) => (
          <text key={hour} className="chart-label" x={LEFT + (hour + 0.5) * CELL} y={14} textAnchor="middle">
            {String(hour).padStart(2, '0')}
          </text>
        ))}
        {hours.map((day, i) => (
          <g key={i}>
            <text className="chart-label" x={LEFT - 10} y={TOP + (i + 0.5) * CELL + 4} textAnchor="end">
              {rows[i]}
            </text>
            {day.map((count, hour) => {
              const share = count / most;
              return (
                <g key={hour} transform={`translate(${LEFT + hour * CELL} ${TOP + i * CELL})`}>
                  <rect className="heat-ground" width={CELL - GAP} height={CELL - GAP} rx={5} />
                  {count > 0 && (
                    <>
                      <rect
                        className="heat-cell"
                        width={CELL - GAP}
                        height={CELL - GAP}
                        rx={5}
                        fillOpacity={0.18 + 0.82 * share}
                      />
                      <text
                        className="heat-number"
                        data-dark={share > DARK_FROM || undefined}
                        x={(CELL - GAP) / 2}
                        y={(CELL - GAP) / 2 + 4}
                        textAnchor="middle"
                      >
                        {format(count)}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
