/**
 * The only way to write to the console. A line holds an area, a code and plain numbers or codes,
 * never a comment's text, a name or a credential: `log.warn('removal', 'menu-not-found', { step: 'open-menu' })`.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

function write(level: 'info' | 'warn' | 'error', area: string, code: string, fields?: LogFields): void {
  console[level](`[bevara] ${area}: ${code}`, fields ?? '');
}

export const log = {
  info: (area: string, code: string, fields?: LogFields) => write('info', area, code, fields),
  warn: (area: string, code: string, fields?: LogFields) => write('warn', area, code, fields),
  error: (area: string, code: string, fields?: LogFields) => write('error', area, code, fields),
};
