import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { PageAnchor } from '../../shared/model/page-map';
import classes from './page-map.module.css';

interface AnchorFormProps {
  pages: number;
  page: number;
  /** What this page is called now. */
  label: string | null;
  onPage: (page: number) => void;
  onSet: (anchor: PageAnchor) => void;
  anchors: readonly PageAnchor[];
  onRemove: (page: number) => void;
}

/** "File page 7 is printed page iii", said once or for each page where a numbering begins. */
export function AnchorForm({ pages, page, label, onPage, onSet, anchors, onRemove }: AnchorFormProps) {
  const [typed, setTyped] = useState(label ?? '');
  const [bare, setBare] = useState(false);
  // What is typed for the page, while it is being typed.
  const [at, setAt] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins with what that page is called
  useEffect(() => {
    setTyped(label ?? '');
    setBare(false);
  }, [page]);
  const words = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (bare || words) onSet({ page, label: bare ? null : words });
  };
  const set = anchors.some((one) => one.page === page);
  return (
    <form className={classes.form} onSubmit={submit} aria-label="A page's printed number">
      <TextInput
        label="File page"
        description={`of ${pages.toLocaleString('en-US')}`}
        inputWrapperOrder={['label', 'input', 'description']}
        className={classes.short}
        inputMode="numeric"
        maxLength={7}
        value={at ?? String(page + 1)}
        onChange={({ currentTarget: { value } }) => {
          setAt(value);
          const wanted = Number(value);
          if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted - 1);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setAt(null)}
      />
      <TextInput
        label="is printed page"
        description="As printed: 3, iii, A-12"
        inputWrapperOrder={['label', 'input', 'description']}
        className={classes.printed}
        data-autofocus
        maxLength={40}
        value={bare ? '' : typed}
        disabled={bare}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Checkbox
        className={classes.bare}
        label="It has no printed number"
        checked={bare}
        onChange={(event) => setBare(event.currentTarget.checked)}
      />
      <span className={classes.act}>
        {set && (
          <Button variant="subtle" onClick={() => onRemove(page)}>
            Take back
          </Button>
        )}
        <Button type="submit" disabled={!bare && !words}>
          Number from here
        </Button>
      </span>
    </form>
  );
}
