/** The beginning of a list item that brings its own bullet or number, as in plain text. */
export const OWN_BULLET = /^\s*(?:[-*•‣▪–]|\(?(?:\d{1,2}|[a-z])[.)])\s/;
