import type { ReactNode } from 'react';
import classes from './details-form.module.css';

/** A label beside its control; above it where the inspector is narrow. */
export function FormRow({
  label,
  htmlFor,
  id,
  children,
}: {
  label: string;
  htmlFor?: string;
  id?: string;
  children: ReactNode;
}) {
  return (
    <div className={classes.row} id={id}>
      <label className={classes.label} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={classes.control}>{children}</div>
    </div>
  );
}
