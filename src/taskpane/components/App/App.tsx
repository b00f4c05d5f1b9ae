import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePane, useSpeech } from '../../PaneContext';
import { Announcer } from '../Announcer/Announcer';
import { Header } from '../Header/Header';
import { UnitFilterBar } from '../UnitFilterBar/UnitFilterBar';
import { useAppStyles } from './App.styles';
import { MainView } from './MainView';

const AppendicesView = lazy(async () => import('../../appendices/AppendicesView'));
const ReviewView = lazy(async () => import('../../review/ReviewView'));
const DynamicsView = lazy(async () => import('../../dynamics/DynamicsView'));
const UnitsView = lazy(async () => import('../../units/UnitsView'));
const SettingsView = lazy(async () => import('../../settings/SettingsView'));
const HelpView = lazy(async () => import('../../help/HelpView'));
const SelfCheckView = lazy(async () => import('../../selfcheck/SelfCheckView'));

/** The page that is asked for; all but the main one are loaded then. */
function CurrentView() {
  const view = usePane((state) => state.view);
  switch (view) {
    case 'main':
      return <MainView />;
    case 'review':
      return <ReviewView />;
    case 'dynamics':
      return <DynamicsView />;
    case 'appendices':
      return <AppendicesView />;
    case 'units':
      return <UnitsView />;
    case 'settings':
      return <SettingsView />;
    case 'help':
      return <HelpView />;
    case 'selfcheck':
      return <SelfCheckView />;
  }
}

/** The pane once its host is there. */
export function App() {
  const styles = useAppStyles();
  const { texts } = useSpeech();
  return (
    <div className={styles.app}>
      <Header />
      <UnitFilterBar />
      <main className={styles.main}>
        <Suspense fallback={<Spinner aria-label={texts.run.working} />}>
          <CurrentView />
        </Suspense>
      </main>
      <Announcer />
    </div>
  );
}
