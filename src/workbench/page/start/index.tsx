import { createRoot } from 'react-dom/client';
import { App } from '../shell/App';
import { readPageOptions } from './readPageOptions';

const options = readPageOptions(window.location.search, navigator.language);
document.documentElement.lang = options.language;
const root = document.getElementById('workbench');
if (root) createRoot(root).render(<App options={options} />);
