import classes from './bones.module.css';

const widths = ['62%', '84%', '48%', '74%'];

/** The shape of text on its way, shown only when it takes longer than 300 ms. */
export function Bones({ rows }: { rows: number }) {
  return (
    <div className={classes.bones} aria-busy="true" role="status">
      <span className="hidden-text">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones never move
        <span key={row} className={classes.bone} style={{ inlineSize: widths[row % widths.length] }} />
      ))}
    </div>
  );
}
