import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelView } from '@/components/overlay/panel/panel-model';
import { panelRoot, showPanel } from '@/test/support/overlay/show-panel';
import { openPanel, VIEWS } from '@/test/support/overlay/views';
import type { ReplyFinding } from '@/utils/domain/answering';

let shown: ReturnType<typeof showPanel>;
afterEach(() => shown?.end.abort());

async function show(name: string, findings: readonly ReplyFinding[] = []) {
  shown = showPanel(openPanel(VIEWS[name] as PanelView), 'en', findings);
  const root = await panelRoot();
  const said = (text: string | RegExp) =>
    expect.poll(() => root.querySelector('.frame')?.textContent).toMatch(text);
  return { root, said };
}

const PLATE: ReplyFinding = {
  check: 'car-plate',
  level: 'required',
  start: 0,
  end: 6,
  quote: 'ABC123',
  code: 'car-plate',
  fields: {},
  suggestions: [],
};

describe('the decision guide in the panel', () => {
  it('leads by number keys to a removal with its ground chosen, one key away', async () => {
    const { said } = await show('guide');
    await said('Bryter kommentaren mot lagen');
    await userEvent.keyboard('1');
    await said('Förolämpning');
    await userEvent.keyboard('1');
    await expect.poll(() => shown.active()?.textContent).toBe('Preserve and remove Enter');
    await userEvent.keyboard('{Enter}');
    const [name, end] = shown.last() ?? [];
    expect(name).toBe('endGuide');
    expect(end).toMatchObject({
      node: { action: 'remove' },
      path: ['unlawful', 'remove', expect.any(String)],
    });
    expect((end as { groundId: string }).groundId).toBe((end as { path: string[] }).path.at(-1));
  });

  it('goes back with Backspace, ground and question alike', async () => {
    const { said } = await show('guide');
    await said('Bryter kommentaren mot lagen');
    await userEvent.keyboard('11');
    await said('Preserve and remove');
    await userEvent.keyboard('{Backspace}{Backspace}');
    await said('Bryter kommentaren mot lagen');
    await userEvent.keyboard('2');
    await said('Står det något känsligt');
  });

  it('ends without a word of its own for what needs no answer', async () => {
    const { said } = await show('guide');
    await said('Bryter kommentaren mot lagen');
    await userEvent.keyboard('2236');
    await said('No answer needed');
    await userEvent.keyboard('{Enter}');
    expect(shown.last()).toEqual([
      'endGuide',
      expect.objectContaining({ path: ['unlawful', 'secret', 'case', 'sender', 'leave'], groundId: null }),
    ]);
  });

  it('shows the whole chart on demand', async () => {
    const { root } = await show('guide');
    await userEvent.click(
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'The whole chart')!,
    );
    expect(shown.last()?.[0]).toBe('openChart');
  });
});

describe('a reply text in the panel', () => {
  it('is filled and signed, checked as it is written, and copied as it stands', async () => {
    const { root, said } = await show('reply', [PLATE]);
    const box = root.querySelector('textarea')!;
    expect(box.value).toContain('Hej Maj-Britt Öhrnell!');
    expect(box.value).toContain('senast tisdag 17 november');
    expect(box.value).toMatch(/Eva Prov, Kommunikatör, Kansliet$/);
    await userEvent.fill(box, 'ABC123 är bortforslad.');
    await said('A number plate leads to its owner');
    expect(shown.calls).toContainEqual(['checkReply', 'ABC123 är bortforslad.']);
    await userEvent.click([...root.querySelectorAll('button')].find((b) => b.dataset['kind'] === 'primary')!);
    await expect
      .poll(() => shown.last())
      .toEqual(['copyReply', { reply: 'acknowledgement', text: 'ABC123 är bortforslad.' }]);
  });

  it('changes with the situation, and names its gaps', async () => {
    const { root, said } = await show('reply');
    await userEvent.selectOptions(root.querySelector('select')!, 'corrected-fact');
    await said(/still to be filled in: \{fact\}, \{link\}/);
    const fact = [...root.querySelectorAll('input')][0]!;
    await userEvent.fill(fact, 'Biblioteket stänger klockan fem.');
    await expect.poll(() => root.querySelector('textarea')?.value).toContain('klockan fem');
  });
});

describe('passing on in the panel', () => {
  it('asks for a name and says so when there is none', async () => {
    const { said } = await show('assign');
    await said('Who takes it over?');
    await userEvent.keyboard('{Enter}');
    await said('Say who takes it over.');
    await userEvent.keyboard('Bo Prov{Enter}');
    expect(shown.calls).toEqual([['assign', { to: 'Bo Prov', handOver: 'media-question' }]]);
  });
});
