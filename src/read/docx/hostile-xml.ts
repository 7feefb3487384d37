const DEPTH_LIMIT = 500;
const DECLARATION_LIMIT = 1000;
const OPEN = 0x3c;

/**
 * Whether a part of a document nests so deep, or holds so many comments and declarations, that it was made to keep the
 * XML library busy, which takes quadratic time for both. Word nests some thirty deep.
 */
export function isHostileXml(xml: Uint8Array): boolean {
  let depth = 0;
  let declarations = 0;
  for (let at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, at + 1)) {
    const next = xml[at + 1];
    if (next === 0x2f) depth--;
    else if (next === 0x21 || next === 0x3f) declarations++;
    else if (!isSelfClosing(xml, at)) depth++;
    if (depth > DEPTH_LIMIT || declarations > DECLARATION_LIMIT) return true;
  }
  return false;
}

/** Looks no further than the next tag, so that unclosed ones cost no more than closed ones. */
function isSelfClosing(xml: Uint8Array, start: number): boolean {
  for (let at = start + 1; at < xml.length && xml[at] !== OPEN; at++)
    if (xml[at] === 0x3e) return xml[at - 1] === 0x2f;
  return false;
}
