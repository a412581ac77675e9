// A frame with a word in it: a text box, or the place of something that is not drawn.

import { makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    width: "100%",
    height: "100%",
    boxSizing: "border-box",
    overflow: "hidden",
    padding: "6px",
    whiteSpace: "pre-wrap",
    fontSize: "14px",
    lineHeight: "20px",
    color: "#262626",
  },
  place: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    color: "#606060",
    backgroundColor: "#fafafa",
    border: "1px dashed #a6a6a6",
  },
});

export interface PlaceMarkProps {
  readonly label: string;
  readonly isShape?: boolean;
  readonly fill?: string | null;
  readonly line?: string | null;
}

export function PlaceMark({ label, isShape = false, fill = null, line = null }: PlaceMarkProps) {
  const styles = useStyles();
  if (!isShape) return <div className={mergeClasses(styles.root, styles.place)}>{label}</div>;
  return (
    <div
      className={styles.root}
      style={{ backgroundColor: fill ?? undefined, border: line === null ? undefined : `1px solid ${line}` }}
    >
      {label}
    </div>
  );
}
