import { Suspense } from 'react';
import { NewClaim } from '../claims/new-claim';
import { useNavigate } from '../client/navigate';
import { useWorkspaceView } from '../client/workspace';
import { AddToCollectionDialog } from '../library/add-to-collection-dialog';
import { ApplyTagsDialog } from '../library/apply-tags-dialog';
import { MergeDialog } from '../library/merge-dialog';
import { PurgeDialog } from '../library/purge-dialog';
import { QuoteByTime } from '../recordings/quote-by-time';
import { QueriesDialog } from '../search/queries-dialog';
import { SyntaxHelp } from '../search/syntax-help';
import { HelpDialog } from '../settings/help-dialog';
import { LibrariesDialog } from '../settings/libraries-dialog';
import { SettingsDialog } from '../settings/settings-dialog';
import { ExportDialog } from '../transfer/export-dialog';
import { PasteDialog } from '../transfer/paste-dialog';
import { TablesDialog } from '../transfer/tables-dialog';
import { PageMapDialog, TableOfAuthorities } from './later';
import { Palette } from './palette';

/** The window over the workbench that is asked for, if any. */
export function Dialogs() {
  const dialog = useWorkspaceView((now) => now.dialog);
  const navigate = useNavigate();
  const onClose = () => navigate.dialog(null);
  switch (dialog?.name) {
    case 'palette':
      return <Palette onClose={onClose} />;
    case 'settings':
      return <SettingsDialog part={dialog.part ?? 'appearance'} onClose={onClose} />;
    case 'libraries':
      return <LibrariesDialog how={dialog.how} onClose={onClose} />;
    case 'help':
      return <HelpDialog part={dialog.part ?? 'keys'} onClose={onClose} syntax={<SyntaxHelp />} />;
    case 'paste':
      return <PasteDialog text={dialog.text} onClose={onClose} />;
    case 'tables':
      return <TablesDialog files={dialog.files} collectionId={dialog.collectionId} onClose={onClose} />;
    case 'export':
      return <ExportDialog scope={dialog.scope} onClose={onClose} />;
    case 'merge':
      return <MergeDialog ids={dialog.ids} onClose={onClose} />;
    case 'queries':
      return <QueriesDialog onClose={onClose} />;
    case 'quote-time':
      return <QuoteByTime sourceId={dialog.sourceId} at={dialog.at} until={dialog.until} onClose={onClose} />;
    case 'page-map':
      return (
        <Suspense>
          <PageMapDialog sourceId={dialog.sourceId} sha256={dialog.sha256} page={dialog.page} onClose={onClose} />
        </Suspense>
      );
    case 'new-claim':
      return <NewClaim onClose={onClose} />;
    case 'table-of-authorities':
      return (
        <Suspense>
          <TableOfAuthorities ids={dialog.ids} onClose={onClose} />
        </Suspense>
      );
    case 'apply-tags':
      return <ApplyTagsDialog ids={dialog.ids} onClose={onClose} />;
    case 'add-to-collection':
      return <AddToCollectionDialog ids={dialog.ids} onClose={onClose} />;
    case 'purge':
      return <PurgeDialog ids={dialog.ids} onClose={onClose} />;
    default:
      return null;
  }
}
