import { openXlsx } from "./openXlsx";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("xlsx", openXlsx);
