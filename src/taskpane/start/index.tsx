import { createRoot } from 'react-dom/client';
import { Start } from './Start';

const element = document.getElementById('pane');
if (element !== null) createRoot(element).render(<Start />);
