import type { ReactNode, Ref } from 'react';
import classes from './place-head.module.css';

/** Over every place: its name, how much of it there is, and what can be done with all of it. */
export function PlaceHead({ title, count, children }: { title: string; count?: ReactNode; children?: ReactNode }) {
  return (
    <header className={classes.head}>
      <h1 className={classes.title} title={title}>
        {title}
      </h1>
      <span className={classes.count} role="status">
        {count}
      </span>
      {children && <span className={classes.tools}>{children}</span>}
    </header>
  );
}

/** A place with its head, and below it what scrolls; `over` floats on both. */
export function Place({
  head,
  over,
  scroller,
  children,
}: {
  head: ReactNode;
  over?: ReactNode;
  scroller?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  return (
    <div className={classes.place}>
      {head}
      <div className={classes.body} ref={scroller}>
        <div className={classes.measure}>{children}</div>
      </div>
      {over}
    </div>
  );
}
