import type { DynamicsReport } from '../../application';
import { ItemLine } from '../components/ItemList/ItemLine';
import { PagedList } from '../components/ItemList/PagedList';
import { useDynamicsTexts } from './dynamicsTexts';

/** The projects without dynamics in the last month of the grid, those silent for longest first. */
export function SilentList({ report }: { readonly report: DynamicsReport }) {
  const texts = useDynamicsTexts();
  const last = report.months.at(-1);
  const silent = report.rows
    .map(({ project }, index) => ({ project, months: report.totals.projects[index]?.silent ?? 0 }))
    .filter(({ months }) => months > 0)
    .sort((a, b) => b.months - a.months);
  if (last === undefined || silent.length === 0) return <p>{texts.noSilent}</p>;
  const label = texts.silentMeans({
    month: texts.month({ year: String(last.year), month: String(last.month) }),
  });
  return (
    <>
      <p>{label}</p>
      <PagedList
        label={label}
        lines={silent}
        keyOf={({ project }) => `${project.unit} ${project.name}`}
        render={({ project, months }) => (
          <ItemLine
            cell={null}
            name={project.name}
            lines={[project.unit, texts.silentLine({ months: String(months) })]}
          />
        )}
      />
    </>
  );
}
