import { describe, expect, it } from 'vitest';
import { changeSettings, readSettings } from '@/utils/settings/settings-store';

function makeArea(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
}

describe('settings', () => {
  it('makes the editor’s id once', async () => {
    const area = makeArea();
    let made = 0;
    const makeId = () => `editor-${++made}`;
    expect((await readSettings(area, makeId)).editor.editorId).toBe('editor-1');
    expect((await readSettings(area, makeId)).editor.editorId).toBe('editor-1');
  });

  it('makes one editor’s id where two pages read for the first time at once', async () => {
    const area = makeArea();
    let made = 0;
    const read = () => readSettings(area, () => `editor-${++made}`);
    const [one, other] = await Promise.all([read(), read()]);
    expect(one.editor.editorId).toBe(other.editor.editorId);
  });

  it('loses no change that is made while another page reads for the first time', async () => {
    const area = makeArea();
    const { set } = area;
    let writes = 0;
    area.set = async (items) => {
      // The first to write is the last to be done.
      if (++writes === 1) await new Promise(setImmediate);
      await set(items);
    };
    await Promise.all([readSettings(area, () => 'e'), changeSettings(area, () => 'e', { undoSeconds: 9 })]);
    expect((await readSettings(area, () => 'e')).undoSeconds).toBe(9);
  });

  it('replaces what is malformed by its default and keeps the rest', async () => {
    const area = makeArea({
      settings: { language: 'fi', undoSeconds: 900, editor: { editorId: 'e', name: ' Eva ', title: 7 } },
    });
    const settings = await readSettings(area, () => 'new');
    expect(settings).toMatchObject({
      language: null,
      undoSeconds: 30,
      editor: { editorId: 'e', name: 'Eva', title: '', role: 'editor' },
    });
  });

  it.each([[null], ['text'], [[1, 2]], [{ undoSeconds: Number.NaN }]])('survives %j', async (settings) => {
    expect((await readSettings(makeArea({ settings }), () => 'new')).undoSeconds).toBe(5);
  });

  it('changes some and never the editor’s id', async () => {
    const area = makeArea();
    await readSettings(area, () => 'e');
    const editor = { editorId: 'forged', name: 'Eva', title: '', unit: '', role: 'editor' };
    const changed = await changeSettings(area, () => 'other', { editor, undoSeconds: 0 });
    expect(changed).toMatchObject({ editor: { editorId: 'e', name: 'Eva' }, undoSeconds: 0 });
    expect(await readSettings(area, () => 'other')).toEqual(changed);
  });

  it('loses no change when two are made at once', async () => {
    const area = makeArea();
    const confirm = (label: string) =>
      changeSettings(
        area,
        () => 'e',
        ({ confirmedLabels }) => ({ confirmedLabels: [...confirmedLabels, label] }),
      );
    await Promise.all([confirm('one'), confirm('two')]);
    expect((await readSettings(area, () => 'e')).confirmedLabels).toEqual(['one', 'two']);
  });

  it('goes on changing after one change could not be written', async () => {
    const area = makeArea();
    const { set } = area;
    area.set = () => Promise.reject(new Error('full'));
    await expect(changeSettings(area, () => 'e', { undoSeconds: 1 })).rejects.toThrow('full');
    area.set = set;
    expect((await changeSettings(area, () => 'e', { undoSeconds: 2 })).undoSeconds).toBe(2);
  });
});
