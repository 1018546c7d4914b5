import type { Page } from 'playwright-core';

/** Names of the files that lie in the extension's own file system, where an export is made before it is handed over. */
export function listStaged(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    const exports = (await root.getDirectoryHandle('exports', { create: true })) as Folder;
    for await (const folder of exports.values())
      for await (const { name } of (folder as Folder).values()) names.push(name);
    return names;
  });
}
