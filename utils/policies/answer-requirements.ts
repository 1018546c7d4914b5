import type { Policy } from '@/utils/domain/policy';
import { collectAnswers } from './collect-answers';
import type { Requirement } from './read-requirements';

/** Where one demand of a municipality is answered. */
export interface AnswerLine {
  readonly id: string;
  readonly title: string;
  readonly isAdvice: boolean;
  /** Paths in the pack. */
  readonly rules: readonly string[];
  readonly modules: readonly string[];
  /** The part of the product that is still to come; null when nothing is. */
  readonly openPart: number | null;
}

/** What is wrong with a list of answers. */
export interface AnswerFault {
  readonly id: string;
  readonly kind: 'no-answer' | 'unknown-demand' | 'module-missing' | 'open-but-answered';
  readonly detail: string;
}

interface Demands {
  readonly requirements: Readonly<Record<string, Requirement>>;
  readonly open: Readonly<Record<string, number>>;
  /** True when the path exists in the project. */
  exists(path: string): boolean;
}

/**
 * The demands of one municipality (by the letters its ids begin with, and what the law adds) and where each is
 * answered. A demand without rule, module or later part is a fault, and so is an answer that points to nothing.
 */
export function answerRequirements(
  policy: Policy,
  { requirements, open, exists }: Demands,
): { lines: readonly AnswerLine[]; faults: readonly AnswerFault[] } {
  const rules = collectAnswers(policy);
  const prefixes = new Set(['LAW', ...[...rules.keys()].map((id) => id.slice(0, 3))]);
  const lines = Object.entries(requirements)
    .filter(([id]) => prefixes.has(id.slice(0, 3)))
    .map(([id, { title, isAdvice, modules }]): AnswerLine => {
      return { id, title, isAdvice, rules: rules.get(id) ?? [], modules, openPart: open[id] ?? null };
    });

  const unknown = [...rules].filter(([id]) => !Object.hasOwn(requirements, id));
  const faults = [
    ...unknown.map(([id, places]): AnswerFault => ({
      id,
      kind: 'unknown-demand',
      detail: places.join(', '),
    })),
    ...lines.flatMap((line) => findFaults(line, exists)),
  ];
  return { lines, faults };
}

function findFaults(line: AnswerLine, exists: (path: string) => boolean): AnswerFault[] {
  const { id, rules, modules, openPart } = line;
  const missing = modules.filter((path) => !exists(path));
  return [
    ...missing.map((path): AnswerFault => ({ id, kind: 'module-missing', detail: path })),
    ...(openPart !== null && modules.length
      ? [{ id, kind: 'open-but-answered' as const, detail: modules.join(', ') }]
      : []),
    ...(openPart === null && !modules.length && !rules.length
      ? [{ id, kind: 'no-answer' as const, detail: line.title }]
      : []),
  ];
}
