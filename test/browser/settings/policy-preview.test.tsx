import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { PolicyPreview } from '@/components/settings/policy-preview/policy-preview';
import type { Language } from '@/utils/domain/language';
import { loadPolicy } from '@/utils/policies/load-policy';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | null = null;
afterEach(async () => {
  await act(() => root?.unmount());
  document.body.replaceChildren();
});

async function show(id: string, language: Language): Promise<HTMLElement> {
  const loaded = await loadPolicy(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const main = document.body.appendChild(document.createElement('main'));
  document.documentElement.lang = language;
  document.title = 'Preview';
  root = createRoot(main);
  await act(() => root?.render(<PolicyPreview resolved={loaded.value} language={language} />));
  return main;
}

const tagsOf = (main: HTMLElement, path: string) =>
  [
    ...(main.querySelector(`[data-rule="${path}"] > .preview-rule-head`)?.querySelectorAll('.preview-tag') ??
      []),
  ].map((tag) => tag.textContent);

describe('the preview of a pack', () => {
  it.each([
    ['se/nykvarn', 'sv'],
    ['no/sogne', 'nb'],
    ['se/vargarda', 'en'],
  ] as const)('%s in %s has no fault that axe finds, and no word left open', async (id, language) => {
    const main = await show(id, language);
    const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
    expect(main.textContent).not.toMatch(/undefined|\{(count|role|ids|label|number)\}/);
  });

  it('tells the municipality’s own rules from defaults, number by number', async () => {
    const main = await show('se/kalmar', 'sv');
    expect(tagsOf(main, 'grounds.unlawful')).toContain('Egen regel');
    expect(tagsOf(main, 'grounds.threat')).toContain('Förval');
    const response = main.querySelector('[data-rule="duties.response"]');
    expect(response?.querySelector('.preview-rule-head')?.textContent).toContain('Egen regel');
    expect(response?.querySelector('.preview-pace')?.textContent).toBe('2 arbetsdagar Förval');
  });

  it('says that nothing may be disposed of while a decision is missing', async () => {
    const main = await show('se/vargarda', 'en');
    expect(main.querySelector('[data-rule="retention.comment"]')?.textContent).toContain(
      'Nothing may be disposed of yet',
    );
  });

  it('draws the guide with every box and word inside the picture, and gives it as a list too', async () => {
    const main = await show('no/sogne', 'nb');
    const svg = main.querySelector<SVGSVGElement>('.guide-picture');
    const boxes = [...(svg?.querySelectorAll<SVGGElement>('.guide-box') ?? [])];
    expect(main.querySelectorAll('.guide-list > li')).toHaveLength(boxes.length);
    for (const box of boxes) {
      const rect = box.querySelector('rect')?.getBBox();
      const text = box.querySelector('text')?.getBBox();
      if (!rect || !text) throw new Error('a box without words');
      expect(text.width, box.textContent ?? '').toBeLessThanOrEqual(rect.width - 8);
      expect(text.height).toBeLessThanOrEqual(rect.height);
    }
  });
});
