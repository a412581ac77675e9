// The way into the roll-up of many bureaus, in the bar: it tells how far one is that goes on behind the workbook.

import { Button } from "@fluentui/react-components";
import { TableStackAboveRegular } from "@fluentui/react-icons";
import { useRollup, useRollupState } from "./rollupContext";

export function RollupButton() {
  const { rollup, texts } = useRollup();
  const { work } = useRollupState();
  const says = work.kind === "working" ? texts.entering(work.done, work.total) : texts.enter;
  return (
    <Button icon={<TableStackAboveRegular />} title={texts.enterHint} onClick={rollup.open}>
      {says}
    </Button>
  );
}
