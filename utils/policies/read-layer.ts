import { explainIssue } from './explain-issues';
import { type Fault, LIMIT_OF_ERRORS, type PlacedFault } from './fault';
import { type JsonText, type Path, readJsonText } from './json-text';
import { type LayerDocument, layerSchema } from './layer-schema';
import { isTree } from './merge-layers';

/** A file as it was read: what could be used of it, and what was wrong with the rest. */
export interface ReadLayer {
  readonly id: string;
  /** Without the parts that are faulty, so that the rest can still be looked at; null when nothing could be read. */
  readonly document: LayerDocument | null;
  readonly faults: readonly PlacedFault[];
  lineOf(path: Path): number;
}

/** Reads one file of the chain by itself: JSON, keys, types and forms. `id` is the name it was asked for by. */
export function readLayer(id: string, text: string): ReadLayer {
  const json = readJsonText(text);
  if ('kind' in json) {
    const { kind, ...fields } = json;
    const line = 'line' in json ? json.line : 1;
    return {
      id,
      document: null,
      lineOf: () => line,
      faults: [{ code: kind, path: [], pack: id, line, fields }],
    };
  }

  const faults = [...findFaults(json), ...findWrongId(id, json)];
  const isHopeless = !isTree(json.value) || faults.length > LIMIT_OF_ERRORS;
  const document = isHopeless ? null : faults.reduce(leaveOut, json.value);
  return {
    id,
    document: document as LayerDocument | null,
    lineOf: (path) => json.lineOf(path),
    faults: faults.map((fault, i) => ({
      ...fault,
      pack: id,
      line: i < LIMIT_OF_ERRORS ? json.lineOf(fault.path) : 0,
    })),
  };
}

function findFaults(json: JsonText): Fault[] {
  const refused = json.refusedKeys.map((path): Fault => ({
    code: 'duplicate-key',
    path,
    fields: { found: String(path.at(-1)) },
  }));
  const parsed = layerSchema.safeParse(json.value, { reportInput: true });
  return parsed.success ? refused : [...refused, ...parsed.error.issues.flatMap(explainIssue)];
}

function findWrongId(id: string, json: JsonText): Fault[] {
  const own = isTree(json.value) ? json.value['id'] : undefined;
  return typeof own === 'string' && own !== id
    ? [{ code: 'wrong-id', path: ['id'], fields: { expected: id } }]
    : [];
}

/** The same tree without the value at the fault's path. */
function leaveOut(tree: Readonly<Record<string, unknown>>, fault: Fault): Readonly<Record<string, unknown>> {
  const [key, ...rest] = fault.path;
  if (key === undefined || key === 'id' || !Object.hasOwn(tree, key)) return tree;
  const { [key]: value, ...others } = tree;
  if (!rest.length || !isTree(value)) return others;
  return { ...tree, [key]: leaveOut(value, { ...fault, path: rest }) };
}
