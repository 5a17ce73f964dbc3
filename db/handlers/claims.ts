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
import { claimMatrix, exportClaims } from '../actions/claims-out';
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
  'claims.matrix': (context) => claimMatrix(context),
  'claims.export': (context, { as }) => exportClaims(context, as),
};
