import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type FoldProps = {
  icon: IconName;
  title: string;
  id?: string;
  /** Called each time the reader opens it. */
  opened?: (() => void) | undefined;
  children: ComponentChildren;
};

/** One question a reader may have, shut until it is asked. */
export function Fold({ icon, title, id, opened, children }: FoldProps) {
  return (
    <details class="fold" id={id} onToggle={(event) => event.currentTarget.open && opened?.()}>
      <summary>
        <Icon name={icon} />
        <h2>{title}</h2>
        <Icon name="down" className="chevron" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
