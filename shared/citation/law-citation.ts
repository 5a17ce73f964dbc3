import { toCitedWork } from '../model/cited-work';
import { citeBluebook } from './bluebook/cite';
import type { CiteLaw } from './csl';

/** Law as our own engine cites it, for the styles that have no rule for it. */
export const citeLaw: CiteLaw = (draft, pin) => citeBluebook(toCitedWork(draft, pin));
