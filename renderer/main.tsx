import { host } from './client/host';
import { mount } from './mount';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to show the workbench in.');
mount(root, host());
