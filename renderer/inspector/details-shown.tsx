import type { SourceDetail } from '../../shared/model/library';
import { creatorName, fieldText } from '../../shared/model/source';
import { fieldsOf, sourceKinds } from '../../shared/model/source-kinds';
import { fieldWords } from '../parts/field-words';
import classes from './details-form.module.css';

/** What is known of a source, to be read and not changed: what lies in the bin. */
export function DetailsShown({ source }: { source: SourceDetail }) {
  const { kind, fields, creators } = source;
  const { label, roles, titleKey } = sourceKinds[kind];
  const known = fieldsOf(kind).flatMap((spec) => {
    const value = fields[spec.key];
    return value === undefined || value.length === 0 ? [] : [{ ...spec, words: fieldWords(spec, value) }];
  });
  const title = fieldText(fields, titleKey) && known.filter(({ key }) => key === titleKey);
  const named = roles.flatMap(({ role, label: as }) => {
    const names = creators.filter((creator) => creator.role === role).map(creatorName);
    return names.length > 0 ? [{ key: role, label: as, words: names.join('; ') }] : [];
  });
  const others = title ? known.filter(({ key }) => key !== titleKey) : known;
  return (
    <dl className={classes.form} aria-label="Details">
      {[{ key: 'kind', label: 'Kind', words: label }, ...(title || []), ...named, ...others].map((row) => (
        <div className={classes.row} key={row.key}>
          <dt className={classes.label}>{row.label}</dt>
          <dd className={classes.shown}>{row.words}</dd>
        </div>
      ))}
    </dl>
  );
}
