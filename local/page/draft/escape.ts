// Text on its way into HTML: nothing a person wrote can become markup or a script.

/** Text for element content and for attributes in double quotes. Characters that HTML cannot hold are left out. */
export const escapeHtml = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** An address as it was, where it leads to the web or to a mailbox; undefined for every other kind. */
export const safeAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^(?:https?:\/\/|mailto:)./iu.test(address) ? address : undefined;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML forbids.
const UNWRITABLE = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f]/gu;
