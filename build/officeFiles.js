// Excel's own library, served from the add-in's own folder: unlike the usual copy on Microsoft's network it works in an
// office without internet, and the pane loads nothing from elsewhere. It must not be bundled: office.js finds its
// siblings by its own address and asks for exactly these.
//
// Left out on purpose: telemetry/ and ariatelemetry/ (usage reports; the library carries on without them), webauth/
// (single sign-on, not used), the libraries of other Office programs, of iPad and Android, the debug builds.

/** Paths inside @microsoft/office-js/dist. */
export const OFFICE_FILES = [
  "office.js",
  // One of these three, by the host's name, platform and version (OSF.HostSpecificFileVersionMap in office.js).
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  // Asked for when the page is opened outside Office, so that Office.onReady can say so.
  "o15apptofilemappingtable.js",
  // The error texts in the host's language; en-us is what office.js falls back to for any other.
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];
