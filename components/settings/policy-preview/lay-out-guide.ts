import { graphlib, layout } from '@dagrejs/dagre';
import type { Policy } from '@/utils/domain/policy';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GuideBox {
  readonly id: string;
  /** Centre and size in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly isEnd: boolean;
}

export interface GuideArrow {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly label: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
}

export interface GuidePicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly GuideBox[];
  readonly arrows: readonly GuideArrow[];
}

const BOX_WIDTH = 188;
const LABEL_WIDTH = 112;
export const LINE_HEIGHT = 17;
const CHARACTERS_IN_BOX = 23;
const CHARACTERS_IN_LABEL = 17;

/** Places the guide's boxes from top to bottom, with room for every word. Pure: no page is measured. */
export function layOutGuide({ nodes }: Policy['guide']): GuidePicture {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 20, ranksep: 30, edgesep: 12, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [id, node] of Object.entries(nodes)) {
    const lines = wrapText(node.text, CHARACTERS_IN_BOX);
    graph.setNode(id, { width: BOX_WIDTH, height: lines.length * LINE_HEIGHT + 20, lines });
  }
  // The last choice first: the engine lays what it meets first to the right, and people read from the left.
  for (const [id, node] of Object.entries(nodes)) {
    for (const [i, { label, to }] of [...(node.choices ?? []).entries()].toReversed()) {
      const lines = wrapText(label, CHARACTERS_IN_LABEL);
      graph.setEdge(
        id,
        to,
        { width: LABEL_WIDTH, height: lines.length * LINE_HEIGHT, lines, labelpos: 'c' },
        String(i),
      );
    }
  }
  layout(graph);

  const boxes = graph.nodes().map((id): GuideBox => {
    const { x, y, width, height, lines } = graph.node(id);
    return { id, x, y, lines, width, height, isEnd: nodes[id]?.action !== undefined };
  });
  const arrows = graph.edges().map((edge): GuideArrow => {
    const { points, lines, x, y } = graph.edge(edge);
    const elbow = findElbow(boxes, edge.v, edge.w, x);
    return {
      from: edge.v,
      to: edge.w,
      points: elbow ?? points,
      label: { lines, x: elbow ? elbow[2].x : x, y },
    };
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes, arrows };
}

/**
 * A right-angled way down to a box on the next row: out of the bottom, along below the whole row, down. So no arrow runs behind a box.
 * Null for arrows that go further, which keep the way that the engine found for them.
 */
function findElbow(
  boxes: readonly GuideBox[],
  from: string,
  to: string,
  x: number,
): [Point, Point, Point, Point] | null {
  const source = boxes.find((box) => box.id === from);
  const target = boxes.find((box) => box.id === to);
  const rows = [...new Set(boxes.map((box) => box.y))].toSorted((a, b) => a - b);
  if (!source || !target || rows.indexOf(target.y) !== rows.indexOf(source.y) + 1) return null;
  const row = boxes.filter((box) => box.y === source.y);
  const below = Math.max(...row.map((box) => box.y + box.height / 2)) + 8;
  const end = Math.abs(target.x - x) < target.width / 2 - 16 ? x : target.x;
  return [
    { x: source.x, y: source.y + source.height / 2 },
    { x: source.x, y: below },
    { x: end, y: below },
    { x: end, y: target.y - target.height / 2 },
  ];
}

function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
