import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import type { ClaimReportKind } from '../../shared/model/claim';
import { claimStatusWords } from '../../shared/model/claim-words';
import { listClaims } from '../store/claims';
import { claimDetails } from './claims';
import type { Context } from './context';
import type { JobEnd, JobHandle } from './job';
import { saveResult } from './save-result';

type Input = ParsedInputOf<'claims.export'>;

interface Payload {
  claims: Input;
}

const titles: Record<ClaimReportKind, string> = {
  claims: 'Claims',
  timeline: 'Timeline of the evidence',
  matrix: 'Claims by evidence',
};

/** All at once: an export holds what its filter holds. */
const whole = { offset: 0, limit: 1_000_000 };

/** Begins to write claims to a file. @throws Failure 'invalid' when the filter holds none, or none with evidence where it needs some. */
export function startClaimsExport(context: Context, input: Input): string {
  const { claims } = listClaims(context.db, { ...input.filter, ...whole });
  if (claims.length === 0) throw new Failure('invalid', 'There is no claim to export here.');
  if (input.report !== 'claims' && claimDetails(context, claims).every(({ evidence }) => evidence.length === 0))
    throw new Failure('invalid', 'These claims have no evidence yet, so that there is nothing to set out.');
  return context.jobs.start('export', {
    title: `Export ${titles[input.report]}`,
    payload: { claims: input } satisfies Payload,
    total: claims.length,
  });
}

export function isClaimsExport(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'claims' in payload;
}

/** Writes claims with their evidence; the result waits in staging under a token. */
export async function exportClaims(context: Context, job: JobHandle): Promise<JobEnd> {
  const { report, format, filter } = (job.payload as Payload).claims;
  const claims = claimDetails(context, listClaims(context.db, { ...filter, ...whole }).claims);
  if (claims.length === 0) throw new Failure('invalid', 'There is no claim left to export here.');
  job.progress({ total: claims.length, finished: 0 });
  return saveResult(context, job, `${titles[report]}.${format}`, async (path, name) => {
    const task = { kind: 'write-claims', name, path, report, format, claims, madeAt: context.now() } as const;
    const written = await context.pool.run({ ...task, narrowed: narrowedBy(filter) }, job.signal);
    if (!written.ok) throw new Failure('unsupported', written.message);
    job.progress({ finished: claims.length });
    return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}.`;
  });
}

function narrowedBy({ text, status, tag }: Input['filter']): string {
  return [
    status && `status ${claimStatusWords[status].toLowerCase()}`,
    tag && `tagged “${tag}”`,
    text && `with “${text}”`,
  ]
    .filter(Boolean)
    .join(', ');
}
