import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ClaimFigure } from '../../shared/model/claim';
import { FigureRow } from './figure-row';
import classes from './figures.module.css';

const blank: ClaimFigure = { value: '', unit: '', counted: '', place: '', from: '', to: '', asOf: '', expires: '' };

/** The numbers that a claim rests on, each with all that keeps it from being misread. */
export function Figures({
  figures,
  save,
}: {
  figures: ClaimFigure[];
  save: (figures: ClaimFigure[]) => Promise<boolean>;
}) {
  // Fields left in quick succession: each is put on top of the one before, until the library has said all of them again.
  // What it says meanwhile is older than what was sent.
  const sent = useRef<ClaimFigure[] | null>(null);
  useEffect(() => {
    if (JSON.stringify(figures) === JSON.stringify(sent.current)) sent.current = null;
  }, [figures]);
  const change = async (edit: (now: ClaimFigure[]) => ClaimFigure[]): Promise<boolean> => {
    const next = edit(sent.current ?? figures);
    sent.current = next;
    const taken = await save(next);
    if (!taken) sent.current = null;
    return taken;
  };
  return (
    <section className={classes.figures} aria-label="Figures">
      <div className={classes.head}>
        <h2 className={classes.heading}>Figures</h2>
        <Button variant="subtle" leftSection={<Plus size={15} />} onClick={() => void change((now) => [...now, blank])}>
          Add a figure
        </Button>
      </div>
      {figures.map((figure, at) => (
        <FigureRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a figure has no name but its place
          key={at}
          number={at + 1}
          figure={figure}
          save={(patch) => change((now) => now.map((other, i) => (i === at ? { ...other, ...patch } : other)))}
          remove={() => void change((now) => now.filter((_, i) => i !== at))}
        />
      ))}
    </section>
  );
}
