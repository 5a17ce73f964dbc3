import { NativeSelect, Radio } from '@mantine/core';
import { usePreference } from '../client/preferences';
import { useQuery } from '../client/use-query';
import classes from './settings.module.css';

/** The style that citations are shown, copied and exported in unless another is chosen. */
export function CitationSettings() {
  const [style, setStyle] = usePreference('citation.style');
  const [form, setForm] = usePreference('citation.form');
  const { data: styles = [] } = useQuery('citations.styles', {});
  const engine = styles.find(({ id }) => id === style)?.engine;
  return (
    <>
      <NativeSelect
        label="Style"
        description="Used for the citation of each source, for copying and for exports."
        value={style}
        data={styles.map(({ id, label }) => ({ value: id, label }))}
        onChange={(event) => setStyle(event.currentTarget.value)}
      />
      {engine === 'bluebook' && (
        <Radio.Group
          label="Form"
          value={form}
          onChange={(value) => setForm(value === 'academic' ? 'academic' : 'practitioner')}
        >
          <div className={classes.choices}>
            <Radio
              value="practitioner"
              label="For briefs and memos"
              description="Case names in italics or underlined"
            />
            <Radio
              value="academic"
              label="For law reviews"
              description="Small capitals for books, reports and constitutions"
            />
          </div>
        </Radio.Group>
      )}
    </>
  );
}
