import { mount } from '../../../renderer/mount';
import { createFakeHost } from '../fake-host';

const sources = Number(new URLSearchParams(location.search).get('sources') ?? 200);
mount(document.getElementById('root') as HTMLElement, createFakeHost({ sources }));
