import { GuideDiagram } from './guide-diagram';
import { usePreview } from './preview-context';
import { Said, Section } from './rule';

/** The decision guide, drawn and as a numbered list with the same content (NYK-25, VAR-17, SOG-8). */
export function GuideSection() {
  const { resolved, t } = usePreview();
  const { guide } = resolved.policy;
  const order = orderFrom(guide.start, guide.nodes);
  const numberOf = (id: string) => order.indexOf(id) + 1;
  return (
    <Section id="guide" title={t('guide')}>
      <p>
        <Said>{guide.label}</Said>
      </p>
      <GuideDiagram />
      <h3>{t('guide.list')}</h3>
      <ol className="guide-list">
        {order.map((id) => {
          const node = guide.nodes[id];
          return (
            <li key={id}>
              <Said>{node?.text}</Said>{' '}
              {node?.action && <span className="preview-tag">{t('guide.end')}</span>}
              {node?.help && (
                <p className="preview-quiet">
                  <Said>{node.help}</Said>
                </p>
              )}
              {node?.choices && (
                <ul>
                  {node.choices.map(({ label, to }) => (
                    <li key={label}>{t('guide.go-to', { label, number: numberOf(to) })}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** The boxes in the order in which a reader comes to them. */
function orderFrom(
  start: string,
  nodes: Readonly<Record<string, { readonly choices?: readonly { readonly to: string }[] | undefined }>>,
): string[] {
  const order = [start];
  for (const id of order) {
    for (const { to } of nodes[id]?.choices ?? []) if (!order.includes(to)) order.push(to);
  }
  return order;
}
