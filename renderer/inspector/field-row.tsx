import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { WandSparkles } from 'lucide-react';
import { useState } from 'react';
import type { SourceDetail } from '../../shared/model/library';
import { type FieldValue, fieldList, fieldText } from '../../shared/model/source';
import type { FieldSpec } from '../../shared/model/source-kind';
import { useAct } from '../client/use-act';
import { DateField } from '../parts/date-field';
import { type Commit, useDraft } from '../parts/use-draft';
import classes from './details-form.module.css';
import { FormRow } from './form-row';
import { ListField } from './list-field';
import { ParallelField } from './parallel-field';

/** One field of the form: its control by its type, saved when it is left; what a machine drafted is marked until confirmed. */
export function FieldRow({ source, spec }: { source: SourceDetail; spec: FieldSpec }) {
  const act = useAct();
  const id = `control-${spec.key}`;
  const save = async (value: FieldValue) =>
    (await act('sources.update', { id: source.id, fields: { [spec.key]: value.length > 0 ? value : null } })) !==
    undefined;
  const sure = source.drafted[spec.key];
  return (
    <FormRow label={spec.label} htmlFor={id} id={`field-${spec.key}`}>
      <FieldControl id={id} source={source} spec={spec} save={save} />
      {sure !== undefined && (
        <span className={classes.draft}>
          <WandSparkles size={13} aria-hidden />
          Drafted, {Math.round(sure * 100)}% sure
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Confirm ${spec.label}`}
            onClick={() => void act('sources.confirm', { id: source.id, fields: [spec.key] })}
          >
            Confirm
          </Button>
        </span>
      )}
    </FormRow>
  );
}

interface ControlProps {
  id: string;
  source: SourceDetail;
  spec: FieldSpec;
  save: Commit<FieldValue>;
}

function FieldControl({ id, source, spec, save }: ControlProps) {
  const text = fieldText(source.fields, spec.key);
  switch (spec.type) {
    case 'date':
      return <DateField id={id} value={text} save={save} />;
    case 'list':
    case 'parties':
      return (
        <ListField
          id={id}
          values={fieldList(source.fields, spec.key)}
          placeholder={spec.hint}
          noun={spec.type === 'parties' ? 'party' : spec.label.toLowerCase()}
          save={save}
        />
      );
    case 'parallel': {
      const value = source.fields[spec.key];
      const rows = Array.isArray(value) ? value.filter((row) => typeof row !== 'string') : [];
      return <ParallelField id={id} values={rows} save={save} />;
    }
    case 'choice':
      return <ChoiceField id={id} value={text} choices={spec.choices ?? []} save={save} />;
    case 'long-text':
      return <LongTextField id={id} value={text} placeholder={spec.hint} save={save} />;
    default:
      return <TextField id={id} value={text} spec={spec} save={save} />;
  }
}

interface TextProps {
  id: string;
  value: string;
  save: Commit;
}

function TextField({ id, value, spec, save }: TextProps & { spec: FieldSpec }) {
  const { text, setText, events } = useDraft(value, save);
  return (
    <TextInput
      id={id}
      value={text}
      // Cut off at the end, it is read whole by resting on it.
      title={text || undefined}
      placeholder={spec.hint}
      inputMode={spec.type === 'url' ? 'url' : spec.type === 'number' ? 'numeric' : undefined}
      spellCheck={spec.type === 'text'}
      onChange={(event) => setText(event.currentTarget.value)}
      {...events}
    />
  );
}

function LongTextField({ id, value, placeholder, save }: TextProps & { placeholder?: string }) {
  const { text, setText, events } = useDraft(value, save);
  return (
    <Textarea
      id={id}
      value={text}
      placeholder={placeholder}
      autosize
      minRows={1}
      maxRows={10}
      onChange={(event) => setText(event.currentTarget.value)}
      {...events}
    />
  );
}

function ChoiceField({ id, value, choices, save }: TextProps & { choices: readonly string[] }) {
  const [picked, setPicked] = useState<string | null>(null);
  const shown = picked ?? value;
  const offered = ['', ...choices.filter(Boolean)];
  const data = offered.includes(shown) ? offered : [...offered, shown];
  return (
    <NativeSelect
      id={id}
      value={shown}
      data={data.map((choice) => ({ value: choice, label: choice || 'None' }))}
      onChange={(event) => {
        const choice = event.currentTarget.value;
        setPicked(choice);
        const answer = save(choice);
        if (answer instanceof Promise) void answer.then((taken) => taken === false && setPicked(null));
      }}
      // What the library says counts again once the field is left.
      onBlur={() => setPicked(null)}
    />
  );
}
