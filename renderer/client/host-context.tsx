import { createContext, type ReactNode, use, useMemo } from 'react';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract';
import { unwrap } from '../../shared/contract/failure';
import type { Host } from '../../shared/contract/host';

/** A call by name: resolves with the value, throws `Failure` with a message for people. */
export type TypedCall = <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

const HostContext = createContext<Host | null>(null);

export function HostProvider({ host, children }: { host: Host; children: ReactNode }) {
  return <HostContext value={host}>{children}</HostContext>;
}

/** The host of this window. */
export function useHost(): Host {
  const host = use(HostContext);
  if (!host) throw new Error('useHost stands outside HostProvider.');
  return host;
}

/** The typed call over a host, for code outside components. */
export function callOver(host: Host): TypedCall {
  return async (name, input) => unwrap(await host.call(name, input));
}

/** The typed call. */
export function useCall(): TypedCall {
  const host = useHost();
  return useMemo(() => callOver(host), [host]);
}
