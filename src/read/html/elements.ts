/** Facts about HTML elements, after the parsing rules of the HTML standard. */

/** Elements left out with all that is in them: no words for a reader, or words that only a control shows. */
export const DROPPED: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'noembed', 'noframes', 'template', 'svg', 'math', 'iframe', 'canvas', 'audio',
  'video', 'map', 'select', 'datalist', 'textarea', 'xmp', 'button',
]); // biome-ignore format: a table

/** Elements that have no content and no closing tag. */
export const VOID: ReadonlySet<string> = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr',
]); // biome-ignore format: a table

/** Elements that run along in a line of text. */
export const INLINE: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins',
  'kbd', 'label', 'mark', 'nobr', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub',
  'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img', 'br', 'picture', 'source', 'amp-img', 'slot',
]); // biome-ignore format: a table

/** Elements whose opening ends an open `p`. */
export const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'center', 'details', 'dialog', 'dir', 'div', 'dl', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'main',
  'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul', 'li', 'dt', 'dd',
]); // biome-ignore format: a table

/** For an element, which open ones its opening ends, looked for no further out than `within`. */
export const CLOSED_BY: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu'],
      ['dt', 'dt dd', 'dl'],
      ['dd', 'dt dd', 'dl'],
      ['tr', 'tr', 'table'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tbody', 'thead tbody tfoot', 'table'],
      ['tfoot', 'thead tbody tfoot', 'table'],
      ['option', 'option', 'select'],
      ['body', 'head', 'html'],
      ['a', 'a', 'p li td th div table'],
    ] as const
  ).map(([name, closes, within]) => [
    name,
    { closes: new Set(closes.split(' ')), within: new Set(within.split(' ')) },
  ]),
);

/** The attributes that later steps look at. All others, event handlers among them, are never stored. */
export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-hidden', 'class', 'charset', 'cite', 'content', 'data-testid', 'datetime', 'hidden', 'href', 'http-equiv',
  'id', 'itemprop', 'itemtype', 'lang', 'name', 'property', 'pubdate', 'rel', 'role', 'src', 'style', 'type', 'xml:lang',
]); // biome-ignore format: a table

/** The class under which the line below a block quotation that says whose it is passes through the article finder. */
export const QUOTE_SOURCE_CLASS = 'hearsay-quote-source';
