import { createRoot } from 'react-dom/client';
import { App } from './app';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to show the workbench in.');
createRoot(root).render(<App />);
