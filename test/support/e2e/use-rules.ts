import type { TestedExtension } from '@/test/support/extension';
import { ownPack } from './own-pack-file';

/** What a rule of a retention schedule lacks that lets go at once, as a municipality would have decided. */
export const AT_ONCE = {
  schedule: 'Plan 4.2',
  decision: { authority: 'Kommunstyrelsen', date: '2026-02-03', number: '§ 17' },
  period: 'no-longer-current',
  action: 'dispose',
};

/** Imports the rules of Provby with that retention schedule, as an editor would. `isDefault`: one click takes its ground. */
export async function useRules(
  extension: TestedExtension,
  retention: Readonly<Record<string, object>>,
  isDefault = false,
): Promise<void> {
  const pack = JSON.parse(ownPack('1', isDefault));
  const text = JSON.stringify({ ...pack, retention });
  const options = await extension.context.newPage();
  await options.goto(extension.address('options.html'));
  const file = { name: 'provby.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await options.locator('input[type="file"]').setInputFiles(file);
  await options.getByRole('button', { name: 'Use these rules' }).click();
  await options.getByText('Provby kommun, version 1', { exact: true }).waitFor();
  await options.close();
}
