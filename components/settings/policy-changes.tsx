import { useMemo } from 'react';
import type { Language } from '@/utils/domain/language';
import type { Policy } from '@/utils/domain/policy';
import type { PolicyChange } from '@/utils/domain/policy-change';
import { optionsCatalogues, type OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import { policyPreviewCatalogues } from '@/utils/i18n/catalogues/policy-preview/policy-preview-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';
import { describeChange, type DescribedChange } from './describe-change';

interface PolicyChangesProps {
  readonly changes: readonly PolicyChange[];
  readonly before: Policy;
  readonly after: Policy;
  readonly language: Language;
  readonly t: Translate<OptionsKey>;
}

/** What an editor meets first stands open; the rest is a press away. */
const OPEN = new Set(['grounds', 'duties']);

/** Side by side: what holds now, and what would hold. */
export function PolicyChanges({ changes, before, after, language, t }: PolicyChangesProps) {
  const parts = useMemo(() => {
    const words = {
      t: createTranslate(language, optionsCatalogues),
      say: createTranslate(language, policyPreviewCatalogues),
    };
    return Map.groupBy(
      changes.map((change) => describeChange(change, { before, after }, words)),
      ({ part }) => part,
    );
  }, [changes, before, after, language]);
  return (
    <div className="policy-changes">
      {[...parts].map(([part, rows]) => (
        <details key={part} open={OPEN.has(part)} data-part={part}>
          <summary>
            {t(`part.${part}` as OptionsKey)} ({rows.length})
          </summary>
          <ChangeTable rows={rows} caption={t(`part.${part}` as OptionsKey)} t={t} />
        </details>
      ))}
    </div>
  );
}

interface ChangeTableProps {
  readonly rows: readonly DescribedChange[];
  readonly caption: string;
  readonly t: Translate<OptionsKey>;
}

function ChangeTable({ rows, caption, t }: ChangeTableProps) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('changes.what')}</th>
          <th scope="col">{t('changes.before')}</th>
          <th scope="col">{t('changes.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, field, before, after }, i) => (
          <tr key={i}>
            <th scope="row">
              {rule} {field && <span className="muted">{field}</span>}
            </th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
