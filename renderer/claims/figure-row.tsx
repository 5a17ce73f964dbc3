import { CloseButton, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { ClaimFigure } from '../../shared/model/claim';
import { DateField } from '../parts/date-field';
import { type Commit, useDraft } from '../parts/use-draft';
import classes from './figures.module.css';

/** One figure: how much of what, where and when. */
export function FigureRow({
  number,
  figure,
  save,
  remove,
}: {
  number: number;
  figure: ClaimFigure;
  save: (patch: Partial<ClaimFigure>) => Promise<boolean>;
  remove: () => void;
}) {
  const text = (key: keyof ClaimFigure, label: string, hint: string, className?: string) => (
    <FigureText
      className={className}
      label={label}
      hint={hint}
      value={figure[key]}
      save={(value) => save({ [key]: value })}
    />
  );
  const date = (key: keyof ClaimFigure, label: string) => (
    <DateRow label={label}>
      {(id) => (
        <DateField id={id} placeholder="Mar 2016" value={figure[key]} save={(value) => save({ [key]: value ?? '' })} />
      )}
    </DateRow>
  );
  return (
    <fieldset className={classes.figure}>
      <legend className="hidden-text">Figure {number}</legend>
      {text('value', 'Value', '92', classes.short)}
      {text('unit', 'Unit', 'percent', classes.short)}
      {text('counted', 'What is counted', 'of URLs reported', classes.counted)}
      {text('place', 'Place', 'five countries')}
      {date('from', 'From')}
      {date('to', 'To')}
      {date('asOf', 'As of')}
      {date('expires', 'Not to be used after')}
      <CloseButton className={classes.remove} aria-label={`Remove figure ${number}`} onClick={remove} />
    </fieldset>
  );
}

function FigureText(props: { className?: string; label: string; hint: string; value: string; save: Commit }) {
  const { text, setText, events } = useDraft(props.value, props.save);
  return (
    <TextInput
      className={props.className}
      label={props.label}
      placeholder={props.hint}
      value={text}
      maxLength={props.label === 'Value' || props.label === 'Unit' ? 100 : 300}
      onChange={(event) => setText(event.currentTarget.value)}
      {...events}
    />
  );
}

function DateRow({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={classes.date}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
