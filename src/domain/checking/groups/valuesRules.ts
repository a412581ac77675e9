// The rules about single values.

import { amountAsText } from "../rules/amount-as-text";
import { amountBeyondFen } from "../rules/amount-beyond-fen";
import { amountInWordsMismatch } from "../rules/amount-in-words-mismatch";
import { amountNotPositive } from "../rules/amount-not-positive";
import { amountUnreadable } from "../rules/amount-unreadable";
import { choiceUnknown } from "../rules/choice-unknown";
import { dateAsText } from "../rules/date-as-text";
import { dateInFuture } from "../rules/date-in-future";
import { dateOutsideYear } from "../rules/date-outside-year";
import { dateUnreadable } from "../rules/date-unreadable";
import { formulaError } from "../rules/formula-error";
import { idNumberInvalid } from "../rules/id-number-invalid";
import { invoiceNumberShape } from "../rules/invoice-number-shape";
import { nameHasSpaces } from "../rules/name-has-spaces";
import { numberLostDigits } from "../rules/number-lost-digits";
import { phoneInvalid } from "../rules/phone-invalid";
import { requiredMissing } from "../rules/required-missing";
import { unitDiffers } from "../rules/unit-differs";
import type { RulesOf } from "../rulesOf";

export const valuesRules: RulesOf<"values"> = {
  "required-missing": requiredMissing,
  "date-unreadable": dateUnreadable,
  "date-as-text": dateAsText,
  "date-outside-year": dateOutsideYear,
  "date-in-future": dateInFuture,
  "amount-unreadable": amountUnreadable,
  "amount-as-text": amountAsText,
  "amount-not-positive": amountNotPositive,
  "amount-beyond-fen": amountBeyondFen,
  "name-has-spaces": nameHasSpaces,
  "choice-unknown": choiceUnknown,
  "id-number-invalid": idNumberInvalid,
  "number-lost-digits": numberLostDigits,
  "phone-invalid": phoneInvalid,
  "invoice-number-shape": invoiceNumberShape,
  "amount-in-words-mismatch": amountInWordsMismatch,
  "formula-error": formulaError,
  "unit-differs": unitDiffers,
};
