// The bar while the roll-up stands before the workbook: the way back, and nothing that concerns the workbook behind.

import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useRollup } from "./rollupContext";
import { useDesk } from "./deskContext";
import { useDeskStyles } from "./useDesk.styles";

export function RollupBar() {
  const { texts: deskTexts } = useDesk();
  const { rollup, texts } = useRollup();
  const styles = useDeskStyles();
  return (
    <div role="region" aria-label={deskTexts.bar} className={styles.bar}>
      <Button icon={<ArrowLeftRegular />} onClick={rollup.close}>
        {texts.back}
      </Button>
    </div>
  );
}
