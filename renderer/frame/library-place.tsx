import { useWorkspaceView } from '../client/workspace';
import { Library } from '../library/library';
import classes from './library-place.module.css';

/** The Library tab: the search box over whichever place of the library is shown. */
export function LibraryPlace() {
  const place = useWorkspaceView((now) => now.place);
  return <div className={classes.place}>{place.view === 'list' && <Library scope={place.scope} />}</div>;
}
