// Whether a reader is met by our first page. Somebody who looks after many computers has told the readers already, and
// somebody who builds us knows us.

/** How the browser says that we came. */
export type Arrival = {
  /** `install`, or an update of us or of the browser. */
  readonly reason: string;
  /** Loaded for one session only, as Firefox does for people who build extensions. */
  readonly isTemporary: boolean;
  /** `normal`, `sideload`, `admin`, `development` or another word (management.ExtensionInstallType). */
  readonly installType: string;
};

/** Whether the first page opens: after an install by a reader, once, and never after an update. */
export const opensFirstPage = ({ reason, isTemporary, installType }: Arrival): boolean =>
  reason === 'install' && !isTemporary && installType !== 'admin' && installType !== 'development';
