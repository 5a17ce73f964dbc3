import { Button, Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';

/** A button that asks in which format something is saved. `children` are lines below the formats. */
export function FormatMenu<F extends string>({
  label,
  title,
  formats,
  disabled = false,
  save,
  children,
}: {
  label: string;
  title?: string;
  formats: readonly { format: F; label: string }[];
  disabled?: boolean;
  save: (format: F) => void;
  children?: ReactNode;
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<Download size={15} />} disabled={disabled}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {title && <Menu.Label>{title}</Menu.Label>}
        {formats.map(({ format, label }) => (
          <Menu.Item key={format} onClick={() => save(format)}>
            {label}
          </Menu.Item>
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
