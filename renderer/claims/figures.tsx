import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { ClaimFigure } from '../../shared/model/claim';
import { FigureRow } from './figure-row';
import classes from './figures.module.css';

const blank: ClaimFigure = { value: '', unit: '', counted: '', place: '', from: '', to: '', asOf: '', expires: '' };

/** The numbers that a claim rests on, each with all that keeps it from being misread. */
export function Figures({ figures, save }: { figures: ClaimFigure[]; save: (figures: ClaimFigure[]) => void }) {
  return (
    <section className={classes.figures} aria-label="Figures">
      <div className={classes.head}>
        <h2 className={classes.heading}>Figures</h2>
        <Button variant="subtle" leftSection={<Plus size={15} />} onClick={() => save([...figures, blank])}>
          Add a figure
        </Button>
      </div>
      {figures.map((figure, at) => (
        <FigureRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a figure has no name but its place
          key={at}
          number={at + 1}
          figure={figure}
          save={(patch) => save(figures.map((other, i) => (i === at ? { ...other, ...patch } : other)))}
          remove={() => save(figures.filter((_, i) => i !== at))}
        />
      ))}
    </section>
  );
}
