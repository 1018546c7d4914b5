/** Every text in it well-formed Unicode: a lone surrogate becomes U+FFFD, as RFC 8785 allows none. */
export function toWellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(toWellFormed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWellFormed(inner)])) as T;
}
