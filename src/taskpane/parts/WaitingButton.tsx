// A button that does something to the workbook or to how it is read: while something runs it waits, without vanishing from
// under the keyboard.

import { ActionButton, type ActionButtonProps } from "./ActionButton";
import { useIsBusy } from "./paneContext";

export function WaitingButton(props: ActionButtonProps) {
  return <ActionButton {...props} disabledFocusable={useIsBusy()} />;
}
