import { graphlib, layout } from '@dagrejs/dagre';
import type { Policy } from '@/utils/domain/policy';

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
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly label: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
}

export interface GuidePicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly GuideBox[];
  readonly arrows: readonly GuideArrow[];
}

const BOX_WIDTH = 168;
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
  for (const [id, node] of Object.entries(nodes)) {
    for (const [i, { label, to }] of (node.choices ?? []).entries()) {
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

  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: graph.nodes().map((id) => {
      const box = graph.node(id);
      const { x, y, lines } = box;
      return {
        id,
        x,
        y,
        lines,
        width: box.width,
        height: box.height,
        isEnd: nodes[id]?.action !== undefined,
      };
    }),
    arrows: graph.edges().map((edge) => {
      const { points, lines, x, y } = graph.edge(edge);
      return { from: edge.v, to: edge.w, points, label: { lines, x, y } };
    }),
  };
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
