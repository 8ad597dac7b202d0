// The two web types that the core may use; everything else of the web is out of its reach by the compiler.
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly username: string;
  readonly password: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
  static canParse(url: string): boolean;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
