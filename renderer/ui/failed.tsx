import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { Empty } from './empty';

/** What a place shows when it could not be read: the plain reason, and another try. */
export function Failed({ message, retry }: { message: string; retry?: () => void }) {
  return (
    <Empty
      icon={<TriangleAlert size={24} />}
      title="This could not be shown"
      action={retry && <Button onClick={retry}>Try again</Button>}
    >
      <p role="alert">{message}</p>
    </Empty>
  );
}
