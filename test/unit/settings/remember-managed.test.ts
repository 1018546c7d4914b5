import { describe, expect, it, vi } from 'vitest';
import { LAST_MANAGED, rememberManaged } from '@/utils/settings/remember-managed';

function makeLocal(kept: Record<string, unknown> = {}) {
  const set = vi.fn<(items: Record<string, unknown>) => Promise<void>>((items) => {
    Object.assign(kept, items);
    return Promise.resolve();
  });
  return { kept, set, get: () => Promise.resolve(kept) };
}

const silent = () => new Promise<never>(() => undefined);

describe('rememberManaged', () => {
  it('passes on what the browser says, and keeps it once', async () => {
    const local = makeLocal();
    const area = rememberManaged({ get: () => Promise.resolve({ municipality: 'se/nykvarn' }) }, local);
    expect(await area.get()).toEqual({ municipality: 'se/nykvarn' });
    await area.get();
    expect(local.kept[LAST_MANAGED]).toEqual({ municipality: 'se/nykvarn' });
    expect(local.set).toHaveBeenCalledTimes(1);
  });

  it('answers with what was said last while the browser is silent', async () => {
    const local = makeLocal({ [LAST_MANAGED]: { municipality: 'se/nykvarn' } });
    expect(await rememberManaged({ get: silent }, local).get()).toEqual({ municipality: 'se/nykvarn' });
  });

  it('keeps an answer that comes late, so that a policy taken back holds no longer', async () => {
    const local = makeLocal({ [LAST_MANAGED]: { municipality: 'se/nykvarn' } });
    const late = Promise.withResolvers<Record<string, unknown>>();
    expect(await rememberManaged({ get: () => late.promise }, local).get()).toHaveProperty('municipality');
    late.resolve({});
    await expect.poll(() => local.kept[LAST_MANAGED]).toEqual({});
  });

  it('waits for the first answer ever rather than passing over what the organisation has set', async () => {
    const late = Promise.withResolvers<Record<string, unknown>>();
    const asked = rememberManaged({ get: () => late.promise }, makeLocal()).get();
    setTimeout(() => late.resolve({ language: 'nb' }), 600);
    expect(await asked).toEqual({ language: 'nb' });
  });

  it('lets a refusal through, for a browser that has no such policy', async () => {
    await expect(
      rememberManaged({ get: () => Promise.reject(new Error('none')) }, makeLocal()).get(),
    ).rejects.toThrow('none');
  });
});
