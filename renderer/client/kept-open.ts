import type { InputOf } from '../../shared/contract/contract';
import { type KeptOpen, keptOpen, keptOpenKey, mostKept } from '../../shared/contract/kept-open';
import type { TypedCall } from './host-context';
import { toastFailure } from './toast';
import type { ViewStore } from './view-store';
import type { Place, Workspace } from './workspace';

/** Milliseconds of rest after which what is open is written down. */
const restMs = 150;

/** What was open when the window was left, out of the library's settings; what does not fit is as if nothing was. */
export function readKeptOpen(settings: Record<string, unknown>): Partial<Workspace> {
  const kept = keptOpen.safeParse(settings[keptOpenKey]);
  if (!kept.success) return {};
  const { tabs, active, place } = kept.data;
  const front = tabs.some(({ sourceId }) => sourceId === active) ? active : 'library';
  return {
    tabs: tabs.map(({ title, kind, ...tab }) => ({ ...tab, jump: 0, kept: { title, kind } })),
    active: front,
    current: front === 'library' ? null : front,
    ...whereabouts(place),
  };
}

/** Writes down what is open whenever that changes, until it is ended. */
export function keepOpen(store: ViewStore<Workspace>, call: TypedCall): () => void {
  let written = JSON.stringify(whatIsOpen(store.get()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const text = JSON.stringify(whatIsOpen(store.get()));
    if (text === written) return;
    written = text;
    // As JSON has it: what is undefined is left out, which not every way to the library does by itself.
    call('settings.set', { key: keptOpenKey, value: JSON.parse(text) as InputOf<'settings.set'>['value'] }).catch(
      toastFailure,
    );
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, restMs);
  };
  const end = store.listen(soon);
  window.addEventListener('pagehide', write);
  return () => {
    end();
    clearTimeout(timer);
    window.removeEventListener('pagehide', write);
  };
}

function whatIsOpen({ tabs, active, place, brief }: Workspace): KeptOpen {
  // What a tab is called is known once its source is read; before that it is not worth keeping.
  const known = tabs.flatMap(({ sourceId, sha256, kept }) => (kept ? [{ sourceId, sha256, ...kept }] : []));
  return {
    tabs: known.slice(-mostKept.tabs),
    active: active === 'library' || known.some(({ sourceId }) => sourceId === active) ? active : 'library',
    place: keptPlace(place, brief),
  };
}

/** What a place says of one claim, job or staged brief is of the moment; so are very many single sources. */
function keptPlace(place: Place, brief: Workspace['brief']): KeptOpen['place'] {
  switch (place.view) {
    case 'claims':
      return { view: 'claims', show: place.show };
    case 'activity':
      return { view: 'activity' };
    case 'brief':
      return { view: 'brief', kept: brief?.keptId ? { id: brief.keptId, name: brief.name } : null };
    case 'list':
    case 'tagging':
      if ('ids' in place.scope && place.scope.ids.length > mostKept.ids)
        return { view: 'list', scope: { place: 'recent' } };
      return place;
    default:
      return place;
  }
}

function whereabouts(place: KeptOpen['place']): Pick<Workspace, 'place' | 'brief'> {
  if (place.view !== 'brief') return { place, brief: null };
  const brief = place.kept && {
    ...{ token: null, keptId: place.kept.id, name: place.kept.name },
    ...{ tab: 'quotes' as const, shown: null },
  };
  return { place: { view: 'brief' }, brief };
}
