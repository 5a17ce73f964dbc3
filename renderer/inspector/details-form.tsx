import { Button, Select } from '@mantine/core';
import { ChevronRight, WandSparkles } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SourceDetail } from '../../shared/model/library';
import type { FieldSpec } from '../../shared/model/source-kind';
import { fieldsOf, type SourceKindId, sourceKinds } from '../../shared/model/source-kinds';
import { useAct } from '../client/use-act';
import { useWorkspace, useWorkspaceView } from '../client/workspace';
import { kindOptions } from '../parts/kind-options';
import { count } from '../parts/words';
import { CreatorsField } from './creators-field';
import classes from './details-form.module.css';
import { FieldRow } from './field-row';
import { fieldsInFront } from './fields-in-front';
import { FormRow } from './form-row';

/** The form of a source's kind: what its citation needs and what is known first, the rest one click away. Saves itself. */
export function DetailsForm({ source }: { source: SourceDetail }) {
  const front = fieldsInFront(source);
  const focusField = useWorkspaceView((now) => now.focusField);
  const workspace = useWorkspace();
  const [more, setMore] = useState(false);
  const act = useAct();
  const fields = fieldsOf(source.kind);
  const behind = fields.filter((field) => !front.has(field.key));
  const drafted = Object.keys(source.drafted).length;
  const { roles } = sourceKinds[source.kind];

  useEffect(() => {
    if (!focusField) return;
    if (behind.some(({ key }) => key === focusField)) setMore(true);
    const timer = setTimeout(() => {
      const row = document.getElementById(`field-${focusField}`);
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
      workspace.set({ focusField: null });
    }, 50);
    return () => clearTimeout(timer);
  }, [focusField, behind, workspace]);

  const rows = (specs: readonly FieldSpec[]) =>
    specs.map((spec) => <FieldRow key={`${source.kind}-${spec.key}`} source={source} spec={spec} />);

  return (
    <section className={classes.form} aria-label="Details">
      {drafted > 0 && (
        <div className={classes.drafted}>
          <WandSparkles size={15} aria-hidden />
          <span>{count(drafted, 'field was', 'fields were')} drafted from the document. Check and confirm.</span>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => void act('sources.confirm', { id: source.id }, 'Confirmed what was drafted')}
          >
            Confirm all
          </Button>
        </div>
      )}
      <FormRow label="Kind" htmlFor="kind-of-source">
        <Select
          id="kind-of-source"
          searchable
          allowDeselect={false}
          data={kindOptions}
          value={source.kind}
          maxDropdownHeight={360}
          // What is typed takes the place of the kind that stands there.
          onFocus={(event) => event.currentTarget.select()}
          onChange={(kind) =>
            kind && kind !== source.kind && void act('sources.update', { id: source.id, kind: kind as SourceKindId })
          }
        />
      </FormRow>
      {rows(fields.filter((field) => front.has(field.key) && field.key === sourceKinds[source.kind].titleKey))}
      {roles.map((role) => (
        <CreatorsField key={`${source.kind}-${role.role}`} source={source} spec={role} />
      ))}
      {rows(fields.filter((field) => front.has(field.key) && field.key !== sourceKinds[source.kind].titleKey))}
      {behind.length > 0 && (
        <button type="button" className={classes.more} aria-expanded={more} onClick={() => setMore(!more)}>
          <ChevronRight size={14} aria-hidden />
          {more ? 'Fewer fields' : `More fields (${behind.length})`}
        </button>
      )}
      {more && rows(behind)}
    </section>
  );
}
