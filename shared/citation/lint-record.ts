import type { CitedWork } from '../model/cited-work';
import { yearOf } from './bluebook/dates';
import { fieldsOf } from './bluebook/fields';
import type { Finding } from './lint';
import type { RecognisedCitation } from './recognise/citation';
import { findCourt } from './tables/courts';

/**
 * What a case's citation says otherwise than the record that the library has of the same case: another year, another
 * court. Silent where either side leaves it out, and where a court is not known to the tables.
 */
export function recordFindings(
  { kind, fields }: RecognisedCitation,
  work: CitedWork,
): Pick<Finding, 'rule' | 'severity' | 'message'>[] {
  if (kind !== 'case' || work.type !== 'case') return [];
  const record = fieldsOf(work);
  const [year, known] = [String(fields.year ?? ''), yearOf(record)];
  const [court, sat] = [courtNamed(String(fields.court ?? '')), courtNamed(record.text('court'))];
  return [
    ...(year && known && year !== known
      ? [differs(`gives the year as ${known}, not ${year}. Check which is right.`)]
      : []),
    ...(court && sat && court.abbr !== sat.abbr
      ? [differs(`names the ${sat.name}, not the ${court.name}. Check which is right.`)]
      : []),
  ];
}

const courtNamed = (name: string) => (name ? findCourt(name) : null);

const differs = (how: string) => ({
  rule: 'differs-from-library' as const,
  severity: 'error' as const,
  message: `The library’s record of this case ${how}`,
});
