import { ActionIcon, Button, CloseButton, TextInput, Tooltip } from '@mantine/core';
import { Building2, Plus, User } from 'lucide-react';
import { useState } from 'react';
import { splitName } from '../../shared/model/cited-work';
import type { SourceDetail } from '../../shared/model/library';
import { type Creator, creatorName } from '../../shared/model/source';
import type { RoleSpec } from '../../shared/model/source-kind';
import { useAct } from '../client/use-act';
import { type Commit, useDraft } from '../parts/use-draft';
import classes from './details-form.module.css';
import { FormRow } from './form-row';

/** The names in one role: persons, split into given and family name, and institutions, kept whole. */
export function CreatorsField({ source, spec }: { source: SourceDetail; spec: RoleSpec }) {
  const [adding, setAdding] = useState(false);
  const act = useAct();
  const mine = source.creators.filter(({ role }) => role === spec.role);
  const save = (next: Creator[]) => {
    const others = source.creators.filter(({ role }) => role !== spec.role);
    return act('sources.update', { id: source.id, creators: [...others, ...next] }).then((done) => done !== undefined);
  };
  const replace = (index: number, creator: Creator | null) =>
    save([...mine.slice(0, index), ...(creator ? [creator] : []), ...mine.slice(index + 1)]);
  const id = `control-${spec.role}`;
  const blank = adding || mine.length === 0;
  return (
    <FormRow label={spec.label} htmlFor={id} id={`field-${spec.role}`}>
      {/* The blank line is one of the lines: saved, it becomes a name where it stands, and keeps the focus. */}
      {[...mine, ...(blank ? [null] : [])].map((creator, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name is its place in the list
        <div className={classes.several} key={index}>
          <NameLine
            id={index === 0 ? id : undefined}
            label={`${spec.label} ${index + 1}`}
            creator={creator ?? { role: spec.role }}
            focus={!creator && adding}
            save={(next) => (creator ? replace(index, next) : next ? save([...mine, next]) : undefined)}
            leave={creator ? undefined : () => setAdding(false)}
          />
          {creator && (
            <CloseButton
              aria-label={`Remove ${spec.label} ${creatorName(creator)}`}
              onClick={() => void replace(index, null)}
            />
          )}
        </div>
      ))}
      {!blank && spec.many && (
        <Button
          className={classes.add}
          variant="subtle"
          size="compact-xs"
          leftSection={<Plus size={13} />}
          onClick={() => setAdding(true)}
        >
          Add {spec.label.toLowerCase()}
        </Button>
      )}
    </FormRow>
  );
}

interface NameLineProps {
  id?: string;
  label: string;
  creator: Creator;
  focus?: boolean;
  save: Commit<Creator | null>;
  leave?: () => void;
}

function NameLine({ id, label, creator, focus = false, save, leave }: NameLineProps) {
  const { role } = creator;
  const shown = creatorName(creator);
  const whole = creator.literal !== undefined;
  const read = (name: string) => (whole ? { role, literal: name } : splitName(name, role));
  const { text, setText, events } = useDraft(shown, (name) => save(name ? read(name) : null));
  const turn = whole ? 'This is a person: split the name' : 'This is an institution: keep the name whole';
  return (
    <TextInput
      id={id}
      aria-label={label}
      value={text}
      placeholder="Jane Doe, or Doe, Jane"
      autoFocus={focus}
      rightSection={
        shown && (
          <Tooltip label={turn}>
            <ActionIcon
              size={24}
              aria-label={turn}
              onClick={() => void save(whole ? splitName(shown, role) : { role, literal: shown })}
            >
              {whole ? <Building2 size={14} /> : <User size={14} />}
            </ActionIcon>
          </Tooltip>
        )
      }
      title={creator.family ? `Family name: ${creator.family}. Given: ${creator.given ?? 'none'}` : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={events.onKeyDown}
      onBlur={() => {
        events.onBlur();
        leave?.();
      }}
    />
  );
}
