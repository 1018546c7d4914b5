import { useMemo } from 'react';
import { type GuideArrow, type GuideBox, layOutGuide, LINE_HEIGHT } from './lay-out-guide';
import { usePreview } from './preview-context';

/** The guide drawn as a flow chart. A screen reader gets the list beside it instead. */
export function GuideDiagram() {
  const { resolved, t } = usePreview();
  const { guide, identity } = resolved.policy;
  const picture = useMemo(() => layOutGuide(guide), [guide]);
  return (
    <div className="guide-scroll" tabIndex={0} role="group" aria-label={t('guide.picture')}>
      <svg
        className="guide-picture"
        role="img"
        aria-label={t('guide.picture')}
        lang={identity.documentLanguage}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        style={{ width: picture.width, height: 'auto' }}
      >
        <defs>
          <marker
            id="guide-head"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className="guide-head" />
          </marker>
        </defs>
        {picture.arrows.map((arrow) => (
          <Arrow key={`${arrow.from} ${arrow.to} ${arrow.label.x}`} arrow={arrow} />
        ))}
        {picture.boxes.map((box) => (
          <Box key={box.id} box={box} />
        ))}
      </svg>
    </div>
  );
}

function Box({ box }: { readonly box: GuideBox }) {
  const { x, y, width, height, lines, isEnd } = box;
  return (
    <g className="guide-box" data-end={isEnd}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={isEnd ? 16 : 4} />
      <Lines lines={lines} x={x} y={y} />
    </g>
  );
}

function Arrow({ arrow: { points, label } }: { readonly arrow: GuideArrow }) {
  const path = points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return (
    <g className="guide-arrow">
      <path d={path} markerEnd="url(#guide-head)" />
      <Lines lines={label.lines} x={label.x} y={label.y} />
    </g>
  );
}

/** Lines of text centred on a point. */
function Lines({
  lines,
  x,
  y,
}: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}) {
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <text x={x} y={top} textAnchor="middle" dominantBaseline="central">
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={top + i * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
