export interface ExpectedSource {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Empty when nothing is expected of it. */
  readonly anonymities: readonly string[];
  /** A known miss: checked and reported, but no failure. */
  readonly todo: boolean;
}

export interface ExpectedAttribution {
  /** Names of which the source must bear one; "nobody" for none. */
  readonly sources: readonly string[];
  readonly content: string;
  readonly forms: readonly string[];
  readonly acts: readonly string[];
  readonly framings: readonly string[];
  readonly todo: boolean;
}

export interface ExpectedDispute {
  /** Names of which whoever contests must bear one. */
  readonly by: readonly string[];
  /** Words of the contest, and words of the contested claim. */
  readonly words: string;
  readonly claim: string;
  /** Names of which the contested source must bear one; "nobody" for none. */
  readonly of: readonly string[];
  readonly kinds: readonly string[];
  readonly todo: boolean;
}

export interface Expectations {
  readonly sources: readonly ExpectedSource[];
  readonly attributions: readonly ExpectedAttribution[];
  readonly disputes: readonly ExpectedDispute[];
}

/**
 * Reads a file of expectations: under `sources`, lines of name | kind | anonymity; under `attributions`, lines of
 * source | words of the content | form | act | framing; under `disputes`, lines of who | words of the contest |
 * words of the claim | whose | kind. Commas separate alternatives, and a line that begins
 * with "todo" is a known miss. Throws on a line that it cannot read, since that would be a check that is never made.
 */
export function readExpectations(file: string): Expectations {
  const sources: ExpectedSource[] = [];
  const attributions: ExpectedAttribution[] = [];
  const disputes: ExpectedDispute[] = [];
  let section = '';
  for (const line of file.split('\n').slice(1)) {
    if (line.trim() === '') continue;
    if (line === 'sources' || line === 'attributions' || line === 'disputes') {
      section = line;
      continue;
    }
    const todo = line.startsWith('todo ');
    const fields = line.slice(todo ? 5 : 0).split('|');
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = fields.map((field) =>
      field.trim(),
    );
    if (section === 'sources' && fields.length >= 2) {
      sources.push({
        name: first,
        kinds: alternatives(second),
        anonymities: alternatives(third),
        todo,
      });
    } else if (section === 'attributions' && fields.length === 5) {
      attributions.push({
        sources: alternatives(first),
        content: second,
        forms: alternatives(third),
        acts: alternatives(fourth),
        framings: alternatives(fifth),
        todo,
      });
    } else if (section === 'disputes' && fields.length === 5) {
      disputes.push({
        by: alternatives(first),
        words: second,
        claim: third,
        of: alternatives(fourth),
        kinds: alternatives(fifth),
        todo,
      });
    } else {
      throw new SyntaxError(`not an expectation: ${line}`);
    }
  }
  return { sources, attributions, disputes };
}

function alternatives(field: string): readonly string[] {
  return field === '' ? [] : field.split(',').map((value) => value.trim());
}
