import type {YAMLError} from 'yaml'

/** Why YAML cannot be read, in one line with the way out; the parser's own words for what is seldom wrong. */
export function yamlFault({code, message}: YAMLError): string {
  return usual[code] ?? message.split(/ at line|\n/)[0] ?? message
}

const usual: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a value with a colon and a blank in it stands between quotation marks, as in `title: "The port: a history"`',
  DUPLICATE_KEY: 'a field stands there twice; leave one of them out',
  TAB_AS_INDENT: 'a line is moved in by a tab; move it in by blanks'
}
