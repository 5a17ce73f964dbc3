import { Menu, UnstyledButton } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { usePreference } from '../client/preferences';
import { useQuery } from '../client/use-query';
import classes from './citation-card.module.css';

/** The two forms of a Bluebook citation, by the documents that they are for. */
export const bluebookForms = { practitioner: 'For briefs and memos', academic: 'For law reviews' } as const;

/** Which style citations are shown in, everywhere in the window. */
export function StyleMenu() {
  const { data: styles = [] } = useQuery('citations.styles', {});
  const [style, setStyle] = usePreference('citation.style');
  const [form, setForm] = usePreference('citation.form');
  const chosen = styles.find(({ id }) => id === style);
  const shown = `${chosen?.label ?? style}${chosen?.engine === 'bluebook' ? `, ${bluebookForms[form].toLowerCase()}` : ''}`;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.style} aria-label={`Citation style: ${shown}`}>
          <span>{shown}</span>
          <ChevronDown size={13} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={style} onChange={setStyle}>
          {styles.map(({ id, label }) => (
            <Menu.RadioItem key={id} value={id}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {chosen?.engine === 'bluebook' && (
          <>
            <Menu.Divider />
            <Menu.RadioGroup value={form} onChange={(value) => setForm(value === 'academic' ? value : 'practitioner')}>
              <Menu.RadioItem value="practitioner">{bluebookForms.practitioner}</Menu.RadioItem>
              <Menu.RadioItem value="academic">{bluebookForms.academic}</Menu.RadioItem>
            </Menu.RadioGroup>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
