import { Button, Group, Modal } from '@mantine/core';
import { useHost } from '../client/host-context';
import { toast, toastFailure } from '../client/toast';
import { copyRich } from '../parts/clipboard';
import classes from './link-dialog.module.css';

/** A link that leads out of a document: its whole address, and nothing opened until a person says so. */
export function LinkDialog({ address, onClose }: { address: string | null; onClose: () => void }) {
  const host = useHost();
  const openIt = () => {
    window.open(address ?? '', '_blank', 'noopener,noreferrer');
    onClose();
  };
  const copy = () => {
    copyRich({ text: address ?? '' }).then(() => toast('Address copied.'), toastFailure);
    onClose();
  };
  return (
    <Modal opened={address !== null} onClose={onClose} title="This document links to the web" size="md">
      <p className={classes.address}>{address}</p>
      <p className={classes.words}>
        Casebench itself never goes online. Opening it hands this address to your browser.
      </p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={copy}>Copy the address</Button>
        <Button variant="filled" onClick={openIt}>
          {host.kind === 'electron' ? 'Open in browser…' : 'Open in a new tab'}
        </Button>
      </Group>
    </Modal>
  );
}
