import type { SourceDetail } from '../../shared/model/library';
import { CitationCard } from './citation-card';
import { CollectionsLine } from './collections-line';
import { DetailsForm } from './details-form';
import { DetailsShown } from './details-shown';
import classes from './inspector.module.css';
import { TagsLine } from './tags-line';

/** The citation, live, over the form that makes it; of what lies in the bin, over what the form would hold. */
export function Details({ source }: { source: SourceDetail }) {
  return (
    <div className={classes.panel}>
      <CitationCard source={source} />
      <TagsLine source={source} />
      <CollectionsLine source={source} />
      {source.binnedAt === null ? <DetailsForm source={source} /> : <DetailsShown source={source} />}
    </div>
  );
}
