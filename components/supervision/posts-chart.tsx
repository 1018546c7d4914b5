import type { AccountReport } from '@/utils/domain/supervision-report';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import { useSupervisionWords } from './supervision-words';
import type { SaveTable } from './table';
export interface ChartProps {
  readonly account: AccountReport;
  readonly onSave: SaveTable;
}

/** Posts per week against the account's own target, or the policy's (NYK-8). */
export function PostsChart({
  account: { account, weeks },
  usual,
  onSave,
}: ChartProps & { readonly usual: number | null }) {
  const { t, number, shortDate } = useSupervisionWords();
  const target = account.people?.postsPerWeek ?? usual;
  const aim = target === null ? null : { value: target, label: t('chart.posts.target', { count: target }) };
  return (
    <ChartFigure
      isWide
      lead={[t('chart.posts.lead'), aim?.label].filter(Boolean).join(' ')}
      isEmpty={weeks.every(({ posts }) => posts === 0)}
      onSave={onSave}
      table={{
        name: t('chart.posts'),
        columns: [t('week'), t('posts')],
        rows: weeks.map(({ monday, posts }) => [shortDate(monday), number(posts)]),
      }}
    >
      <BarChart
        isWide
        format={number}
        target={aim}
        bars={weeks.map(({ monday, posts }) => ({ label: shortDate(monday), value: posts }))}
      />
    </ChartFigure>
  );
}
