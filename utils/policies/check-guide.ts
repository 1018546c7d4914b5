import type { Policy } from '@/utils/domain/policy';
import type { Fault } from './fault';

type Nodes = Policy['guide']['nodes'];

/** Every way through the guide ends in an action, and every box can be come to (NYK-25, VAR-17). */
export function checkGuide({ guide: { start, nodes } }: Policy): Fault[] {
  if (!Object.hasOwn(nodes, start))
    return [{ code: 'guide-dead-end', path: ['guide', 'start'], fields: { found: start } }];
  const reached = walkFrom([start], nodes);
  const ending = findEnding(nodes);
  return Object.entries(nodes).flatMap(([id, node]): Fault[] => {
    const path = ['guide', 'nodes', id];
    const choices = node.choices ?? [];
    const lost = choices.flatMap((choice, i): Fault[] =>
      Object.hasOwn(nodes, choice.to)
        ? []
        : [{ code: 'guide-dead-end', path: [...path, 'choices', i, 'to'], fields: { found: choice.to } }],
    );
    const isBoth = choices.length > 0 && node.action !== undefined;
    const isStuck = !lost.length && !ending.has(id);
    return [
      ...lost,
      ...(isBoth ? [{ code: 'guide-question-and-action' as const, path, fields: { found: id } }] : []),
      ...(isStuck ? [{ code: 'guide-dead-end' as const, path, fields: { found: id } }] : []),
      ...(reached.has(id) ? [] : [{ code: 'guide-unreachable' as const, path, fields: { found: id } }]),
    ];
  });
}

function walkFrom(ids: readonly string[], nodes: Nodes, seen = new Set<string>()): Set<string> {
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || !Object.hasOwn(nodes, id)) continue;
    seen.add(id);
    waiting.push(...(nodes[id]?.choices ?? []).map((choice) => choice.to));
  }
  return seen;
}

/** The nodes from which an action can be come to. */
function findEnding(nodes: Nodes): Set<string> {
  const ending = new Set(Object.keys(nodes).filter((id) => nodes[id]?.action !== undefined));
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const [id, node] of Object.entries(nodes))
      if (node.choices?.some((choice) => ending.has(choice.to))) ending.add(id);
  }
  return ending;
}
