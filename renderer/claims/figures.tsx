import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ClaimFigure } from '../../shared/model/claim';
import { FigureRow } from './figure-row';
import classes from './figures.module.css';

const blank: ClaimFigure = { value: '', unit: '', counted: '', place: '', from: '', to: '', asOf: '', expires: '' };

/** The numbers that a claim rests on, each with all that keeps it from being misread. */
export function Figures({ figures, save }: { figures: ClaimFigure[]; save: (figures: ClaimFigure[]) => void }) {
  // Two fields left in quick succession: the second is put on top of the first, not on what the library last said.
  const latest = useRef(figures);
  useEffect(() => {
    latest.current = figures;
  }, [figures]);
  const change = (edit: (now: ClaimFigure[]) => ClaimFigure[]) => {
    latest.current = edit(latest.current);
    save(latest.current);
  };
  return (
    <section className={classes.figures} aria-label="Figures">
      <div className={classes.head}>
        <h2 className={classes.heading}>Figures</h2>
        <Button variant="subtle" leftSection={<Plus size={15} />} onClick={() => change((now) => [...now, blank])}>
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
          remove={() => change((now) => now.filter((_, i) => i !== at))}
        />
      ))}
    </section>
  );
}
