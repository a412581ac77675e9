import { openOffice } from "./openOffice";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("office on the web", (snapshot, options) => openOffice(snapshot, options));
describeWorkbookContract("office on the desktop", (snapshot, options) =>
  openOffice(snapshot, options, { platform: "desktop", apiVersion: "1.17" }),
);
