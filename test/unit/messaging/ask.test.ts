import { describe, expect, it } from 'vitest';
import { succeed } from '@/utils/domain/result';
import { createAsk } from '@/utils/messaging/ask';

const CLOSED =
  'A listener indicated an asynchronous response by returning true, but the message channel closed';

function line(answers: readonly (() => Promise<unknown>)[]) {
  const sent: unknown[] = [];
  const ask = createAsk({
    send: (type, data) => {
      sent.push({ type, data });
      return (answers[sent.length - 1] ?? answers.at(-1))?.() ?? Promise.reject(new Error('none'));
    },
    isAlive: () => true,
    wait: async () => {},
  });
  return { ask, sent };
}

describe('asking the background', () => {
  it('sends the very same message again when the worker died', async () => {
    const { ask, sent } = line([
      () => Promise.reject(new Error(CLOSED)),
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
      async () => succeed(null),
    ]);
    expect(await ask('records:open', 'record-1')).toEqual({ ok: true, value: null });
    expect(sent).toEqual(Array(3).fill({ type: 'records:open', data: 'record-1' }));
  });

  it('gives up after a few times with a value', async () => {
    const { ask, sent } = line([() => Promise.reject(new Error(CLOSED))]);
    expect(await ask('accounts:list')).toMatchObject({ failure: { code: 'worker-unreachable' } });
    expect(sent).toHaveLength(5);
  });

  it('does not try again when the extension was replaced', async () => {
    const { ask, sent } = line([() => Promise.reject(new Error('Extension context invalidated.'))]);
    expect(await ask('accounts:list')).toMatchObject({ failure: { code: 'extension-reloaded' } });
    expect(sent).toHaveLength(1);
  });
});
