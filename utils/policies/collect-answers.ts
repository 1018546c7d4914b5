/** Where a pack answers its demands: requirement id to the paths of the rules that answer it. */
export function collectAnswers(value: unknown, path: readonly string[] = []): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (id: string, where: string) => found.set(id, [...(found.get(id) ?? []), where]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'answers' && Array.isArray(inner)) for (const id of inner) note(String(id), path.join('.'));
    for (const [id, places] of collectAnswers(inner, [...path, key]))
      for (const place of places) note(id, place);
  }
  return found;
}
