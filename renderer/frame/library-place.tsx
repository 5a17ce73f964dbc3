import { useWorkspaceView } from '../client/workspace';
import { Library } from '../library/library';
import { SearchResults } from '../search/search-results';
import { LibraryHead } from './library-head';
import classes from './library-place.module.css';

/** The Library tab: the search box over whichever place of the library is shown. */
export function LibraryPlace() {
  const place = useWorkspaceView((now) => now.place);
  return (
    <div className={classes.place}>
      {(place.view === 'list' || place.view === 'search') && <LibraryHead />}
      {place.view === 'list' && <Library scope={place.scope} />}
      {place.view === 'search' && <SearchResults query={place.query} />}
    </div>
  );
}
