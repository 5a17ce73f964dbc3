import { claimMatrix } from '../actions/claim-matrix';
import {
  addEvidence,
  changeClaim,
  changeEvidence,
  claimDetail,
  claimRows,
  createClaim,
  deleteClaim,
  deleteEvidence,
} from '../actions/claims';
import { startClaimsExport } from '../actions/export-claims';
import type { Handlers } from './handler';

export const claimHandlers: Handlers<Extract<keyof Handlers, `claims.${string}`>> = {
  'claims.list': (context, filter) => claimRows(context, filter),
  'claims.get': (context, { id }) => claimDetail(context, id),
  'claims.create': (context, parts) => ({ id: createClaim(context, parts) }),
  'claims.update': (context, patch) => {
    changeClaim(context, patch);
    return null;
  },
  'claims.remove': (context, { id }) => {
    deleteClaim(context, id);
    return null;
  },
  'claims.addEvidence': (context, evidence) => ({ id: addEvidence(context, evidence) }),
  'claims.updateEvidence': (context, patch) => {
    changeEvidence(context, patch);
    return null;
  },
  'claims.removeEvidence': (context, { id }) => {
    deleteEvidence(context, id);
    return null;
  },
  'claims.matrix': (context, filter) => claimMatrix(context, filter),
  'claims.export': (context, input) => ({ jobId: startClaimsExport(context, input) }),
};
