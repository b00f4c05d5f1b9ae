import { Button, Spinner } from '@fluentui/react-components';
import { DataBarHorizontalRegular } from '@fluentui/react-icons';
import { useState, type ComponentType } from 'react';
import type { Units } from '../../../application';
import { Notice } from '../../components/Notices/Notice';
import { Section } from '../../components/Section/Section';
import { useUnitsTexts } from '../unitsTexts';

type Charts = ComponentType<{ readonly units: Units }>;

type Loading =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly Charts: Charts };

/** The charts, loaded when somebody asks for them: they bring a drawing library. */
export function ChartsPanel({ units }: { readonly units: Units }) {
  const { charts } = useUnitsTexts();
  const [loading, setLoading] = useState<Loading>({ kind: 'not-asked' });
  const load = async () => {
    setLoading({ kind: 'loading' });
    try {
      const { Charts } = await import('./Charts');
      setLoading({ kind: 'loaded', Charts });
    } catch {
      setLoading({ kind: 'failed' });
    }
  };
  return (
    <Section heading={charts.heading}>
      {loading.kind === 'loaded' ? (
        <loading.Charts units={units} />
      ) : (
        <div>
          <Button
            icon={<DataBarHorizontalRegular />}
            disabledFocusable={loading.kind === 'loading'}
            onClick={() => void load()}
          >
            {charts.show}
          </Button>
        </div>
      )}
      {loading.kind === 'loading' ? <Spinner size="tiny" label={charts.loading} /> : null}
      {loading.kind === 'failed' ? <Notice intent="error">{charts.failed}</Notice> : null}
    </Section>
  );
}
