/** One end of a connection between panel and page, whatever carries it: a MessagePort or a port of the browser. */
export type Line<Out> = {
  send(message: Out): void;
  /** What arrives is untrusted; the receiver reads its shape first. */
  onMessage(receive: (message: unknown) => void): void;
  onClose(closed: () => void): void;
};
