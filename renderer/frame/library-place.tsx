import { MissingAuthorities } from '../authorities/missing';
import { CheckBrief } from '../briefs/check-brief';
import { Claims } from '../claims/claims';
import { useWorkspaceView } from '../client/workspace';
import { Duplicates } from '../library/duplicates';
import { Library } from '../library/library';
import { Quotations } from '../library/quotations';
import { SearchResults } from '../search/search-results';
import { TagManager } from '../tagging/tag-manager';
import { Tagging } from '../tagging/tagging';
import { Activity } from '../transfer/activity';
import { LibraryHead } from './library-head';
import classes from './library-place.module.css';

/** The Library tab: the search box over whichever place of the library is shown. */
export function LibraryPlace() {
  const place = useWorkspaceView((now) => now.place);
  return (
    <div className={classes.place}>
      {place.view !== 'tagging' && <LibraryHead />}
      <div className={classes.below}>
        {place.view === 'list' && <Library scope={place.scope} />}
        {place.view === 'search' && <SearchResults query={place.query} />}
        {place.view === 'quotes' && <Quotations />}
        {place.view === 'tagging' && <Tagging key={JSON.stringify(place.scope)} scope={place.scope} />}
        {place.view === 'tags' && <TagManager />}
        {place.view === 'claims' && <Claims claimId={place.claimId} show={place.show ?? 'list'} />}
        {place.view === 'missing' && <MissingAuthorities />}
        {place.view === 'brief' && <CheckBrief />}
        {place.view === 'duplicates' && <Duplicates />}
        {place.view === 'activity' && <Activity jobId={place.jobId} />}
      </div>
    </div>
  );
}
