// A button beside text: as wide as its words, in ordinary weight, so that the one primary button of a place stands out.

import { Button, type ButtonProps, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { minWidth: "64px", flexShrink: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
});

/** `as` is left out: these are buttons and nothing else. */
export type ActionButtonProps = Omit<ButtonProps & { as?: "button" }, "as">;

export function ActionButton(props: ActionButtonProps) {
  return <Button className={useStyles().root} {...props} />;
}
